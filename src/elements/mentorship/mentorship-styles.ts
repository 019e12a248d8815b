import {css} from 'lit';
import {baseStyles} from '../../styles/base.js';
import {buttonStyles} from '../../styles/buttons.js';
import {cardStyles} from '../../styles/card.js';
import {moreTokenStyles} from '../../styles/more-tokens.js';
import {plainStyles} from '../../styles/plain.js';

const ownStyles = css`
  :host([status='pending']) { display: none; }
  .head { position: relative; }
  .stack { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); }
  .row { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 20px; }
  h3 { font-size: .875em; line-height: 1.5; font-weight: 700; color: var(--wiki-color-emphasized); }
  .say, blockquote { font-size: .9375em; text-wrap: pretty; }
  .say { max-inline-size: 60ch; }

  .who { display: flex; align-items: center; gap: 12px; }
  .who > div { min-inline-size: 0; }
  .name { font-size: 1.0625em; line-height: 1.35; font-weight: 700; }
  .face { position: relative; flex: none; inline-size: 48px; block-size: 48px; font-size: 1.125em; font-weight: 700; color: var(--wiki-color-progressive); }
  .face > span { display: grid; place-items: center; block-size: 100%; border-radius: 50%; overflow: hidden; background: var(--wiki-background-color-progressive-subtle); }
  .face.away { color: var(--wiki-color-subtle); }
  .face.away > span { background: var(--wiki-background-color-neutral); }
  .here::after, .away::after { content: ''; position: absolute; inset-block-end: 0; inset-inline-end: 0; inline-size: 13px; block-size: 13px; border: 2px solid var(--wiki-background-color-base); border-radius: 50%; background: var(--wiki-color-icon-success); }
  .away::after { background: var(--wiki-color-icon-warning); }

  blockquote { margin: 0; padding-inline-start: 12px; border-inline-start: 2px solid var(--wiki-border-color-muted); overflow-wrap: anywhere; }
  .words .plain { margin-block-start: 4px; padding-inline-start: 14px; font-size: .875em; font-weight: 700; }
  .aside { display: flex; gap: 10px; padding: 12px; border-radius: 2px; background: var(--wiki-background-color-notice-subtle); font-size: .875em; overflow-wrap: anywhere; }
  .aside .icon { inline-size: 20px; block-size: 20px; }

  .progressive { background: var(--wiki-background-color-base); border-color: var(--wiki-border-color-progressive); color: var(--wiki-color-progressive); }
  .progressive:hover { background: var(--wiki-background-color-progressive-subtle); }
  .row .quiet { padding-inline: 0; border-color: transparent; background: none; }
  .row .go { font-size: .875em; }
  .row .quiet:hover { text-decoration: underline; }
  .wide { inline-size: 100%; }
  @container (min-width: 560px) { .wide { inline-size: auto; justify-self: start; } }
  .wide span { min-inline-size: 0; overflow-wrap: anywhere; }
  button[aria-disabled='true'] { background: var(--wiki-background-color-disabled-subtle); border-color: var(--wiki-border-color-disabled); color: var(--wiki-color-subtle); cursor: default; }

  .questions { margin-block-start: 20px; }
  .questions li { position: relative; display: flex; gap: 10px; padding-block: 10px; border-block-start: 1px solid var(--wiki-border-color-muted); }
  .questions li:first-child { padding-block-start: 6px; border: 0; }
  .questions li:last-child { padding-block-end: 0; }
  .questions .icon { inline-size: 20px; block-size: 20px; margin-block-start: .125em; color: var(--wiki-color-subtle); }
  .questions :is(.answered, .unread) .icon { color: var(--wiki-color-success); }
  .questions li > div { flex: 1; min-inline-size: 0; }
  .question { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; font-size: .9375em; line-height: 1.4; text-align: -webkit-match-parent; text-align: match-parent; overflow-wrap: anywhere; }
  .question::after { content: ''; position: absolute; inset: 0; }
  .question:focus-visible { outline: 0; }
  .question:focus-visible::after { outline: 2px solid var(--wiki-border-color-progressive--focus); outline-offset: -1px; }
  .unread .question, .unread .meta { font-weight: 700; }
  .unread .meta { color: var(--wiki-color-base); }
  .unread .meta::before { content: ''; display: inline-block; margin-inline-end: 6px; border: 4px solid var(--wiki-color-progressive); border-radius: 50%; vertical-align: 1px; }
  .offer { margin-block-start: 16px; }

  .empty { display: grid; justify-items: center; gap: 8px; padding: 20px 16px; border: 1px dashed var(--wiki-border-color-subtle); border-radius: 2px; text-align: center; }
  .empty > .icon { inline-size: 32px; block-size: 32px; color: var(--wiki-color-subtle); }
  .empty h3 { font-size: 1.0625em; color: var(--wiki-color-base); text-wrap: balance; }
  .empty p { max-inline-size: 38ch; font-size: .9375em; color: var(--wiki-color-subtle); text-wrap: balance; }
  .empty .row { justify-content: center; }
  .trouble { margin-block-start: 12px; font-size: .875em; }
  @media screen { .more { margin-inline-end: -6px; } }
  @media (forced-colors: active) { .row .quiet { border-color: Canvas; } .face > span, .aside { border: 1px solid CanvasText; } .here::after { border-color: Canvas; background: CanvasText; } .away::after { border-color: Canvas; background: GrayText; } }
`;

/** Of the first picture; other parts bring theirs. */
export const mentorshipStyles = [
  baseStyles,
  moreTokenStyles,
  cardStyles,
  buttonStyles,
  plainStyles,
  ownStyles,
];
