/** Columns of a series that anybody gives. Pure. */
import {type ActivityGeometry, type Bar, columnGeometry} from './column-geometry.js';

export interface ActivityOptions {
  /** Value at the top of the axis; `evenTop` of the values when left out. */
  readonly top?: number | undefined;
  /** Of the coordinates, 104 by default: the plot's height in pixels, so a tick is 2 of them. */
  readonly height?: number;
  /** Makes a long or untidy series drawable: `reduceBars`. Left out: the series is short and holds amounts only. */
  readonly reduce?: (values: readonly (number | null)[]) => readonly Bar[];
}

/** @returns an end for the axis when nobody gave one: the lowest even number that no value exceeds, at least 2. */
const evenTop = (bars: readonly Bar[]): number =>
  Math.max(2, 2 * Math.ceil(bars.reduce((most, {value}) => Math.max(most, value), 0) / 2));

/** @param values one per day; null counts as none */
export function activityGeometry(
  values: readonly (number | null)[],
  {top = 0, height, reduce}: ActivityOptions = {},
): ActivityGeometry {
  const bars = reduce?.(values) ?? values.map((value, index) => ({index, value: value ?? 0}));
  return columnGeometry(bars, top > 0 ? top : evenTop(bars), height);
}
