/** The longest run of days with edits. */
import {dayNumber} from '../calendar.js';
import type {DayCount, Streak} from '../model.js';

/**
 * The longest run of consecutive days with at least one edit; of equally long ones the first, as in
 * GrowthExperiments. Null when there is no day with an edit.
 * @param days Ascending. Days without edits may be left out or zero; what is no day ends a run.
 */
export function longestStreak(days: readonly DayCount[]): Streak | null {
  let best: Streak | null = null;
  let start = '';
  let length = 0;
  let before = NaN;
  for (const {day, count} of days) {
    if (!(count > 0)) continue;
    const number = dayNumber(day);
    if (number === before) continue;
    length = number === before + 1 ? length + 1 : 1;
    if (length === 1) start = day;
    before = number;
    if (!Number.isNaN(number) && length > (best?.days ?? 0)) best = {start, end: day, days: length};
  }
  return best;
}
