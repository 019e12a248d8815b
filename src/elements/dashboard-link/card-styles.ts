import {css} from 'lit';
import {baseStyles} from '../../styles/base.js';
import {buttonKindStyles} from '../../styles/button-kinds.js';
import {buttonStyles} from '../../styles/buttons.js';
import {cardStyles} from '../../styles/card.js';
import {closedStyles} from '../../styles/closed.js';

const ownStyles = css`
  :host([appearance='button']) { display: inline-block; container-type: normal; }
  .card { display: flex; align-items: flex-start; gap: 12px; }
  .sign { padding-block-start: 2px; color: var(--wiki-color-progressive); }
  .words { display: grid; flex: 1; justify-items: start; gap: 4px; min-inline-size: 0; }
  .words p { font-size: .875em; color: var(--wiki-color-subtle); text-wrap: pretty; }
  .words .go { margin-block-start: 2px; font-size: .875em; }
  .words [role='alert'] { margin-block-start: 4px; color: var(--wiki-color-base); }
  h2 { font-size: 1em; line-height: 1.5; }
  .dismiss { margin-block-start: -4px; margin-inline-end: -8px; }
  .dot { display: inline-block; inline-size: 8px; block-size: 8px; margin-inline-start: 6px; border-radius: 50%; background: var(--wiki-color-progressive); vertical-align: .1em; forced-color-adjust: none; }
  .button .dot { margin-inline-start: 0; }
  @media (forced-colors: active) { .dot { background: LinkText; } }
`;

export const cardLinkStyles = [
  ...baseStyles,
  ...cardStyles,
  ...buttonStyles,
  ...buttonKindStyles,
  closedStyles,
  ownStyles,
];
