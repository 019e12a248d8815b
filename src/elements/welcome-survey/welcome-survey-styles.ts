import {css} from 'lit';
import {baseStyles} from '../../styles/base.js';
import {cardStyles} from '../../styles/card.js';
import {offerStyles} from '../../styles/offer.js';

export const welcomeSurveyStyles = [
  baseStyles,
  cardStyles,
  ...offerStyles,
  css`
    :host([appearance='reminder']:not([status='ready'])) { display: none; }
    .room { min-block-size: 320px; }
  `,
];
