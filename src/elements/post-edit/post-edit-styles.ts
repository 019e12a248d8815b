import {css} from 'lit';
import {baseStyles} from '../../styles/base.js';

/** The host is a point in the corner of the window that nothing on the page makes room for; the panel is in the top layer. Some skins have small type at the end of the body. */
export const postEditStyles = [
  baseStyles,
  css`
    :host { position: fixed; inset-block-end: 0; inset-inline-end: 0; inline-size: 0; block-size: 0; contain: none; container-type: normal; font-size: max(1em, .875rem); }
    @media print { :host { display: none; } }
  `,
];
