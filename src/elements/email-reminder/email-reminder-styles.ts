import {css} from 'lit';
import {baseStyles} from '../../styles/base.js';
import {buttonStyles} from '../../styles/buttons.js';
import {closedStyles} from '../../styles/closed.js';
import {moreTokenStyles} from '../../styles/more-tokens.js';

export const emailReminderStyles = [
  moreTokenStyles,
  baseStyles,
  buttonStyles,
  closedStyles,
  css`
    :host(:not([status='ready'])) { display: none; }
    .reminder { display: grid; grid-template-columns: 20px minmax(0, 1fr) auto; gap: 10px; align-items: start; padding: 12px; border: 1px solid var(--wiki-border-color-muted); border-radius: 2px; background: var(--wiki-background-color-neutral-subtle); font-size: .875em; }
    .reminder > .icon { inline-size: 20px; block-size: 20px; }
    .reminder p { text-wrap: pretty; overflow-wrap: anywhere; }
    .reminder a { display: inline-block; font-weight: 700; }
    .reminder .bare { margin: -6px; font-size: 1em; }
    [role='alert'] { margin-block-start: 4px; color: var(--wiki-color-base); }
    .quiet { border-color: transparent; background: none; color: var(--wiki-color-progressive); }
    @media (pointer: coarse) { .reminder .bare { margin: -12px; } .reminder a { padding-block: 10px; margin-block: -10px; } }
  `,
];
