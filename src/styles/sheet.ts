import {css} from 'lit';
import {moreTokenStyles} from './more-tokens.js';

/** Beside those of a panel, where a narrow page gets a sheet. */
export const sheetStyles = [
  moreTokenStyles,
  css`
  .sheet { inset: auto 0 0; inline-size: 100%; block-size: calc(100% - 48px); border-width: 1px 0 0; border-start-start-radius: 12px; border-start-end-radius: 12px; animation-name: sheet; overscroll-behavior: contain; }
  .sheet:not([open]) { display: none; }
  .sheet::backdrop { background: var(--wiki-background-color-backdrop-light); }
  .sheet .panel-head { grid-template-columns: 44px minmax(0, 1fr) 44px; gap: 0; min-block-size: 56px; padding: 6px 4px; }
  .sheet .panel-head h2 { text-align: center; text-wrap: balance; }
  .sheet .bare { inline-size: 44px; }
  .sheet .panel-foot { padding: 10px 16px; }
  .sheet button:not(.plain), .sheet .button { min-block-size: 44px; }
  @keyframes sheet { from { transform: translateY(100%); } }
`,
];
