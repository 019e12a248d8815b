/** A line with the area below it, as two paths. Pure. */
import {line as lineThrough} from 'd3-shape';
import type {Point} from './reduce.js';

/** Makes a long or untidy series drawable: `reduceLine`. */
export type ReduceLine = (values: readonly (number | null)[]) => readonly Point[];

/** The points of a series that is short and holds amounts only. */
const asTheyAre: ReduceLine = (values) => values.map((value, index) => ({index, value}));

export interface LineOptions {
  readonly width: number;
  readonly height: number;
  /** Value at the lower edge. Default 0. */
  readonly bottom?: number;
  /** Value at the upper edge. */
  readonly top: number;
  /** Space kept free at every edge, for the stroke and a dot. Default 0. */
  readonly inset?: number;
  /** Points stand in the middle of their day, under its column, or spread from edge to edge. Default `day`. */
  readonly align?: 'day' | 'edge';
  /** For series that anybody gives. */
  readonly reduce?: ReduceLine | undefined;
}

export interface LineGeometry {
  readonly width: number;
  readonly height: number;
  /** Empty when there is nothing to draw. */
  readonly line: string;
  readonly area: string;
  /** The last point that has a value. */
  readonly last: {readonly x: number; readonly y: number} | null;
}

/** Every stretch of the line, from its end down to the base and back. */
const areaBelow = (line: string, base: number): string =>
  line.replaceAll(/M([^,]+)[^M]+/g, `$&V${base}H$1Z`);

/** Straight lines from value to value: a smoothed curve would show values that nobody counted. Null is a gap. */
export function lineGeometry(
  values: readonly (number | null)[],
  options: LineOptions,
): LineGeometry {
  const {width, height, bottom = 0, top, inset = 0, align = 'day', reduce = asTheyAre} = options;
  const count = values.length;
  const inner = width - 2 * inset;
  const position = (index: number) =>
    align === 'day' ? (index + 0.5) / count : count > 1 ? index / (count - 1) : 0.5;
  const points = reduce(values).map(({index, value}) => ({
    x: inset + position(index) * inner,
    // Bottom and top are equal in a series without change: it runs through the middle.
    y:
      value === null
        ? null
        : inset +
          (top > bottom ? 1 - Math.min(1, Math.max(0, (value - bottom) / (top - bottom))) : 0.5) *
            (height - 2 * inset),
  }));
  type Spot = (typeof points)[number];
  const hasValue = ({y}: Spot) => y !== null;
  const x = (spot: Spot) => spot.x;
  const y = (spot: Spot) => spot.y ?? 0;
  const last = points.findLast(hasValue);
  const line = lineThrough<Spot>(x, y).defined(hasValue).digits(2)(points) ?? '';
  return {
    width,
    height,
    line,
    area: areaBelow(line, height),
    last: last ? {x: last.x, y: y(last)} : null,
  };
}

/** Lowest and highest value of a series, for a line on its own scale; null when it has none. */
export function extent(
  values: readonly (number | null)[],
  reduce = asTheyAre,
): readonly [number, number] | null {
  const drawn = reduce(values).flatMap(({value}) => value ?? []);
  return drawn.length ? [Math.min(...drawn), Math.max(...drawn)] : null;
}
