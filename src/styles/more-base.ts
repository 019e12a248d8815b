import {css} from 'lit';

/** Paper, lists, small print, and what is only heard. Cards whose first picture has none of them bring these with a later part. */
export const moreBaseStyles = css`
  @media print { :host { color-scheme: light; } }
  ul, dl, dd { margin: 0; padding: 0; font-size: 1em; }
  ul { list-style: none; }
  .meta { font-size: .8125em; line-height: 1.45; font-weight: 400; color: var(--wiki-color-subtle); }
  .unseen:not(:focus) { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;
