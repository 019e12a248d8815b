import {css} from 'lit';
import {buttonStyles} from './buttons.js';
import {moreTokenStyles} from './more-tokens.js';
import {primaryButtonStyles} from './primary-button.js';

/**
 * The dialog of `dialogTemplate()`. In the top layer there is no container around it, so this one place asks how wide the
 * page is; what is inside can ask the dialog. Everything is inherited through the shadow tree, so it has the card's tokens.
 */
export const dialogStyles = [
  moreTokenStyles,
  ...buttonStyles,
  ...primaryButtonStyles,
  css`
  .dialog { container-type: inline-size; inline-size: min(512px, 100% - 32px); max-inline-size: none; max-block-size: calc(100% - 32px); margin: auto; padding: 0; border: 1px solid var(--wiki-border-color-base); border-radius: 2px; overflow: hidden; background: var(--wiki-background-color-base); color: var(--wiki-color-base); font-size: 1em; text-align: start; overscroll-behavior: contain; }
  .dialog[open] { display: flex; flex-direction: column; }
  .dialog::backdrop { background: var(--wiki-background-color-backdrop-light); }
  .dialog-head { display: flex; align-items: center; gap: 8px; flex: none; padding-block: 14px 10px; padding-inline: 24px 16px; }
  .dialog-head h2 { flex: 1; min-inline-size: 0; font-size: 1.125em; line-height: 1.375; font-weight: 700; color: var(--wiki-color-emphasized); text-wrap: balance; overflow-wrap: anywhere; outline: none; }
  .dialog-head .sheet-icon { display: none; }
  .dialog-body { display: grid; grid-template-columns: minmax(0, 1fr); align-content: start; gap: 16px; flex: 1; min-block-size: 0; padding: 4px 24px 20px; overflow: auto; overscroll-behavior: contain; }
  .dialog-foot { display: flex; flex-wrap: wrap; align-items: center; justify-content: flex-end; gap: 8px; flex: none; padding: 14px 24px; border-block-start: 1px solid var(--wiki-border-color-muted); }
  .dialog-foot > :not(button) { flex: 1; min-inline-size: 8em; }
  .quiet { border-color: transparent; }
  .quiet:not(:hover) { background: none; }
  .destructive { border-color: var(--wiki-background-color-destructive); background: var(--wiki-background-color-destructive); color: var(--wiki-color-inverted-fixed); }
  .destructive:hover { border-color: var(--wiki-background-color-destructive--hover); background: var(--wiki-background-color-destructive--hover); }
  .destructive:active { border-color: var(--wiki-background-color-destructive--active); background: var(--wiki-background-color-destructive--active); }
  .primary:disabled, .destructive:disabled { border-color: transparent; background: var(--wiki-background-color-disabled); cursor: default; }
  @media (max-width: 559.98px) {
    .dialog { inline-size: 100%; block-size: calc(100% - 48px); max-block-size: none; margin: auto 0 0; border-width: 1px 0 0; border-start-start-radius: 12px; border-start-end-radius: 12px; animation: sheet .25s ease-out; }
    .dialog-head { display: grid; grid-template-columns: 44px 1fr 44px; gap: 0; min-block-size: 56px; padding: 6px 4px; border-block-end: 1px solid var(--wiki-border-color-muted); }
    .dialog-head h2 { font-size: 1em; text-align: center; }
    .dialog-head .bare { order: -1; inline-size: 44px; }
    .dialog-head .sheet-icon { display: block; }
    .dialog-head .wide-icon { display: none; }
    .dialog-body { padding: 16px; }
    .dialog-foot { padding: 10px 16px; }
    .dialog-foot .primary, .dialog-foot .destructive { flex: 1; }
    .dialog button:not(.plain) { min-block-size: 44px; }
  }
  @keyframes sheet { from { transform: translateY(100%); } }
  @media (prefers-reduced-motion: reduce) { .dialog { animation: none; } }
  @media (forced-colors: active) { .dialog { border: 1px solid CanvasText; } .primary, .destructive { border-color: LinkText; } .dialog button:disabled { color: GrayText; } }
`,
];
