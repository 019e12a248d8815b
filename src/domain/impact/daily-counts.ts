/** Instants counted by day. */
import {dayIn} from '../calendar.js';
import type {DayCount, Instant, TimeZone} from '../model.js';

/**
 * How many of the instants fell on each day of `zone`, ascending; days without any are left out.
 * @throws RangeError when one is no instant.
 */
export function dailyCounts(
  instants: readonly (Instant | number)[],
  zone: TimeZone,
): readonly DayCount[] {
  const counts = new Map<string, number>();
  for (const instant of instants) {
    const day = dayIn(instant, zone);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return [...counts.keys()].sort().map((day) => ({day, count: counts.get(day) ?? 0}));
}
