import {css} from 'lit';
import {baseStyles} from '../../styles/base.js';
import {buttonKindStyles} from '../../styles/button-kinds.js';
import {buttonStyles} from '../../styles/buttons.js';
import {cardStyles} from '../../styles/card.js';
import {closedStyles} from '../../styles/closed.js';

const ownStyles = css`
  :host([status='pending']), :host([status='failed']) { display: none; }
  .stack { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); }
  .words { max-inline-size: 60ch; font-size: .9375em; text-wrap: pretty; }
  .ticks { display: grid; gap: 8px; font-size: .875em; text-wrap: pretty; }
  .ticks li { display: flex; gap: 8px; }
  .ticks .icon { inline-size: 1em; block-size: 1em; margin-block-start: .25em; color: var(--wiki-color-subtle); }
  .head { flex-wrap: nowrap; align-items: flex-start; }
  h2 { --button: 32px; padding-block-start: max(0px, (var(--button) - 1.375em) / 2); }
  @media (pointer: coarse) { h2 { --button: 44px; } }
  .choices { display: flex; flex-wrap: wrap; gap: 4px 20px; min-block-size: 32px; }
  .choices .quiet { padding-inline: 0; background: none; }
  .choices .quiet:hover { text-decoration: underline; }
  @media (forced-colors: active) { .choices .quiet { border-color: Canvas; } }
`;

export const mentorInviteStyles = [
  baseStyles,
  cardStyles,
  buttonStyles,
  buttonKindStyles,
  closedStyles,
  ownStyles,
];
