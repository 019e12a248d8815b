import {css} from 'lit';

/** Plots: time runs along the inline axis, so everything mirrors in right-to-left text but labels and numbers. */
export const chartStyles = css`
  .plot { position: relative; block-size: var(--plot, 104px); margin-inline-end: 28px; }
  .low { --plot: 72px; }
  .plot svg { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; overflow: visible; }
  [dir='rtl'] .plot svg { transform: scaleX(-1); }
  .plot path { vector-effect: non-scaling-stroke; fill: none; }
  .grid { stroke: var(--wiki-border-color-muted); }
  .base { stroke: var(--wiki-border-color-base); }
  .plot .bars { fill: var(--wiki-color-progressive); }
  .plot .ticks { fill: var(--wiki-border-color-subtle); }
  .y, .x { font-size: .75em; line-height: 1; color: var(--wiki-color-subtle); white-space: nowrap; font-variant-numeric: tabular-nums; }
  .y { position: absolute; inset-inline-start: calc(100% + 4px); translate: 0 50%; }
  .x { position: relative; block-size: 1em; margin-block-start: 8px; margin-inline-end: 28px; }
  .x span { position: absolute; translate: -50%; }
  [dir='rtl'] .x span { translate: 50%; }
  .x span:first-child { translate: 0; inset-inline-start: 0 !important; }
  .x span:last-child { translate: 0; inset-inline: auto 0 !important; }
  @container (max-width: 419px) { .x .minor { display: none; } }
`;
