import {css} from 'lit';
import {chartStyles} from '../../charts/chart-styles.js';
import {baseStyles} from '../../styles/base.js';
import {boneStyles} from '../../styles/bone.js';
import {bareButtonStyles} from '../../styles/bare-buttons.js';
import {cardStyles} from '../../styles/card.js';

const ownStyles = css`
  .stack { display: grid; gap: 22px; grid-template-columns: minmax(0, 1fr); }
  h3 { font-size: .875em; line-height: 1.5; font-weight: 700; color: var(--wiki-color-emphasized); }
  .line-up { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0 6px; margin-block-end: 6px; }
  .sum { font-weight: 400; color: var(--wiki-color-subtle); }
  .sum b { font-size: 1.2857em; line-height: 1.333; color: var(--wiki-color-emphasized); font-variant-numeric: tabular-nums; }

  .scores { display: grid; grid-template-columns: 1fr 1fr; border-block: 1px solid var(--wiki-border-color-muted); }
  .scores div { min-inline-size: 0; padding-block: 12px; padding-inline-end: 12px; }
  .scores div:nth-child(2n) { padding-inline: 16px 0; border-inline-start: 1px solid var(--wiki-border-color-muted); }
  .scores div:nth-child(n + 3) { border-block-start: 1px solid var(--wiki-border-color-muted); }
  .scores div:last-child:nth-child(odd) { grid-column: span 2; }
  dt { display: flex; align-items: center; gap: 6px; font-size: .8125em; line-height: 1.5; color: var(--wiki-color-subtle); }
  dt .icon { inline-size: 1.0625em; block-size: 1.0625em; }
  dd b, dd > span { display: block; overflow-wrap: break-word; }
  dd b { margin-block-start: 2px; font-size: 1.375em; line-height: 1.35; color: var(--wiki-color-emphasized); font-variant-numeric: tabular-nums; }
  dd > span { min-block-size: 1.45em; font-size: .8125em; line-height: 1.45; color: var(--wiki-color-subtle); }
  .wide { display: none; }
  @container (min-width: 560px) {
    .wide { display: inline; }
    .scores { grid-template-columns: none; grid-auto-flow: column; justify-content: space-between; }
    .scores div:nth-child(n) { grid-column: auto; padding-inline: 0 1.4cqi; border: 0; }
    .scores div:nth-child(n + 2) { padding-inline-start: 2.2cqi; border-inline-start: 1px solid var(--wiki-border-color-muted); }
    dd b { font-size: 1.5em; }
    dd > span { max-inline-size: 12em; }
  }

  .articles li { display: flex; align-items: center; gap: 12px; position: relative; padding-block: 10px; border-block-start: 1px solid var(--wiki-border-color-muted); }
  .articles li:first-child { border: 0; padding-block-start: 4px; }
  .articles li:last-child { padding-block-end: 0; }
  .thumb { position: relative; display: grid; place-items: center; flex: none; inline-size: 40px; block-size: 40px; border-radius: 2px; overflow: hidden; background: var(--wiki-background-color-neutral); color: var(--wiki-color-subtle); }
  img { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; object-fit: cover; background: inherit; }
  .broken { visibility: hidden; }
  .about { flex: 1; min-inline-size: 0; }
  .about > :first-child { font-weight: 700; font-size: .9375em; line-height: 1.4; }
  .about > * { display: block; text-align: -webkit-match-parent; text-align: match-parent; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .about a::after { content: ''; position: absolute; inset: 0; }
  .value { min-inline-size: 56px; text-align: end; font-size: .9375em; font-variant-numeric: tabular-nums; }
  .spark { display: block; inline-size: 72px; block-size: 24px; }
  .later { max-inline-size: 8em; text-align: end; }
  @container (max-width: 399px) {
    .articles .spark { display: none; }
    .about a { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; white-space: normal; }
  }

  .bone { display: inline-block; block-size: 1em; line-height: 1; vertical-align: baseline; max-inline-size: 100%; }
  .hill { position: absolute; inset: 0; inline-size: auto; block-size: auto; clip-path: polygon(0 60%, 25% 50%, 50% 62%, 75% 35%, 100% 25%, 100% 100%, 0 100%); }
  .pending dt { display: block; }
  .pending .icon { display: none; }
  .pending .plot path { fill: var(--wiki-background-color-neutral); }
`;

/** Of the first picture; other parts bring theirs. */
export const impactStyles = [
  baseStyles,
  cardStyles,
  bareButtonStyles,
  boneStyles,
  chartStyles,
  ownStyles,
];
