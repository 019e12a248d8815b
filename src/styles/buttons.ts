import {css} from 'lit';
import {bareButtonStyles} from './bare-buttons.js';
import {moreTokenStyles} from './more-tokens.js';

/** The ground of neutral buttons, and what a pointer does to all of them. */
export const neutralButtonStyles = [
  moreTokenStyles,
  css`
  button:not(.bare, .plain) { border-color: var(--wiki-border-color-interactive); background: var(--wiki-background-color-interactive-subtle); color: var(--wiki-color-neutral); }
  button { transition: background-color .1s; }
  button:not(.plain):hover { background: var(--wiki-background-color-interactive-subtle--hover); }
  button:not(.plain):active { background: var(--wiki-background-color-interactive-subtle--active); }
  @media (prefers-reduced-motion: reduce) { button { transition: none; } }
`,
];

/** Buttons: neutral, and `bare`. */
export const buttonStyles = [bareButtonStyles, neutralButtonStyles];
