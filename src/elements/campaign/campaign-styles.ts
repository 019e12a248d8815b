import {css} from 'lit';
import {baseStyles} from '../../styles/base.js';
import {buttonStyles} from '../../styles/buttons.js';
import {cardStyles} from '../../styles/card.js';
import {moreTokenStyles} from '../../styles/more-tokens.js';
import {primaryButtonStyles} from '../../styles/primary-button.js';

export const campaignStyles = [
  baseStyles,
  moreTokenStyles,
  cardStyles,
  buttonStyles,
  primaryButtonStyles,
  css`
    :host { margin-block-end: 16px; }
    :host(:not([status='ready'])) { display: none; }
    .card { display: grid; grid-template-columns: minmax(0, 1fr); gap: 20px; }
    img, video { display: block; inline-size: 100%; aspect-ratio: 16 / 9; border-radius: 2px; object-fit: cover; background: var(--wiki-background-color-neutral-subtle); }
    video { object-fit: contain; }
    .words { display: grid; align-content: center; justify-items: start; gap: 12px; min-inline-size: 0; }
    h2 { font-size: 1.375em; line-height: 1.25; text-wrap: balance; overflow-wrap: anywhere; }
    p { text-wrap: pretty; overflow-wrap: anywhere; }
    ul { display: grid; gap: 8px; }
    li { display: grid; grid-template-columns: 20px minmax(0, 1fr); gap: 10px; align-items: start; font-size: .9375em; overflow-wrap: anywhere; }
    li .icon { inline-size: 20px; block-size: 20px; margin-block-start: 1px; color: var(--wiki-color-progressive); }
    .primary:hover { text-decoration: none; }
    @container (min-width: 620px) {
      .picture, .video { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); align-items: center; gap: 32px; }
      .picture > img, .video > video { order: 1; aspect-ratio: 4 / 3; }
      .video > video { aspect-ratio: 16 / 9; }
    }
    @media (forced-colors: active) { .primary { border-color: LinkText; } }
  `,
];
