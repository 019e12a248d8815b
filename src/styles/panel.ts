import {css} from 'lit';
import {buttonStyles} from './buttons.js';
import {buttonKindStyles} from './button-kinds.js';

/**
 * The panel of `panelTemplate()`. `--panel-raise` on the host lifts it above what stands at the bottom of the page,
 * `--panel-room` is the most that it may be high. It is
 * a container: what is inside asks it how wide it is.
 */
export const panelStyles = [
  ...buttonStyles,
  ...buttonKindStyles,
  css`
  .panel { --raise: var(--panel-raise, 0px); display: flex; flex-direction: column; container-type: inline-size; position: fixed; z-index: 100; inset: auto; inset-block-end: calc(16px + var(--raise)); inset-inline-end: 16px; inline-size: min(360px, 100% - 32px); max-inline-size: none; block-size: min(var(--panel-room, 520px), 520px, 100% - 32px - var(--raise)); max-block-size: none; margin: 0; padding: 0; border: 1px solid var(--wiki-border-color-base); border-radius: 2px; overflow: hidden; background: var(--wiki-background-color-base); color: var(--wiki-color-base); box-shadow: 0 4px 8px rgba(0, 0, 0, .06); font-size: 1em; text-align: start; animation: panel .25s ease-out; }
  .panel-head { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; align-items: center; gap: 4px; flex: none; min-block-size: 52px; padding: 4px 8px; border-block-end: 1px solid var(--wiki-border-color-muted); }
  .panel-head h2 { line-height: 1.4; color: var(--wiki-color-emphasized); overflow-wrap: anywhere; outline: none; }
  .panel-head > span { inline-size: 4px; }
  .panel-body { display: grid; grid-template-columns: minmax(0, 1fr); align-content: start; gap: 16px; flex: 1; min-block-size: 0; padding: 16px; overflow: auto; overscroll-behavior: contain; }
  .panel-foot { display: flex; flex-wrap: wrap; align-items: center; justify-content: flex-end; gap: 8px; flex: none; padding: 12px 16px; border-block-start: 1px solid var(--wiki-border-color-muted); }
  .panel-foot > :not(button, a) { flex: 1; min-inline-size: 6em; }
  .panel-foot .quiet { color: var(--wiki-color-neutral); }
  .panel-foot .primary:disabled { border-color: transparent; background: var(--wiki-background-color-disabled); color: var(--wiki-color-inverted-fixed); cursor: default; }
  .panel-foot > .first { margin-inline-end: auto; }
  @keyframes panel { from { transform: translateY(8px); opacity: 0; } }
  @media (prefers-reduced-motion: reduce) { .panel { animation: none; } }
  @media (forced-colors: active) { .panel { border: 1px solid CanvasText; } .panel button:disabled { color: GrayText; } }
  @media print { .panel { display: none; } }
`,
];
