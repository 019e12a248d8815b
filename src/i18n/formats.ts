/**
 * Numbers, days and times in the reader's language. An Intl object is made when it is first needed and kept for
 * the page: the first NumberFormat of a page takes about 30 ms, a DateTimeFormat about 6.
 */
import {locales} from './languages.js';

/** `short` 24 Sep, `medium` 7 November, `weekday` Sat 7 November, `long` Thursday 19 November. */
export type DayStyle = 'short' | 'medium' | 'weekday' | 'long';

/**
 * Days are `YYYY-MM-DD`, instants ISO 8601, zones IANA names or fixed offsets (`+05:30`). What is no day or instant
 * is given back as it came; an unknown zone counts as UTC. Days are Gregorian, as in MediaWiki's own pages.
 */
export interface Formats {
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

/** Languages and scripts that CLDR, in one version or another, writes with digits other than 0 to 9. */
const otherDigits =
  /\b(ar|as|bgn|bho|bn|ccp|ckb|dz|fa|hnj|ks|lrc|mni|mr|my|mzn|ne|nqo|ps|raj|rhg|sa|sat|sd|sdh|syr|ur|xnr|Arab|Adlm|Deva)\b/;

const kept = new Map<string, unknown>();

/** Makes an Intl object once per constructor, locales and options. */
function intl<T, O>(kind: new (locales: string[], options: O) => T, tags: readonly string[], options: O): T {
  const key = kind.name + JSON.stringify([tags, options]);
  const found = kept.get(key);
  if (found instanceof kind) return found;
  const made = new kind([...tags], options);
  kept.set(key, made);
  return made;
}

const noon = (text: string) => Date.parse(`${text}T12:00Z`);

/** Older engines take no offsets as a time zone: the instant is shifted by hand and shown as UTC. */
function inZone(ms: number, zone: string): [number, string] {
  const [, sign, hours, minutes = 0] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  return sign ? [ms + Number(sign + 1) * (Number(hours) * 60 + Number(minutes)) * minute, 'UTC'] : [ms, zone];
}

/** English with day before month: MediaWiki's own order, month abbreviations and comma. */
const english = (text: string) => text.replace(/\bSept\b/g, 'Sep').replace(' at ', ', ');

/**
 * @param language as MediaWiki writes it.
 * @param numberingSystem of the wiki where it differs from the language's (`latn` where `$wgTranslateNumerals` is off).
 */
export function createFormats(language: string, numberingSystem?: string): Formats {
  const tags = locales(language);
  const isEnglish = tags[0] === 'en';
  const digits = numberingSystem === undefined ? {} : {numberingSystem};
  const plainDigits = numberingSystem === undefined && !otherDigits.test(tags.join());
  const numbers = (options: Intl.NumberFormatOptions) => intl(Intl.NumberFormat, tags, {...options, ...digits});
  const relatives = (numeric: 'auto' | 'always') =>
    intl(Intl.RelativeTimeFormat, tags, {numeric, ...digits});

  const dates = (options: Intl.DateTimeFormatOptions, timeZone: string) => {
    const all = {...options, timeZone, calendar: 'gregory', ...digits};
    try {
      return intl(Intl.DateTimeFormat, isEnglish ? ['en-AU'] : tags, all);
    } catch {
      return intl(Intl.DateTimeFormat, tags, {...all, timeZone: 'UTC'});
    }
  };
  const show = (text: string, ms: number, options: Intl.DateTimeFormatOptions, zone: string) => {
    if (Number.isNaN(ms)) return text;
    const [shifted, name] = inZone(ms, zone);
    const shown = dates(options, name).format(shifted);
    return isEnglish ? english(shown) : shown;
  };
  const withYear = (options: Intl.DateTimeFormatOptions, text: string, today = text) =>
    text.slice(0, 4) === today.slice(0, 4) ? options : {...options, year: 'numeric' as const};
  /** Days since the epoch in the zone's calendar; read from American order, the most stable of CLDR. */
  const dayNumber = (ms: number, zone: string) => {
    const [shifted, timeZone] = inZone(ms, zone);
    const write = (name: string) =>
      intl(Intl.DateTimeFormat, ['en-US'], {timeZone: name, year: 'numeric', month: 'numeric', day: 'numeric'}).format(shifted);
    let text: string;
    try {
      text = write(timeZone);
    } catch {
      text = write('UTC');
    }
    const [month = 1, date = 1, year = 1970] = text.split('/').map(Number);
    return Date.UTC(year, month - 1, date) / day;
  };

  const formats: Formats = {
    number: (value) =>
      plainDigits && Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : numbers({}).format(value),
    compact: (value) =>
      Math.abs(value) < 1000 ? formats.number(value) : numbers({notation: 'compact', maximumFractionDigits: 1}).format(value),
    day: (text, style, today) => show(text, noon(text), withYear(dayStyles[style], text, today), 'UTC'),
    dayRange(from, to, today) {
      const [a, b] = [noon(from), noon(to)].sort((one, other) => one - other);
      if (a === undefined || b === undefined || Number.isNaN(a + b)) return `${from}–${to}`;
      const year = withYear({}, from, today).year ?? withYear({}, to, today).year;
      const shown = dates(year ? {...dayStyles.medium, year} : dayStyles.medium, 'UTC').formatRange(a, b);
      return isEnglish ? english(shown) : shown;
    },
    time: (instant, zone) => show(instant, Date.parse(instant), clock, zone),
    dateTime: (instant, zone, today) =>
      show(instant, Date.parse(instant), withYear({...dayStyles.long, ...clock}, instant, today), zone),
    relative(instant, now, zone) {
      const then = Date.parse(instant);
      if (Number.isNaN(then)) return instant;
      const past = Math.max(0, now - then);
      if (past < minute) return relatives('auto').format(0, 'second');
      if (past < 60 * minute) return relatives('always').format(-Math.floor(past / minute), 'minute');
      if (past < day) return relatives('always').format(-Math.floor(past / (60 * minute)), 'hour');
      const days = Math.max(1, dayNumber(now, zone) - dayNumber(then, zone));
      if (days < 30) return relatives('auto').format(-days, 'day');
      if (days < 365) return relatives('always').format(-Math.min(11, Math.floor(days / 30)), 'month');
      return relatives('always').format(-Math.floor(days / 365), 'year');
    },
  };
  return formats;
}
