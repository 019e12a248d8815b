import {css} from 'lit';
import {controlTokenStyles} from './control-tokens.js';

/** The ground of neutral buttons, and what a pointer does to all of them. */
export const neutralButtonStyles = [
  controlTokenStyles,
  css`
  :where(button:not(.bare, .plain)), .button { border-color: var(--wiki-border-color-interactive); background: var(--wiki-background-color-interactive-subtle); color: var(--wiki-color-neutral); }
  button, .button { transition: background-color .1s; }
  :where(button:not(.plain), .button):hover { background: var(--wiki-background-color-interactive-subtle--hover); }
  :where(button:not(.plain), .button):active { background: var(--wiki-background-color-interactive-subtle--active); }
  @media (prefers-reduced-motion: reduce) { button, .button { transition: none; } }
`,
];
