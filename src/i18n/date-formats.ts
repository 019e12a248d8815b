/**
 * Days and times in the reader's language, for widgets that show any: `dates(wiki)` of `controllers/dates.ts`. A
 * DateTimeFormat takes about 6 ms to make, and is kept for the page.
 */
import type {Formats} from './formats.js';
import {intl} from './intl.js';

/** `short` 24 Sep, `medium` 7 November, `weekday` Sat 7 November, `long` Thursday 19 November. */
export type DayStyle = 'short' | 'medium' | 'weekday' | 'long';

/**
 * Days are `YYYY-MM-DD`, instants ISO 8601, zones IANA names or fixed offsets (`+05:30`). What is no day or instant
 * is given back as it came; an unknown zone counts as UTC. Days are Gregorian, as in MediaWiki's own pages.
 */
export interface DateFormats {
  /** @param today when given, a day of another year shows its year. */
  day(day: string, style: DayStyle, today?: string): string;
  /** 1–8 November; one day alone when both are the same. Years show unless both are this one. */
  dayRange(from: string, to: string, today: string): string;
  /** 09:12, 24 hours as MediaWiki writes times. */
  time(instant: string, zone: string): string;
  /** Thursday 19 November, 06:00. @param today as in `day`. */
  dateTime(instant: string, zone: string, today?: string): string;
  /**
   * 3 hours ago, yesterday; "now" under a minute. `elapsed` of `domain/calendar.ts` says in which unit.
   */
  relative(instant: string, now: number, zone: string): string;
}

/** What of instants and zones has to be known: rules of the calendar (`domain/calendar.ts`), not of a language. */
export interface Clock {
  /** What a clock in `zone` shows at `instant`, as the instant at which a clock in UTC does. Both in milliseconds. */
  readonly wallTime: (instant: number, zone: string) => number;
  /** How long ago `then` was, in the unit that people say it in. */
  readonly elapsed: (
    then: number,
    now: number,
    zone: string,
  ) => readonly [count: number, unit: Intl.RelativeTimeFormatUnit];
}

const dayStyles: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  short: {day: 'numeric', month: 'short'},
  medium: {day: 'numeric', month: 'long'},
  weekday: {weekday: 'short', day: 'numeric', month: 'long'},
  long: {weekday: 'long', day: 'numeric', month: 'long'},
};
const time = {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'} as const;

const noon = (text: string) => Date.parse(`${text}T12:00Z`);

/** The options, with the year when the day `text` is not in the year of `today`. */
function withYear(
  options: Intl.DateTimeFormatOptions,
  text: string,
  today = text,
): Intl.DateTimeFormatOptions {
  return text.slice(0, 4) === today.slice(0, 4) ? options : {...options, year: 'numeric'};
}

export function dateFormats(
  {tags}: Pick<Formats, 'tags'>,
  {wallTime, elapsed}: Clock,
): DateFormats {
  const [first = ''] = tags;
  const isEnglish = /^en\b/.test(first);
  // English with the day before the month, and month names and comma as in MediaWiki.
  const dateTags = isEnglish ? [first.replace('en', 'en-AU')] : tags;
  const dates = (options: Intl.DateTimeFormatOptions) =>
    intl(Intl.DateTimeFormat, dateTags, {...options, timeZone: 'UTC'});
  const tuned = (text: string) =>
    isEnglish ? text.replace(/\bSept\b/, 'Sep').replace(' at ', ', ') : text;
  const show = (text: string, at: number, options: Intl.DateTimeFormatOptions) =>
    Number.isNaN(at) ? text : tuned(dates(options).format(at));
  const showInstant = (text: string, zone: string, options: Intl.DateTimeFormatOptions) =>
    show(text, wallTime(Date.parse(text), zone), options);
  return {
    day: (text, style, today) => show(text, noon(text), withYear(dayStyles[style], text, today)),
    dayRange(from, to, today) {
      if (from > to) [from, to] = [to, from];
      const [a, b] = [noon(from), noon(to)];
      if (Number.isNaN(a + b)) return `${from}–${to}`;
      const options = withYear(withYear(dayStyles.medium, from, today), to, today);
      return tuned(dates(options).formatRange(a, b));
    },
    time: (instant, zone) => showInstant(instant, zone, time),
    dateTime: (instant, zone, today) =>
      showInstant(instant, zone, withYear({...dayStyles.long, ...time}, instant, today)),
    relative(instant, now, zone) {
      const then = Date.parse(instant);
      if (Number.isNaN(then)) return instant;
      const [count, unit] = elapsed(then, now, zone);
      // Only "now" and days may be words: those are true of the calendar.
      const numeric = unit === 'second' || unit === 'day' ? 'auto' : 'always';
      return intl(Intl.RelativeTimeFormat, tags, {numeric}).format(-count, unit);
    },
  };
}
