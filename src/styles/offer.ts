import {css} from 'lit';
import {buttonStyles} from './buttons.js';
import {closedStyles} from './closed.js';
import {moreTokenStyles} from './more-tokens.js';

/** The line of `offerTemplate()`, and the one that stands in its place afterwards. */
export const offerStyles = [
  moreTokenStyles,
  ...buttonStyles,
  closedStyles,
  css`
    .offer { display: grid; grid-template-columns: 20px minmax(0, 1fr) auto; gap: 10px; align-items: start; padding: 12px; border: 1px solid var(--wiki-border-color-muted); border-radius: 2px; background: var(--wiki-background-color-neutral-subtle); font-size: .875em; }
    .offer > .icon { inline-size: 20px; block-size: 20px; }
    .offer p { text-wrap: pretty; }
    .offer b { color: var(--wiki-color-emphasized); }
    .offer .act { grid-column: 2; grid-row: 2; justify-self: start; font-size: 1em; }
    .offer .dismiss { margin: -6px; font-size: 1em; }
    .offer [role='alert'] { margin-block-start: 4px; color: var(--wiki-color-base); }
    .quiet { border-color: transparent; background: none; color: var(--wiki-color-progressive); }
    @media (pointer: coarse) { .offer .dismiss { margin: -12px; } }
    @container (min-width: 560px) {
      .offer { grid-template-columns: 20px minmax(0, 1fr) auto auto; align-items: center; padding-block: 8px; }
      .offer .act { grid-area: auto; }
      .offer .dismiss { margin-block: 0; }
    }
  `,
];
