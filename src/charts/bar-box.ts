import {type ActivityGeometry, gap} from './column-geometry.js';

/** Where a column stands and how high it is, as fractions of the plot. */
export interface BarBox {
  readonly start: number;
  readonly width: number;
  readonly height: number;
}

/** Where column `k` stands. */
export function barBox({bars, top}: ActivityGeometry, k: number): BarBox {
  const pitch = 1 / bars.length;
  return {
    start: (k + gap / 2) * pitch,
    width: (1 - gap) * pitch,
    height: Math.min((bars[k]?.value ?? 0) / top, 1),
  };
}
