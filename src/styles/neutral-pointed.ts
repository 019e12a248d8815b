import {css} from 'lit';
import {pointedTokenStyles} from './pointed-tokens.js';

/** What a pointer does to all buttons. */
export const neutralPointedStyles = [
  pointedTokenStyles,
  css`
  button, .button { transition: background-color .1s; }
  :where(button:not(.plain), .button):hover { background: var(--wiki-background-color-interactive-subtle--hover); }
  :where(button:not(.plain), .button):active { background: var(--wiki-background-color-interactive-subtle--active); }
  @media (prefers-reduced-motion: reduce) { button, .button { transition: none; } }
`,
];
