import {css} from 'lit';
import {controlTokenStyles} from './control-tokens.js';

/** Neutral buttons at rest. */
export const neutralGroundStyles = [
  controlTokenStyles,
  css`
  :where(button:not(.bare, .plain)), .button { border-color: var(--wiki-border-color-interactive); background: var(--wiki-background-color-interactive-subtle); color: var(--wiki-color-neutral); }
`,
];
