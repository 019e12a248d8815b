import {css} from 'lit';
import {moreTokenStyles} from '../styles/more-tokens.js';

/** Lines with the area below them, large and small. */
export const lineStyles = [
  moreTokenStyles,
  css`
  .line { stroke: var(--wiki-color-progressive); stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; }
  .spark { display: block; inline-size: 72px; block-size: 24px; overflow: visible; }
  .spark path { vector-effect: non-scaling-stroke; fill: none; }
  .spark .line { stroke-width: 1.5; }
  .plot .area, .spark .area { fill: var(--wiki-background-color-progressive-subtle); }
  .spark circle { fill: var(--wiki-color-progressive); }
  [dir='rtl'] .spark { transform: scaleX(-1); }
  @media (forced-colors: active) {
    .spark { forced-color-adjust: none; }
    .line { stroke: CanvasText; }
    .spark circle { fill: CanvasText; }
    .plot .area, .spark .area { fill: Canvas; }
  }
`,
];
