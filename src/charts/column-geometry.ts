/** Columns per day as two paths. Pure. Coordinates run from 0 to `width` and from 0 (top) to `height`. */
import {scaleBand} from 'd3-scale';

/** Part of a day's width that stays empty. */
export const gap = 0.3;
/** Height of the tick that stands for a day without edits. */
const tick = 2;

export interface Bar {
  /** Which value of the series. */
  readonly index: number;
  readonly value: number;
}

export interface ActivityGeometry {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly Bar[];
  /** All columns. */
  readonly barPath: string;
  /** Ticks of the days that have none. */
  readonly tickPath: string;
  /** Value at the top of the axis. */
  readonly top: number;
}

const rounded = (n: number) => Math.round(n * 100) / 100;

/** @param top value at the top of the axis, more than 0 */
export function columnGeometry(bars: readonly Bar[], top: number, height = 104): ActivityGeometry {
  const width = 10 * bars.length;
  const x = scaleBand(
    bars.map((_bar, k) => k),
    [0, width],
  )
    .paddingInner(gap)
    .paddingOuter(gap / 2);
  let barPath = '';
  let tickPath = '';
  bars.forEach(({value}, k) => {
    const tall = value > 0 ? Math.max(tick, Math.min(value / top, 1) * height) : tick;
    const column = `M${rounded(x(k) ?? 0)} ${height}v${rounded(-tall)}h${rounded(x.bandwidth())}V${height}z`;
    if (value > 0) barPath += column;
    else tickPath += column;
  });
  return {width, height, bars, barPath, tickPath, top};
}
