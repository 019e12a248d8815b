import {css} from 'lit';
import {moreTokenStyles} from './more-tokens.js';

/** Beside the neutral button: filled, outlined, and quiet ones without a border. */
export const buttonKindStyles = [
  moreTokenStyles,
  css`
  .button:hover { text-decoration: none; }
  .primary { border-color: var(--wiki-background-color-progressive); background: var(--wiki-background-color-progressive); color: var(--wiki-color-inverted-fixed); }
  .primary:hover { border-color: var(--wiki-background-color-progressive--hover); background: var(--wiki-background-color-progressive--hover); }
  .primary:active { border-color: var(--wiki-background-color-progressive--active); background: var(--wiki-background-color-progressive--active); }
  .outlined { border-color: var(--wiki-border-color-progressive); background: var(--wiki-background-color-base); }
  .quiet { border-color: transparent; background: none; }
  .outlined, .quiet { color: var(--wiki-color-progressive); }
  .outlined:hover, .quiet:hover { background: var(--wiki-background-color-progressive-subtle); }
  @media (forced-colors: active) { .primary { border-color: LinkText; } }
`,
];
