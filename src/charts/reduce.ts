/** Makes long and untidy series drawable. Pure. */

/** More columns than this cannot be told apart; longer series show the highest value of each stretch. */
const mostBars = 400;
/** Twice as many points as a wide plot has pixels would be wasted; the peaks stay. */
const mostPoints = 800;

/** One drawn point: where it was in the whole series, and its value; null is a gap. */
export interface Point {
  readonly index: number;
  readonly value: number | null;
}

/** @returns `value` when it is an amount that can be drawn; null for anything negative, infinite or not a number. */
export function amount(value: number | null | undefined): number | null {
  return value !== null && value !== undefined && value >= 0 && value < Infinity ? value : null;
}

/** The lowest and the highest point of one stretch, in their order; one gap when nothing in it can be drawn. */
function extremes(
  values: readonly (number | null)[],
  start: number,
  end: number,
): readonly Point[] {
  let low: Point | null = null;
  let high: Point | null = null;
  for (let index = start; index < end; index++) {
    const value = amount(values[index]);
    if (value === null) continue;
    if (low?.value == null || value < low.value) low = {index, value};
    if (high?.value == null || value > high.value) high = {index, value};
  }
  if (!low || !high) return [{index: start, value: null}];
  if (low.index === high.index) return [low];
  return low.index < high.index ? [low, high] : [high, low];
}

/**
 * At most `limit` points (an even number, at least 2) that look like the whole series: of each of `limit / 2` stretches
 * its lowest and its highest point, so that no peak is lost. One pass; a series that is short enough stays as it is.
 */
export function reduceLine(
  values: readonly (number | null)[],
  limit = mostPoints,
): readonly Point[] {
  if (values.length <= limit) return values.map((value, index) => ({index, value: amount(value)}));
  const stretches = limit / 2;
  const points: Point[] = [];
  for (let k = 0; k < stretches; k++) {
    const start = Math.floor((k * values.length) / stretches);
    points.push(...extremes(values, start, Math.floor(((k + 1) * values.length) / stretches)));
  }
  return points;
}

/** At most `limit` bars: of each stretch its highest value (the first of them), 0 where nothing can be drawn. */
export function reduceBars(
  values: readonly (number | null)[],
  limit = mostBars,
): readonly {index: number; value: number}[] {
  const count = Math.min(limit, values.length);
  const bars = [];
  for (let k = 0; k < count; k++) {
    let index = Math.floor((k * values.length) / count);
    const end = Math.floor(((k + 1) * values.length) / count);
    let value = amount(values[index]) ?? 0;
    for (let i = index + 1; i < end; i++) {
      const other = amount(values[i]) ?? 0;
      if (other > value) [index, value] = [i, other];
    }
    bars.push({index, value});
  }
  return bars;
}
