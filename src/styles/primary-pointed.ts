import {css} from 'lit';
import {pointedTokenStyles} from './pointed-tokens.js';

/** What a pointer does to the filled button. */
export const primaryPointedStyles = [
  pointedTokenStyles,
  css`
  .primary:hover { border-color: var(--wiki-background-color-progressive--hover); background: var(--wiki-background-color-progressive--hover); }
  .primary:active { border-color: var(--wiki-background-color-progressive--active); background: var(--wiki-background-color-progressive--active); }
`,
];
