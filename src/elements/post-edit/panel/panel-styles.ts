import {css} from 'lit';
import {boneStyles} from '../../../styles/bone.js';
import {difficultyStyles} from '../../../styles/difficulty.js';
import {panelStyles} from '../../../styles/panel.js';

export const postEditPanelStyles = [
  ...panelStyles,
  ...difficultyStyles,
  boneStyles,
  css`
  .panel { block-size: auto; max-block-size: min(520px, 100% - 32px - var(--raise)); }
  .panel-head h2 { padding-block: 6px; display: flex; align-items: flex-start; gap: 8px; }
  .panel-head h2 .icon { margin-block-start: .075em; color: var(--wiki-color-success); }
  .panel-body { gap: 12px; }
  .words { font-size: .9375em; overflow-wrap: anywhere; text-wrap: pretty; }
  .words.subtle { color: var(--wiki-color-subtle); }
  .small { display: grid; grid-template-columns: 72px minmax(0, 1fr); gap: 12px; padding: 12px; border: 1px solid var(--wiki-border-color-subtle); border-radius: 2px; }
  a.small { color: inherit; }
  a.small:hover { border-color: var(--wiki-border-color-interactive); text-decoration: none; }
  .picture { display: grid; place-items: center; inline-size: 72px; block-size: 72px; border-radius: 2px; overflow: hidden; background: var(--wiki-background-color-neutral); }
  .picture > * { grid-area: 1 / 1; }
  .picture .icon { color: var(--wiki-color-subtle); }
  .picture img { inline-size: 100%; block-size: 100%; object-fit: cover; }
  .picture img.broken { display: none; }
  .small b { display: block; line-height: 1.4; color: var(--wiki-color-emphasized); overflow-wrap: anywhere; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
  .small .meta { display: block; overflow-wrap: anywhere; }
  .kind { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; margin-block-start: 6px; }
  .small .bone { display: block; block-size: 1em; margin-block: .25em; }
  .pager { display: flex; align-items: center; gap: 4px; font-size: .8125em; color: var(--wiki-color-subtle); font-variant-numeric: tabular-nums; }
  .pager .bare { font-size: inherit; }
  .pager span { min-inline-size: 48px; white-space: nowrap; text-align: center; }
  .pager [aria-disabled='true'] { color: var(--wiki-color-disabled); cursor: default; }
  .panel-foot > .pager { min-inline-size: max-content; margin-inline-start: -6px; }
  .feed { font-size: .875em; }
  .go { display: inline-flex; align-items: center; gap: 6px; }
  @media (forced-colors: active) { .pager [aria-disabled='true'] { color: GrayText; } }
`,
];
