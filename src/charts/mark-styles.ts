import {css} from 'lit';
import {moreTokenStyles} from '../styles/more-tokens.js';

/** The marked day in both plots, its tooltip, and what a hand or other colours than ours change in a plot. */
export const markStyles = [
  moreTokenStyles,
  css`
  .plot { touch-action: pan-y; }
  .plot:focus-visible { outline: 0; }
  .mark { position: absolute; inset-block-end: 0; min-block-size: 2px; background: var(--wiki-color-progressive--active); outline: 2px solid var(--wiki-border-color-progressive--focus); outline-offset: 2px; }
  .guide { position: absolute; inset-block: 0; border-inline-start: 1px dotted var(--wiki-border-color-interactive); }
  .dot { position: absolute; inline-size: 10px; block-size: 10px; margin: -5px; border: 2px solid var(--wiki-background-color-base); border-radius: 50%; background: var(--wiki-color-progressive); }
  .tip { position: absolute; z-index: 1; inset-block-start: 2px; inline-size: max-content; padding: 6px 10px; border-radius: 2px; background: var(--wiki-background-color-inverted); color: var(--wiki-color-inverted); font-size: .8125em; line-height: 1.45; pointer-events: none; }
  .tip b { display: block; }
  @media (forced-colors: active) {
    .plot { forced-color-adjust: none; }
    .grid, .base, .plot .ticks { stroke: GrayText; } .plot .ticks { fill: GrayText; stroke: none; }
    .plot .bars { fill: CanvasText; } .y { color: CanvasText; }
    .mark { background: Highlight; outline-color: Highlight; } .guide { border-color: CanvasText; }
    .dot { background: Highlight; border-color: Canvas; } .tip { background: Canvas; color: CanvasText; border: 1px solid CanvasText; }
  }
`,
];
