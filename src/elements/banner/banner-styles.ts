import {css} from 'lit';
import {baseStyles} from '../../styles/base.js';
import {cardStyles} from '../../styles/card.js';
import {wikiHtmlStyles} from '../../styles/wiki-html.js';

export const bannerStyles = [
  baseStyles,
  cardStyles,
  wikiHtmlStyles,
  css`
    :host(:not([status='ready'])) { display: none; }
    .card { padding-block: 16px; font-size: .9375em; }
  `,
];
