import {css} from 'lit';

/** A button that looks like a link, inside of text. */
export const plainStyles = css`
  .plain { display: inline; min-block-size: 0; padding: 0; border: 0; font: inherit; line-height: inherit; color: var(--wiki-color-progressive); }
  .plain:hover { text-decoration: underline; }
  @media (forced-colors: active) { .plain { color: LinkText; } }
`;
