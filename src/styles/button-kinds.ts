import {css} from 'lit';
import {moreTokenStyles} from './more-tokens.js';
import {primaryButtonStyles} from './primary-button.js';

/** Beside the neutral button: filled, outlined, and quiet ones without a border. */
export const buttonKindStyles = [
  moreTokenStyles,
  ...primaryButtonStyles,
  css`
  .button:hover { text-decoration: none; }
  .outlined { border-color: var(--wiki-border-color-progressive); background: var(--wiki-background-color-base); }
  .quiet { border-color: transparent; background: none; }
  .outlined, .quiet { color: var(--wiki-color-progressive); }
  .outlined:hover, .quiet:hover { background: var(--wiki-background-color-progressive-subtle); }
  @media (forced-colors: active) { .primary { border-color: LinkText; } }
`,
];
