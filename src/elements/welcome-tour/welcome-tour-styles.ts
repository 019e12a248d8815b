import {css} from 'lit';
import {baseStyles} from '../../styles/base.js';
import {offerStyles} from '../../styles/offer.js';

export const welcomeTourStyles = [
  baseStyles,
  ...offerStyles,
  css`
    :host(:not([status='ready'])) { display: none; }
  `,
];
