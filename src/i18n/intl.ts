/** Intl objects, each made when it is first needed and kept for the page, and instants in a zone. */
const kept = new Map<string, unknown>();

/** Makes an Intl object once per constructor, locales and options. */
export function intl<T, O>(
  kind: new (locales: string[], options: O) => T,
  tags: string[],
  options: O,
): T {
  const key = kind.name + JSON.stringify([tags, options]);
  const found = kept.get(key);
  if (found instanceof kind) return found;
  const made = new kind(tags, options);
  kept.set(key, made);
  return made;
}

/** Older engines take no offsets as a time zone: the instant is shifted by hand and shown as UTC. */
export function inZone(ms: number, zone: string): [number, string] {
  const [, sign, hours, minutes = 0] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  return sign
    ? [ms + Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) * 60_000, 'UTC']
    : [ms, zone];
}

/** A date format; an unknown zone counts as UTC. */
export function dateFormat(
  tags: string[],
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  try {
    return intl(Intl.DateTimeFormat, tags, {...options, timeZone});
  } catch {
    return dateFormat(tags, 'UTC', options);
  }
}

/** Days since the epoch in the zone's calendar, read from the American order, the most stable one of CLDR. */
export function dayNumber(ms: number, zone: string): number {
  const [shifted, name] = inZone(ms, zone);
  const [month = 1, date = 1, year = 1970] = dateFormat(['en-US'], name, {})
    .format(shifted)
    .split('/')
    .map(Number);
  return Date.UTC(year, month - 1, date) / 86_400_000;
}
