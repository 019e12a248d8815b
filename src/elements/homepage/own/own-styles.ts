import {css} from 'lit';
import {buttonKindStyles} from '../../../styles/button-kinds.js';
import {buttonStyles} from '../../../styles/buttons.js';

export const ownStyles = [
  ...buttonStyles,
  ...buttonKindStyles,
  css`
    .foot { display: flex; flex-wrap: wrap; justify-content: flex-end; gap: 4px 8px; margin-block-start: 16px; }
    .mark { position: relative; z-index: 1; display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; min-block-size: 32px; margin-block-end: 8px; font-size: .875em; color: var(--wiki-color-subtle); }
    .mark strong { padding: 2px 8px; border-radius: 2px; background: var(--wiki-background-color-progressive-subtle); font-size: .9285em; line-height: 1.45; color: var(--wiki-color-progressive); }
    .mark button { margin-inline-start: -12px; font-size: 1em; }
    @media (forced-colors: active) { .mark strong { border: 1px solid; } }
    @media print { .foot { display: none; } }
  `,
];
