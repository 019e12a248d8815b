import {css} from 'lit';
import {primaryButtonStyles} from '../../../styles/primary-button.js';

/** Places are numbers of pixels from the upper left corner, whatever the direction of reading is. */
export const tourStyles = [
  ...primaryButtonStyles,
  css`
    .tour { position: fixed; inset: 0; inline-size: 100%; block-size: 100%; max-inline-size: none; max-block-size: none; margin: 0; padding: 0; border: 0; overflow: hidden; background: none; color: var(--wiki-color-base); direction: ltr; pointer-events: none; }
    .ring, .spot { position: absolute; inset-block-start: 0; inset-inline-start: 0; }
    .ring { border: 2px solid var(--wiki-border-color-progressive--focus); border-radius: 4px; }
    .spot { opacity: 0; display: flex; inline-size: min(340px, 100% - 24px); max-block-size: calc(100% - 24px); }
    .bubble { flex: 1; min-inline-size: 0; padding: 12px 16px 14px; border: 1px solid var(--wiki-border-color-base); border-radius: 2px; overflow: auto; background: var(--wiki-background-color-base); box-shadow: 0 4px 8px rgba(0, 0, 0, .06); font-size: .9375em; text-align: start; pointer-events: auto; }
    .bubble-head { display: flex; align-items: flex-start; gap: 8px; }
    .bubble h3 { flex: 1; min-inline-size: 0; padding-block: 4px; font-size: 1.0625em; line-height: 1.375; font-weight: 700; color: var(--wiki-color-emphasized); text-wrap: balance; overflow-wrap: anywhere; outline: none; }
    .bubble-head .bare { margin-inline-end: -8px; font-size: 1em; }
    .bubble p { text-wrap: pretty; overflow-wrap: anywhere; }
    .bubble-foot { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; margin-block-start: 12px; }
    .bubble-foot .meta { flex: 1; }
    @media (forced-colors: active) { .primary { border-color: LinkText; } .ring { border-color: Highlight; } }
  `,
];
