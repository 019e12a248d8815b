/** Calendar days in time zones, and arithmetic on days. Years 1 to 9999 of the Gregorian calendar. */
import type {Day, Instant, TimeZone} from './model.js';

const dayLength = 86_400_000;

/** Making a formatter costs more than a thousand uses of it. False stands for a zone this engine does not know. */
const formatters = new Map<TimeZone, Intl.DateTimeFormat | false>();

function formatterOf(zone: TimeZone): Intl.DateTimeFormat | false {
  let formatter = formatters.get(zone);
  if (formatter === undefined) {
    try {
      formatter = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
        timeZone: zone,
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
      });
    } catch {
      formatter = false;
    }
    formatters.set(zone, formatter);
  }
  return formatter;
}

/** Minutes east of UTC of a fixed offset (`+05:30`), by arithmetic since older engines refuse offsets as zones. */
function fixedOffset(zone: TimeZone): number | undefined {
  const found = /^([+-])(\d\d):?([0-5]\d)$/.exec(zone);
  if (!found) return zone === 'UTC' ? 0 : undefined;
  return (Number(found[2]) * 60 + Number(found[3])) * (found[1] === '-' ? -1 : 1);
}

const isoDay = (milliseconds: number): Day =>
  new Date(milliseconds).toISOString().split('T')[0] ?? '';

/**
 * The calendar day of an instant.
 * @param instant ISO 8601, or milliseconds since the epoch.
 * @param zone An unknown zone counts as UTC.
 * @throws RangeError when `instant` is no instant.
 */
export function dayIn(instant: Instant | number, zone: TimeZone): Day {
  const milliseconds = typeof instant === 'number' ? instant : Date.parse(instant);
  const offset = fixedOffset(zone);
  const formatter = offset === undefined && formatterOf(zone);
  if (!formatter) return isoDay(milliseconds + (offset ?? 0) * 60_000);
  const [month, day, year = ''] = formatter.format(milliseconds).split('/');
  return `${year.padStart(4, '0')}-${month}-${day}`;
}

/** Days since 1970-01-01, for arithmetic; NaN for what is not a calendar day (`2026-02-30`). */
export function dayNumber(day: Day): number {
  const milliseconds = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  // Some engines take 30 February for 2 March.
  return Number.isNaN(milliseconds) || isoDay(milliseconds) !== day
    ? NaN
    : milliseconds / dayLength;
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
