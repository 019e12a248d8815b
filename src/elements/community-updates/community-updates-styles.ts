import {css} from 'lit';
import {baseStyles} from '../../styles/base.js';
import {cardStyles} from '../../styles/card.js';
import {moreTokenStyles} from '../../styles/more-tokens.js';

export const communityUpdatesStyles = [
  baseStyles,
  moreTokenStyles,
  cardStyles,
  css`
    :host(:not([status='ready'])) { display: none; }
    .card { display: flex; align-items: flex-start; gap: 16px; border-color: light-dark(var(--wiki-background-color-progressive-subtle), var(--wiki-border-color-subtle)); background: var(--wiki-background-color-progressive-subtle); }
    img { flex: none; inline-size: 80px; block-size: 80px; border-radius: 2px; object-fit: cover; }
    .light { background: var(--wiki-color-inverted-fixed); }
    .words { display: grid; flex: 1; justify-items: start; gap: 6px; min-inline-size: 0; }
    h2 { font-size: 1em; line-height: 1.375; }
    p { font-size: .875em; text-wrap: pretty; overflow-wrap: anywhere; }
    .go { font-size: .875em; }
    @container (max-width: 299px) { .card { flex-wrap: wrap; } .words { flex-basis: 100%; } }
  `,
];
