import {css} from 'lit';
import {baseStyles} from '../../styles/base.js';
import {buttonStyles} from '../../styles/buttons.js';
import {cardStyles} from '../../styles/card.js';
import {closedStyles} from '../../styles/closed.js';
import {moreTokenStyles} from '../../styles/more-tokens.js';

export const welcomeSurveyStyles = [
  moreTokenStyles,
  baseStyles,
  cardStyles,
  buttonStyles,
  closedStyles,
  css`
    :host([appearance='reminder']:not([status='ready'])) { display: none; }
    .room { min-block-size: 320px; }
    .reminder { display: grid; grid-template-columns: 20px minmax(0, 1fr) auto; gap: 10px; align-items: start; padding: 12px; border: 1px solid var(--wiki-border-color-muted); border-radius: 2px; background: var(--wiki-background-color-neutral-subtle); font-size: .875em; }
    .reminder > .icon { inline-size: 20px; block-size: 20px; }
    .reminder p { text-wrap: pretty; }
    .reminder b { color: var(--wiki-color-emphasized); }
    .reminder .answer { grid-column: 2; grid-row: 2; justify-self: start; font-size: 1em; }
    .reminder .dismiss { margin: -6px; font-size: 1em; }
    [role='alert'] { margin-block-start: 4px; color: var(--wiki-color-base); }
    .quiet { border-color: transparent; background: none; color: var(--wiki-color-progressive); }
    @media (pointer: coarse) { .reminder .dismiss { margin: -12px; } }
    @container (min-width: 560px) {
      .reminder { grid-template-columns: 20px minmax(0, 1fr) auto auto; align-items: center; padding-block: 8px; }
      .reminder .answer { grid-area: auto; }
      .reminder .dismiss { margin-block: 0; }
    }
  `,
];
