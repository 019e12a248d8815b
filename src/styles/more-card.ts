import {css} from 'lit';

/** What most cards have besides: paper, a link that leads on, a button with only an icon at the end of the header. */
export const moreCardStyles = css`
  @media screen { .end:has(> .bare:last-child) { margin-inline-end: -6px; } }
  .go { display: inline-flex; align-items: center; gap: 4px; min-block-size: 24px; font-weight: 700; }
  .go .icon { inline-size: 1em; block-size: 1em; }
  @media print { .card { break-inside: avoid; } }
`;
