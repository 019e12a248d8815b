import {css} from 'lit';
import {baseStyles} from '../../styles/base.js';
import {buttonStyles} from '../../styles/buttons.js';
import {cardStyles} from '../../styles/card.js';
import {moreTokenStyles} from '../../styles/more-tokens.js';

/** The strip, and the bar that the summary has, too. */
const ownStyles = css`
  :host([status='pending']), :host([status='failed']) { display: none; }
  .strip { display: flex; flex-wrap: wrap; align-items: center; gap: 16px; padding-block: 16px; }
  .sign { display: grid; place-items: center; flex: none; inline-size: 36px; block-size: 36px; border-radius: 50%; background: var(--wiki-background-color-progressive-subtle); color: var(--wiki-color-progressive); }
  .words { flex: 1 1 14em; min-inline-size: 0; }
  .words h2 { font-size: 1em; line-height: 1.5; font-weight: 400; color: var(--wiki-color-base); }
  .words h2 :is(a, b) { font-weight: 700; }
  .words .meta { margin-block-start: 1px; }
  .work { display: flex; align-items: center; gap: 12px 20px; }
  .progress { display: grid; gap: 6px; min-inline-size: 11.25em; font-size: .8125em; line-height: 1.45; color: var(--wiki-color-subtle); font-variant-numeric: tabular-nums; }
  .finished { display: flex; align-items: center; gap: 6px; }
  .finished .icon { color: var(--wiki-color-success); }
  .track { display: block; inline-size: 100%; block-size: 4px; border-radius: 2px; background: var(--wiki-background-color-neutral); fill: var(--wiki-color-progressive); }
  .next { font-size: .875em; }
  @media screen { .strip > .bare:last-child, .strip > .work > .bare:last-child { margin-inline-end: -6px; } }
  @container (max-width: 799px) {
    .strip { align-items: flex-start; gap: 12px 16px; }
    .work { flex: 1 1 100%; flex-wrap: wrap; }
    .work.only { flex: none; }
    .words { flex-basis: 0; }
    .more { margin-inline-start: auto; }
    .progress { flex: 1; }
  }
  @container (max-width: 343px) { .progress { flex-basis: 100%; } }
  @media (forced-colors: active) { .sign { border: 1px solid CanvasText; } .track { border: 1px solid CanvasText; block-size: 6px; fill: Highlight; forced-color-adjust: none; } }
`;

export const programStyles = [baseStyles, moreTokenStyles, cardStyles, buttonStyles, ownStyles];
