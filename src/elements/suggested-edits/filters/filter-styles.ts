import {css} from 'lit';
import {moreTokenStyles} from '../../../styles/more-tokens.js';

/** Where dialogs and the introduction say how many articles match, and why something was not saved. */
export const acceptanceStyles = [
  moreTokenStyles,
  css`
  .matches { display: flex; gap: 6px; font-size: .875em; line-height: 1.4; color: var(--wiki-color-subtle); font-variant-numeric: tabular-nums; text-wrap: pretty; }
  .matches .icon { margin-block-start: .0875em; color: var(--wiki-color-icon-warning); }
  .matches:has(.icon) { color: var(--wiki-color-base); }
  .wrong.wrong, .wrong .icon { color: var(--wiki-color-error); }
  @container (max-width: 559px) { .matches.matches:has(.icon) { flex: 1 0 100%; } }
  @container (max-width: 419px) { .matches.matches { flex: 1 0 100%; } }
  button[aria-disabled='true'].primary { border-color: transparent; background: var(--wiki-background-color-disabled); cursor: default; }
  .alarm { display: flex; gap: 10px; padding: 12px; border-radius: 2px; background: var(--wiki-background-color-error-subtle); font-size: .875em; overflow-wrap: anywhere; }
  .alarm .icon { inline-size: 20px; block-size: 20px; color: var(--wiki-color-error); }
  @media (forced-colors: active) { .alarm { border: 1px solid CanvasText; } button[aria-disabled='true'].primary { border-color: GrayText; color: GrayText; } }
`,
];

export const topicStyles = [
  moreTokenStyles,
  css`
  .chips { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; }
  .chip { padding: 3px 12px; border-color: var(--wiki-border-color-interactive); border-radius: 22px; background: var(--wiki-background-color-base); color: var(--wiki-color-base); font-weight: 400; overflow-wrap: anywhere; }
  .chip .icon { inline-size: 1em; block-size: 1em; }
  .chip[aria-pressed='true'], .segment [aria-pressed='true'] { border-color: var(--wiki-border-color-progressive); background: var(--wiki-background-color-progressive-subtle); color: var(--wiki-color-progressive); font-weight: 700; }
  .chip:focus-visible { border-radius: 22px; }
  .topics { display: grid; gap: 8px; grid-template-columns: minmax(0, 1fr); }
  .topics > div:first-child, .match { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 4px 16px; }
  .topics h3 { font-size: .875em; line-height: 1.5; font-weight: 700; color: var(--wiki-color-emphasized); }
  .match { font-size: .875em; }
  .all { min-block-size: 28px; padding: 2px 6px; border-color: transparent; background: none; color: var(--wiki-color-progressive); font-size: .8125em; }
  .topics .all { margin-inline-end: -6px; }
  .all:hover { background: var(--wiki-background-color-progressive-subtle); }
  .segment { display: flex; }
  .segment button { min-block-size: 28px; padding-block: 2px; border-color: var(--wiki-border-color-interactive); border-radius: 0; background: var(--wiki-background-color-base); color: var(--wiki-color-base); font-size: .9286em; font-weight: 400; }
  .segment button + button { margin-inline-start: -1px; }
  .segment button:first-child { border-start-start-radius: 2px; border-end-start-radius: 2px; }
  .segment button:last-child { border-start-end-radius: 2px; border-end-end-radius: 2px; }
  .segment [aria-pressed='true'] { position: relative; }
  @media (pointer: coarse) { .topics .all, .segment button { min-block-size: 44px; } }
  @media (forced-colors: active) { .chip[aria-pressed='true'], .segment [aria-pressed='true'] { forced-color-adjust: none; border-color: Highlight; background: Highlight; color: HighlightText; } .all { color: LinkText; } }
`,
];

export const typeStyles = [
  moreTokenStyles,
  css`
  .types + .types { margin-block-start: 12px; padding-block-start: 12px; border-block-start: 1px solid var(--wiki-border-color-muted); }
  .types > p { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; }
  .type { display: grid; grid-template-columns: 20px minmax(0, 1fr) auto; align-items: start; gap: 2px 10px; padding-block: 8px; cursor: pointer; }
  .type input { inline-size: 20px; block-size: 20px; margin: 2px 0 0; accent-color: var(--wiki-color-progressive); cursor: inherit; }
  .type b { font-size: .875em; line-height: 1.5; }
  .type > .meta { padding-block-start: 3px; white-space: nowrap; font-variant-numeric: tabular-nums; }
  .by { display: inline-block; }
  .what { display: block; overflow-wrap: anywhere; }
  .type:has(:disabled) { cursor: default; color: var(--wiki-color-subtle); }
  .else { padding-block-start: 12px; border-block-start: 1px solid var(--wiki-border-color-muted); font-size: .875em; }
  @media (pointer: coarse) { .type { min-block-size: 44px; } }
`,
];
