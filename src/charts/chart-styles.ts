import {css} from 'lit';

/** Plots: time runs along the inline axis, so everything mirrors in right-to-left text but labels and numbers. */
export const chartStyles = css`
  .plot { position: relative; block-size: var(--plot, 104px); margin-inline-end: 28px; touch-action: pan-y; }
  .low { --plot: 72px; }
  .plot:focus-visible { outline: 0; }
  .plot svg { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; overflow: visible; }
  [dir='rtl'] .plot svg, [dir='rtl'] .spark { transform: scaleX(-1); }
  .plot path, .spark path { vector-effect: non-scaling-stroke; fill: none; }
  .grid { stroke: var(--wiki-border-color-muted); }
  .base { stroke: var(--wiki-border-color-base); }
  .plot .bars { fill: var(--wiki-color-progressive); }
  .plot .ticks { fill: var(--wiki-border-color-subtle); }
  .line { stroke: var(--wiki-color-progressive); stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; }
  .plot .area, .spark .area { fill: var(--wiki-background-color-progressive-subtle); }
  .y, .x { font-size: .75em; line-height: 1; color: var(--wiki-color-subtle); white-space: nowrap; font-variant-numeric: tabular-nums; }
  .y { position: absolute; inset-inline-start: calc(100% + 4px); translate: 0 50%; }
  .x { position: relative; block-size: 1em; margin-block-start: 8px; margin-inline-end: 28px; }
  .x span { position: absolute; translate: -50%; }
  [dir='rtl'] .x span { translate: 50%; }
  .x span:first-child { translate: 0; inset-inline-start: 0 !important; }
  .x span:last-child { translate: 0; inset-inline: auto 0 !important; }
  @container (max-width: 419px) { .x .minor { display: none; } }
  .mark { position: absolute; inset-block-end: 0; min-block-size: 2px; background: var(--wiki-color-progressive--active); outline: 2px solid var(--wiki-border-color-progressive--focus); outline-offset: 2px; }
  .guide { position: absolute; inset-block: 0; border-inline-start: 1px dotted var(--wiki-border-color-interactive); }
  .dot { position: absolute; inline-size: 10px; block-size: 10px; margin: -5px; border: 2px solid var(--wiki-background-color-base); border-radius: 50%; background: var(--wiki-color-progressive); }
  .tip { position: absolute; z-index: 1; inset-block-start: 2px; inline-size: max-content; padding: 6px 10px; border-radius: 2px; background: var(--wiki-background-color-inverted); color: var(--wiki-color-inverted); font-size: .8125em; line-height: 1.45; pointer-events: none; }
  .tip b { display: block; }
  .spark { display: block; inline-size: 72px; block-size: 24px; overflow: visible; }
  .spark .line { stroke-width: 1.5; }
  .spark circle { fill: var(--wiki-color-progressive); }
  @media (forced-colors: active) {
    .plot, .spark { forced-color-adjust: none; }
    .grid, .base, .plot .ticks { stroke: GrayText; } .plot .ticks { fill: GrayText; stroke: none; }
    .plot .bars, .spark circle { fill: CanvasText; } .line { stroke: CanvasText; } .plot .area, .spark .area { fill: Canvas; }
    .y { color: CanvasText; } .mark { background: Highlight; outline-color: Highlight; } .guide { border-color: CanvasText; }
    .dot { background: Highlight; border-color: Canvas; } .tip { background: Canvas; color: CanvasText; border: 1px solid CanvasText; }
  }
`;
