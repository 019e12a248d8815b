/** Looks of the buttons that filter, and of the pager; what a pointer does to these and to those of the task. */
import {css} from 'lit';
import {iconButtonStyles} from '../../styles/icon-buttons.js';
import {moreBaseStyles} from '../../styles/more-base.js';
import {moreCardStyles} from '../../styles/more-card.js';
import {moreTokenStyles} from '../../styles/more-tokens.js';
import {neutralPointedStyles} from '../../styles/neutral-pointed.js';
import {primaryPointedStyles} from '../../styles/primary-pointed.js';

export const feedFrameStyles = [
  ...neutralPointedStyles,
  ...primaryPointedStyles,
  moreTokenStyles,
  moreBaseStyles,
  moreCardStyles,
  iconButtonStyles,
  css`
  .button:hover { text-decoration: none; }
  .task { touch-action: pan-y; }
  .end:has(.filter) { flex: 1 1 0; flex-wrap: nowrap; justify-content: end; min-inline-size: 0; }
  .filter { position: relative; }
  :where(.filter) > span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .filter:not(:last-child) { flex-shrink: 2; }
  .filter .level { inline-size: 1.25em; block-size: 1.1765em; }
  .filter, .filter span { min-inline-size: 0; }
  .fresh { border-color: var(--wiki-border-color-progressive); color: var(--wiki-color-progressive); }
  .fresh::after { content: ''; position: absolute; inset-block-start: -4px; inset-inline-end: -4px; border: 5px solid var(--wiki-color-progressive); border-radius: 50%; }
  .narrow { display: none; }
  @container (max-width: 419px) {
    .filter { inline-size: 32px; padding: 0; border-color: transparent; background: none; }
    .filter > span { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
    .fresh::after { inset-block-start: 2px; inset-inline-end: 2px; border-width: 4px; }
    .end { gap: 4px; margin-inline-end: -6px; }
    .narrow { display: inline; }
    .wide { display: none; }
  }

  .foot:has(.pager) { flex-wrap: nowrap; }
  .remark { flex: 1 1 0; display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; line-height: 1.25; }
  .pager { display: flex; align-items: center; gap: 4px; margin-inline: auto -6px; }
  .of { min-inline-size: 76px; padding-inline: 8px; text-align: center; color: var(--wiki-color-base); font-variant-numeric: tabular-nums; }
  .pager .bare:not(:hover) { border-color: transparent; background: none; }
  .pager [aria-disabled] { border-color: transparent; background: none; color: var(--wiki-border-color-disabled); cursor: default; }
  @media (forced-colors: active) { .pager [aria-disabled] { color: GrayText; } .filter { border-color: ButtonBorder; } }
`,
];
