import {css} from 'lit';
import {controlTokenStyles} from './control-tokens.js';

/** The filled button at rest. */
export const primaryGroundStyles = [
  controlTokenStyles,
  css`
  .primary { border-color: var(--wiki-background-color-progressive); background: var(--wiki-background-color-progressive); color: var(--wiki-color-inverted-fixed); }
`,
];
