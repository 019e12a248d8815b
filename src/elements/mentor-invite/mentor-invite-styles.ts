import {css} from 'lit';
import {baseStyles} from '../../styles/base.js';
import {buttonKindStyles} from '../../styles/button-kinds.js';
import {buttonStyles} from '../../styles/buttons.js';
import {cardStyles} from '../../styles/card.js';

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
  .closed { --pad: 20px; display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: center; gap: 4px 8px; padding: 5px var(--pad); border: 1px solid var(--wiki-border-color-subtle); border-radius: 2px; background: var(--wiki-background-color-base); font-size: .875em; color: var(--wiki-color-subtle); }
  .closed p { padding-block: 5px; text-wrap: pretty; }
  .closed .undo { max-inline-size: none; margin-inline-end: -12px; font-size: 1em; }
  @media (forced-colors: active) { .choices .quiet { border-color: Canvas; } }
  @container (max-width: 343px) { .closed { --pad: 16px; } }
  @container (min-width: 560px) { .closed { --pad: 24px; } }
`;

export const mentorInviteStyles = [
  baseStyles,
  cardStyles,
  buttonStyles,
  buttonKindStyles,
  ownStyles,
];
