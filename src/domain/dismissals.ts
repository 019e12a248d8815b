/**
 * What a reader has closed for good: one stored value per thing, so that two devices never overwrite each other.
 * A value that a later version wrote still means that the thing was closed.
 */
import type {Instant} from './model.js';

/** A stored value, as JSON. */
export interface Dismissal {
  readonly v: 1;
  readonly at: Instant;
}

/** What the keys of all of them begin with. */
export const dismissalPrefix = 'dismissed-';

/** @param thing its id, `[a-z0-9-]+`: `mentor-invite`. */
export const dismissalKey = (thing: string): string => `${dismissalPrefix}${thing}`;

/** @param now in milliseconds since the epoch. */
export function dismissalValue(now: number): string {
  const value: Dismissal = {v: 1, at: new Date(now).toISOString()};
  return JSON.stringify(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * Whether a stored value says that its thing was closed. Of a version that is not known only the number can be
 * understood, and it is enough. What cannot be read says nothing.
 */
export function isDismissal(text: string): boolean {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null || !('v' in value)) return false;
  if (value.v === 1)
    return 'at' in value && typeof value.at === 'string' && !Number.isNaN(Date.parse(value.at));
  return Number.isInteger(value.v) && Number(value.v) > 1;
}

/**
 * Ids of the things that were closed, for `ConditionFacts.dismissed`.
 *
 * @param stored the values by whole key; other keys are passed over.
 */
export function dismissedThings(stored: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(stored)
    .filter(([key, value]) => key.startsWith(dismissalPrefix) && isDismissal(value))
    .map(([key]) => key.slice(dismissalPrefix.length));
}
