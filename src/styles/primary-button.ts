import {css} from 'lit';
import {primaryTokenStyles} from './primary-tokens.js';

/** The filled button: at most one of a card, one of a dialog. */
export const primaryButtonStyles = [
  primaryTokenStyles,
  css`
  .primary { border-color: var(--wiki-background-color-progressive); background: var(--wiki-background-color-progressive); color: var(--wiki-color-inverted-fixed); }
  .primary:hover { border-color: var(--wiki-background-color-progressive--hover); background: var(--wiki-background-color-progressive--hover); }
  .primary:active { border-color: var(--wiki-background-color-progressive--active); background: var(--wiki-background-color-progressive--active); }
`,
];
