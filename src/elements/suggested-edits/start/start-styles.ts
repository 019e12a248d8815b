import {css} from 'lit';
import {buttonStyles} from '../../../styles/buttons.js';
import {moreTokenStyles} from '../../../styles/more-tokens.js';
import {primaryButtonStyles} from '../../../styles/primary-button.js';

export const startStyles = [
  moreTokenStyles,
  ...buttonStyles,
  ...primaryButtonStyles,
  css`
  .start { display: grid; gap: 18px; grid-template-columns: minmax(0, 1fr); }
  .start h3 { font-size: 1.125em; line-height: 1.375; font-weight: 700; color: var(--wiki-color-emphasized); text-wrap: balance; }
  .start h3:focus, #title:focus { outline: none; }
  .end:has(> .step) { margin-inline-end: 0; }
  .steps { display: flex; gap: 6px; }
  .steps span { flex: 1; block-size: 4px; border-radius: 2px; background: var(--wiki-border-color-muted); }
  .steps .on { background: var(--wiki-color-progressive); }
  .intro { display: grid; grid-template-columns: minmax(0, 1fr); gap: 16px 20px; align-items: center; }
  .intro > div { display: grid; gap: 6px; }
  .intro p { font-size: .9375em; text-wrap: pretty; }
  .drawing { inline-size: 100%; max-block-size: 120px; border-radius: 2px; background: var(--wiki-background-color-progressive-subtle); fill: none; }
  @container (min-width: 420px) { .intro { grid-template-columns: 168px minmax(0, 1fr); } .drawing { max-block-size: none; } }
  .drawing .sheet { fill: var(--wiki-background-color-base); stroke: var(--wiki-border-color-subtle); }
  .drawing .title { stroke: var(--wiki-color-base); stroke-width: 9; }
  .drawing .lines { stroke: var(--wiki-border-color-base); stroke-width: 5; }
  .drawing .marked { stroke: var(--wiki-color-icon-warning); stroke-width: 8; }
  .drawing .sprout { stroke: var(--wiki-color-success); stroke-width: 5; stroke-linejoin: round; }
  .drawing .sign { fill: var(--wiki-color-success); }
  .question-line { font-size: .875em; font-weight: 700; color: var(--wiki-color-emphasized); }
  .foot > .matches { flex: 1; min-inline-size: 8em; font-size: 1em; }
  .foot > .matches ~ button { font-size: 1em; }
  @container (max-width: 419px) { .foot > .matches ~ .primary { flex: 1; } }
  .quiet { border-color: transparent; }
  .quiet:not(:hover) { background: none; }
  @media (forced-colors: active) { .steps span { background: GrayText; } .steps .on { background: Highlight; } .drawing { border: 1px solid CanvasText; } .primary { border-color: LinkText; } .quiet { border-color: Canvas; } }
`,
];
