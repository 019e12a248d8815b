import {css} from 'lit';
import {baseStyles} from '../../styles/base.js';
import {cardStyles} from '../../styles/card.js';
import {controlStyles} from '../../styles/controls.js';
import {noticeStyles} from '../../styles/notice.js';
import {primaryButtonStyles} from '../../styles/primary-button.js';
import {moreTokenStyles} from '../../styles/more-tokens.js';

export const homepageSettingsStyles = [
  moreTokenStyles,
  ...baseStyles,
  cardStyles,
  ...controlStyles,
  ...primaryButtonStyles,
  noticeStyles,
  css`
  .columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: 32px; align-items: start; }
  @container (min-inline-size: 880px) { .columns { grid-template-columns: minmax(0, 1fr) minmax(0, 400px); } .beside { position: sticky; inset-block-start: 16px; } }
  .saved-as a { text-decoration: underline; }
  .saved-as { font-size: .875em; color: var(--wiki-color-subtle); }
  .tools { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; margin-block: 12px 4px; font-size: .875em; }
  .tools input[type='search'] { flex: 1; min-inline-size: 10em; min-block-size: 32px; padding: 4px 8px; border: 1px solid var(--wiki-border-color-interactive); border-radius: 2px; background: var(--wiki-background-color-base); color: var(--wiki-color-base); font: inherit; }
  .tools label { display: flex; gap: 6px; align-items: center; min-block-size: 32px; }
  .segments { display: inline-flex; }
  .segments button { border-radius: 0; }
  .segments button + button { margin-inline-start: -1px; }
  .segments [aria-pressed='true'] { position: relative; border-color: var(--wiki-border-color-progressive); background: var(--wiki-background-color-progressive-subtle); color: var(--wiki-color-progressive); }
  .box { display: grid; gap: 8px; margin-block: 12px; padding: 12px; border-radius: 2px; background: var(--wiki-background-color-warning-subtle); font-size: .875em; }
  .box.error { background: var(--wiki-background-color-error-subtle); }
  .box.good { background: var(--wiki-background-color-success-subtle); }
  .box.quiet-box { background: var(--wiki-background-color-neutral-subtle); }
  .box ul { padding-inline-start: 1.2em; list-style: disc; }
  .box .line { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
  .save { position: sticky; inset-block-end: 0; z-index: 1; margin-inline: -24px; margin-block-end: -20px; padding: 12px 24px; border-block-start: 1px solid var(--wiki-border-color-muted); background: var(--wiki-background-color-neutral-subtle); }
  .save-line { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
  .save-line input { flex: 1 1 16em; min-inline-size: 0; min-block-size: 32px; padding: 4px 8px; border: 1px solid var(--wiki-border-color-interactive); border-radius: 2px; background: var(--wiki-background-color-base); color: var(--wiki-color-base); font: inherit; font-size: .9375em; }
  .save .quiet-button { border-color: transparent; background: none; }
  .save .quiet-button:disabled { background: none; color: var(--wiki-color-disabled); }
  .save button { transition: none; }
  .save .primary:disabled { border-color: transparent; background: var(--wiki-background-color-disabled); color: var(--wiki-color-inverted-fixed); cursor: default; }
  .save p { margin-block-start: 6px; }
  @container (max-inline-size: 559px) { .save { margin-inline: -20px; padding-inline: 20px; } }
  @container (max-inline-size: 343px) { .save { margin-inline: -16px; padding-inline: 16px; } }
  .bone { block-size: 32px; margin-block: 8px; border-radius: 2px; background: var(--wiki-background-color-neutral); }
  @media (forced-colors: active) { .box { border: 1px solid CanvasText; } .segments [aria-pressed='true'] { border-color: Highlight; background: Highlight; color: HighlightText; forced-color-adjust: none; } .save button:disabled { color: GrayText; } }
`,
];
