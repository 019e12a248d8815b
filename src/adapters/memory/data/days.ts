/** Series of days, written as counts that end on a given day. */
import {addDays} from '../../../domain/calendar.js';
import type {Day, DayCount} from '../../../domain/model.js';

/** The counts on consecutive days, the last one on `end`. */
export function endingOn(end: Day, counts: readonly number[]): readonly DayCount[] {
  return counts.map((count, index) => ({day: addDays(end, index - counts.length + 1), count}));
}

/** Days with something on them: models leave out days without edits. */
export const withoutZeros = (days: readonly DayCount[]): readonly DayCount[] =>
  days.filter(({count}) => count > 0);

export const total = (days: readonly DayCount[]): number =>
  days.reduce((sum, {count}) => sum + count, 0);

/** Cuts `whole` into counts that follow `weights` and add up to it exactly. */
export function spread(whole: number, weights: readonly number[]): readonly number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let weighed = 0;
  let given = 0;
  return weights.map((weight) => {
    weighed += weight;
    const upTo = Math.round((whole * weighed) / all);
    const count = upTo - given;
    given = upTo;
    return count;
  });
}
