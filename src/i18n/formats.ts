/**
 * Numbers, days and times in the reader's language. An Intl object is made when it is first needed and kept for
 * the page: the first NumberFormat of a page takes about 30 ms, a DateTimeFormat about 6.
 */
import {intl} from './intl.js';
import type {Locale} from './locale.js';

/** `short` 24 Sep, `medium` 7 November, `weekday` Sat 7 November, `long` Thursday 19 November. */
export type DayStyle = 'short' | 'medium' | 'weekday' | 'long';

/**
 * Days are `YYYY-MM-DD`, instants ISO 8601, zones IANA names or fixed offsets (`+05:30`). What is no day or instant
 * is given back as it came; an unknown zone counts as UTC. Days are Gregorian, as in MediaWiki's own pages.
 */
export interface Formats {
  /** Tags for Intl, best first. */
  readonly tags: string[];
  number(value: number): string;
  /** 12.3K, where there is little room. */
  compact(value: number): string;
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

function numberFormats({tags, plainDigits}: Locale): Pick<Formats, 'number' | 'compact'> {
  const format = (value: number, options: Intl.NumberFormatOptions) =>
    intl(Intl.NumberFormat, tags, options).format(value);
  const number = (value: number) =>
    plainDigits && Number.isInteger(value) && value >= 0 && value < 1000
      ? String(value)
      : format(value, {});
  return {
    number,
    compact: (value) =>
      Math.abs(value) < 1000
        ? number(value)
        : format(value, {notation: 'compact', maximumFractionDigits: 1}),
  };
}

/** The options, with the year when the day `text` is not in the year of `today`. */
function withYear(
  options: Intl.DateTimeFormatOptions,
  text: string,
  today = text,
): Intl.DateTimeFormatOptions {
  return text.slice(0, 4) === today.slice(0, 4) ? options : {...options, year: 'numeric'};
}

function dateFormats(
  {tags}: Locale,
  wallTime: Clock['wallTime'],
): Pick<Formats, 'day' | 'dayRange' | 'time' | 'dateTime'> {
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
  };
}

export function localeFormats(locale: Locale, {wallTime, elapsed}: Clock): Formats {
  return {
    tags: locale.tags,
    ...numberFormats(locale),
    ...dateFormats(locale, wallTime),
    relative(instant, now, zone) {
      const then = Date.parse(instant);
      if (Number.isNaN(then)) return instant;
      const [count, unit] = elapsed(then, now, zone);
      // Only "now" and days may be words: those are true of the calendar.
      const numeric = unit === 'second' || unit === 'day' ? 'auto' : 'always';
      return intl(Intl.RelativeTimeFormat, locale.tags, {numeric}).format(-count, unit);
    },
  };
}
