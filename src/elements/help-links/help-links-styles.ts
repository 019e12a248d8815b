import {css} from 'lit';
import {baseStyles} from '../../styles/base.js';
import {cardStyles} from '../../styles/card.js';
import {linkRowStyles} from '../../styles/link-rows.js';

export const helpLinksStyles = [
  baseStyles,
  cardStyles,
  linkRowStyles,
  css`
    .foot { margin-block-start: 28px; }
  `,
];
