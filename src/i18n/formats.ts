/**
 * Numbers, days and times in the reader's language. An Intl object is made when it is first needed and kept for
 * the page: the first NumberFormat of a page takes about 30 ms, a DateTimeFormat about 6.
 */
import {dateFormat, dayNumber, intl, inZone} from './intl.js';
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
   * 3 hours ago. Under a minute (and for clocks that run ahead) "now", then full minutes up to an hour, full hours up
   * to 24, calendar days of `zone` up to 30 ("yesterday"), months of 30 days up to a year of 365, years.
   */
  relative(instant: string, now: number, zone: string): string;
}

const minute = 60_000;
const day = 86_400_000;

const dayStyles: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  short: {day: 'numeric', month: 'short'},
  medium: {day: 'numeric', month: 'long'},
  weekday: {weekday: 'short', day: 'numeric', month: 'long'},
  long: {weekday: 'long', day: 'numeric', month: 'long'},
};
const clock = {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'} as const;

const noon = (text: string) => Date.parse(`${text}T12:00Z`);

/** The largest unit that fits. Only "now" and days may be words: those are true of the calendar. */
function elapsed(
  then: number,
  now: number,
  zone: string,
): [number, Intl.RelativeTimeFormatUnit, 'auto' | 'always'] {
  const past = now - then;
  if (past < minute) return [0, 'second', 'auto'];
  if (past < 60 * minute) return [past / minute, 'minute', 'always'];
  if (past < day) return [past / (60 * minute), 'hour', 'always'];
  const days = Math.max(1, dayNumber(now, zone) - dayNumber(then, zone));
  if (days < 30) return [days, 'day', 'auto'];
  return days < 365 ? [Math.min(11, days / 30), 'month', 'always'] : [days / 365, 'year', 'always'];
}

interface Digits {
  readonly numberingSystem?: string;
}

function numberFormats(
  {tags, plainDigits}: Locale,
  digits: Digits,
): Pick<Formats, 'number' | 'compact'> {
  const plain = plainDigits && !digits.numberingSystem;
  const format = (value: number, options: Intl.NumberFormatOptions) =>
    intl(Intl.NumberFormat, tags, {...options, ...digits}).format(value);
  const number = (value: number) =>
    plain && Number.isInteger(value) && value >= 0 && value < 1000
      ? String(value)
      : format(value, {});
  const short = {notation: 'compact', maximumFractionDigits: 1} as const;
  return {
    number,
    compact: (value) => (Math.abs(value) < 1000 ? number(value) : format(value, short)),
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
  tags: string[],
  digits: Digits,
): Pick<Formats, 'day' | 'dayRange' | 'time' | 'dateTime'> {
  const isEnglish = tags[0] === 'en';
  // English with the day before the month, and month names and comma as in MediaWiki.
  const dates = (options: Intl.DateTimeFormatOptions, zone: string) =>
    dateFormat(isEnglish ? ['en-AU'] : tags, zone, {...options, calendar: 'gregory', ...digits});
  const tuned = (text: string) =>
    isEnglish ? text.replace(/\bSept\b/, 'Sep').replace(' at ', ', ') : text;
  const show = (text: string, ms: number, options: Intl.DateTimeFormatOptions, zone: string) => {
    if (Number.isNaN(ms)) return text;
    const [shifted, name] = inZone(ms, zone);
    return tuned(dates(options, name).format(shifted));
  };
  const moment = {...dayStyles.long, ...clock};
  return {
    day: (text, style, today) =>
      show(text, noon(text), withYear(dayStyles[style], text, today), 'UTC'),
    dayRange(from, to, today) {
      if (from > to) [from, to] = [to, from];
      const [a, b] = [noon(from), noon(to)];
      if (Number.isNaN(a + b)) return `${from}–${to}`;
      const options = withYear(withYear(dayStyles.medium, from, today), to, today);
      return tuned(dates(options, 'UTC').formatRange(a, b));
    },
    time: (instant, zone) => show(instant, Date.parse(instant), clock, zone),
    dateTime: (instant, zone, today) =>
      show(instant, Date.parse(instant), withYear(moment, instant, today), zone),
  };
}

/** @param digits the wiki's where they differ from the language's (`latn` where `$wgTranslateNumerals` is off). */
export function localeFormats(locale: Locale, digits: Digits = {}): Formats {
  const {tags} = locale;
  return {
    tags,
    ...numberFormats(locale, digits),
    ...dateFormats(tags, digits),
    relative(instant, now, zone) {
      const then = Date.parse(instant);
      if (Number.isNaN(then)) return instant;
      const [count, unit, numeric] = elapsed(then, now, zone);
      const options = {numeric, ...digits};
      return intl(Intl.RelativeTimeFormat, tags, options).format(-Math.floor(count), unit);
    },
  };
}
