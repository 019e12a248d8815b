/** Numbers and days of a chart that stands alone, in the language of the page around it. */

export interface ActivityFormats {
  readonly number: (value: number) => string;
  /** @param offset days after the first. */
  readonly day: (startDay: string, offset: number, style: 'short' | 'long') => string;
}

const made = new Map<string, ActivityFormats>();

function supported(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** @param language a BCP 47 tag; anything else counts as English. Formatters are made once per language, on first use. */
export function activityFormats(language: string): ActivityFormats {
  const known = made.get(language);
  if (known) return known;
  const tag = supported(language);
  let numbers: Intl.NumberFormat | undefined;
  const dates: Partial<Record<'short' | 'long', Intl.DateTimeFormat>> = {};
  const options = {
    short: {day: 'numeric', month: 'short', timeZone: 'UTC'},
    long: {weekday: 'short', day: 'numeric', month: 'long', timeZone: 'UTC'},
  } as const;
  const formats: ActivityFormats = {
    number: (value) => (numbers ??= new Intl.NumberFormat(tag)).format(value),
    day(startDay, offset, style) {
      const time = Date.parse(`${startDay}T12:00Z`) + offset * 86_400_000;
      if (Number.isNaN(time)) return formats.number(offset + 1);
      return (dates[style] ??= new Intl.DateTimeFormat(tag, options[style])).format(time);
    },
  };
  made.set(language, formats);
  return formats;
}
