/** Time zones as MediaWiki writes them. Pure. */
import type {TimeZone} from '../../domain/model.js';

/** Whether `Intl` of this browser knows the zone. */
export function isKnownZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', {timeZone: zone}));
  } catch {
    return false;
  }
}

/** Offsets outside of this are not on Earth; MediaWiki clamps to them too. */
const earliest = -12 * 60;
const latest = 14 * 60;

/** `+05:30` for 330; `UTC` for 0. */
export function offsetZone(minutes: number): TimeZone {
  const clamped = Math.max(earliest, Math.min(latest, Math.trunc(minutes)));
  if (clamped === 0) return 'UTC';
  const pad = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(clamped);
  return `${clamped < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

/** What was stored before MediaWiki 1.37 and may still be in databases: `2`, `-5`, `05:30`. */
function legacyZone(correction: string): TimeZone | null {
  const found = /^([+-]?)(\d{1,4})(?::(\d+).*)?$/.exec(correction);
  if (!found) return null;
  const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0);
  return offsetZone(found[1] === '-' ? -minutes : minutes);
}

/**
 * The zone of the preference `timecorrection`: `ZoneInfo|<minutes>|<name>`, `Offset|<minutes>`,
 * `System|<minutes>`, or a legacy form.
 * @returns null for "as the system" and for what cannot be read, which MediaWiki treats alike.
 */
export function preferredZone(correction: string): TimeZone | null {
  const [kind, offset = '', name = ''] = correction.split('|', 3);
  if (kind === 'ZoneInfo' && name && isKnownZone(name)) return name;
  // The offset beside an unknown zone was right on the day it was stored, and is better than none.
  if (kind === 'ZoneInfo' || kind === 'Offset')
    return /^[+-]?\d+$/.test(offset) ? offsetZone(Number(offset)) : null;
  return legacyZone(correction);
}

/** The zone of a wiki, from its name and from minutes east of UTC. */
export function wikiZone(name: string | null, minutes: number): TimeZone {
  return name && isKnownZone(name) ? name : offsetZone(minutes);
}
