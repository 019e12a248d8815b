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

export interface ActivityOptions {
  /** Value at the top of the axis; `evenTop` of the values when left out. */
  readonly top?: number | undefined;
  /** Of the coordinates, 104 by default: the plot's height in pixels, so a tick is 2 of them. */
  readonly height?: number;
  /** Makes a long or untidy series drawable: `reduceBars`. Left out: the series is short and holds amounts only. */
  readonly reduce?: (values: readonly (number | null)[]) => readonly Bar[];
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

/** @returns an end for the axis when nobody gave one: the lowest even number that no value exceeds, at least 2. */
export const evenTop = (bars: readonly Bar[]): number =>
  Math.max(2, 2 * Math.ceil(bars.reduce((most, {value}) => Math.max(most, value), 0) / 2));

const rounded = (n: number) => Math.round(n * 100) / 100;

/** @param values one per day; null counts as none */
export function activityGeometry(
  values: readonly (number | null)[],
  {top: given = 0, height = 104, reduce}: ActivityOptions = {},
): ActivityGeometry {
  const bars = reduce?.(values) ?? values.map((value, index) => ({index, value: value ?? 0}));
  const top = given > 0 ? given : evenTop(bars);
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
