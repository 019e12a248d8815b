import {css} from 'lit';
import {moreTokenStyles} from '../../styles/more-tokens.js';
import {plainStyles} from '../../styles/plain.js';

/** What is in the frame. */
export const askViewStyles = [
  moreTokenStyles,
  plainStyles,
  css`
  .ask-line { display: flex; flex-wrap: wrap; align-items: center; gap: 0 8px; font-size: .875em; color: var(--wiki-color-subtle); }
  .ask-line > span { flex: 1; min-inline-size: 8em; }
  .ask-line .icon { inline-size: 1em; block-size: 1em; }
  .ask-line button { margin-inline-end: -12px; font-size: 1em; }
  .ask-field { display: grid; grid-template-columns: minmax(0, 1fr); gap: 4px; }
  .ask-field > label { font-size: .875em; font-weight: 700; color: var(--wiki-color-emphasized); }
  .ask-input { display: block; inline-size: 100%; min-block-size: 32px; margin: 0; padding: 4px 8px; border: 1px solid var(--wiki-border-color-interactive); border-radius: 2px; background: var(--wiki-background-color-base); color: var(--wiki-color-base); font: inherit; font-size: .9375em; line-height: 1.5; text-align: start; }
  textarea.ask-input { block-size: 132px; min-block-size: 84px; padding: 8px 10px; resize: vertical; }
  .ask-input.long { border-color: var(--wiki-border-color-error); }
  .ask-input:focus { border-color: var(--wiki-border-color-progressive--focus); outline: 0; box-shadow: inset 0 0 0 1px var(--wiki-border-color-progressive--focus); }
  .ask-input:read-only { background: var(--wiki-background-color-neutral-subtle); }
  .ask-count { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 12px; }
  .ask-count :last-child { margin-inline-start: auto; font-variant-numeric: tabular-nums; }
  .ask-count .long { color: var(--wiki-color-error); font-weight: 700; }
  .ask-check { display: grid; grid-template-columns: 20px minmax(0, 1fr); gap: 0 10px; font-size: .875em; overflow-wrap: anywhere; }
  .ask-check input { inline-size: 20px; block-size: 20px; margin: 1px 0 0; accent-color: var(--wiki-background-color-progressive); }
  .ask-check .meta { font-size: 1em; }
  .ask-box { display: grid; grid-template-columns: 20px minmax(0, 1fr); gap: 10px; padding: 12px; border-radius: 2px; background: var(--wiki-background-color-notice-subtle); font-size: .875em; overflow-wrap: anywhere; }
  .ask-box > .icon { inline-size: 20px; block-size: 20px; margin-block-start: .0625em; }
  .ask-box > div { display: grid; grid-template-columns: minmax(0, 1fr); gap: 8px; }
  .ask-box a { font-weight: 700; }
  .ask-box .ask-input { max-inline-size: 20em; }
  .ask-box img { display: block; max-inline-size: 100%; background: var(--wiki-color-inverted-fixed); }
  .ask-box .ask-wiki { max-block-size: 9em; overflow: auto; padding-inline-start: 10px; border-inline-start: 2px solid var(--wiki-border-color-subtle); white-space: pre-line; }
  .ask-box.info { background: var(--wiki-background-color-progressive-subtle); } .info > .icon { color: var(--wiki-color-progressive); }
  .ask-box.info a { font-weight: 400; }
  .ask-box.info a, .ask-sent a { text-decoration: underline; }
  .ask-box.bad { background: var(--wiki-background-color-error-subtle); } .bad > .icon { color: var(--wiki-color-error); }
  .ask-box.warning { background: var(--wiki-background-color-warning-subtle); } .warning > .icon { color: var(--wiki-color-warning); }
  .ask-sent { display: grid; grid-template-columns: 20px minmax(0, 1fr); gap: 6px 14px; overflow-wrap: anywhere; }
  .ask-sent > .icon { inline-size: 20px; block-size: 20px; margin-block-start: .125em; color: var(--wiki-color-success); }
  .ask-sent > .meta { grid-column: 2; font-size: .875em; }
  button[aria-disabled='true'] { cursor: default; }
  @media (max-width: 559.98px) { .ask-line button { margin-inline-end: -4px; } .ask-check { min-block-size: 44px; align-items: center; } }
  @media (forced-colors: active) { .ask-box { border: 1px solid CanvasText; } .ask-input:focus { outline: 2px solid Highlight; } }
`,
];
