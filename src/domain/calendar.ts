/** Calendar days in time zones, and arithmetic on days. Years 1 to 9999 of the Gregorian calendar. */
import type {Day, Instant, TimeZone} from './model.js';

const minute = 60_000;
const hour = 60 * minute;
const dayLength = 24 * hour;

/** Making a formatter costs more than a thousand uses of it. */
const formatters = new Map<TimeZone, Intl.DateTimeFormat>();

/** How far `zone` is from UTC at an instant, as text that ends with it: `11/22/2026, GMT+05:30`. */
function offsetText(milliseconds: number, zone: TimeZone): string {
  if (/^[+-]/.test(zone)) return zone; // by arithmetic: older engines refuse offsets as zones
  try {
    const formatter =
      formatters.get(zone) ??
      new Intl.DateTimeFormat('en', {timeZone: zone, timeZoneName: 'longOffset'});
    formatters.set(zone, formatter);
    return formatter.format(milliseconds);
  } catch {
    return '';
  }
}

/**
 * What clock and calendar of a zone show at an instant, as the milliseconds at which those of UTC show the same.
 * @param milliseconds since the epoch. NaN stays NaN.
 * @param zone An unknown zone counts as UTC.
 */
export function wallTime(milliseconds: number, zone: TimeZone): number {
  const text = offsetText(milliseconds, zone);
  const [, sign, hours, minutes = 0, seconds = 0] =
    /([+-])(\d\d):?([0-5]\d)?:?(\d\d)?$/.exec(text) ?? [];
  if (!sign) return milliseconds;
  const offset = Number(hours) * hour + Number(minutes) * minute + Number(seconds) * 1000;
  return milliseconds + (sign === '+' ? offset : -offset);
}

const isoDay = (milliseconds: number): Day => new Date(milliseconds).toISOString().slice(0, 10);

/**
 * The calendar day of an instant.
 * @param instant ISO 8601, or milliseconds since the epoch.
 * @param zone An unknown zone counts as UTC.
 * @throws RangeError when `instant` is no instant.
 */
export function dayIn(instant: Instant | number, zone: TimeZone): Day {
  return isoDay(wallTime(typeof instant === 'number' ? instant : Date.parse(instant), zone));
}

/**
 * How long ago something was, in the unit that people say it in: under a minute 0 seconds (for clocks that run ahead,
 * too), full minutes up to an hour, full hours up to 24, calendar days of `zone` up to 30, months of 30 days up to a
 * year of 365, years.
 * @param then milliseconds since the epoch.
 */
export function elapsed(
  then: number,
  now: number,
  zone: TimeZone,
): [count: number, unit: 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year'] {
  const past = now - then;
  if (past < minute) return [0, 'second'];
  if (past < hour) return [Math.floor(past / minute), 'minute'];
  if (past < dayLength) return [Math.floor(past / hour), 'hour'];
  const days = Math.max(1, daysBetween(dayIn(then, zone), dayIn(now, zone)));
  if (days < 30) return [days, 'day'];
  return days < 365
    ? [Math.min(11, Math.floor(days / 30)), 'month']
    : [Math.floor(days / 365), 'year'];
}

/** Days since 1970-01-01, for arithmetic; NaN for what is not a calendar day (`2026-02-30`). */
export function dayNumber(day: Day): number {
  const milliseconds = Date.parse(day);
  // Other forms, and days that some engines take for those of the next month, do not come back as they were.
  return !Number.isNaN(milliseconds) && isoDay(milliseconds) === day
    ? milliseconds / dayLength
    : NaN;
}

/** The day `count` days later, earlier when negative. @throws RangeError when `day` is no day. */
export function addDays(day: Day, count: number): Day {
  return isoDay((dayNumber(day) + count) * dayLength);
}

/** Days from `from` to `to`: 1 from a day to the next, negative backwards, NaN when either is no day. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The `count` days that end with `today`, ascending. */
export function lastDays(today: Day, count: number): readonly Day[] {
  const last = dayNumber(today);
  return Array.from({length: count}, (_, index) => isoDay((last - count + 1 + index) * dayLength));
}
