/**
 * Reads JSON that anything could have written. Each function gives its type or throws `AdapterError`
 * `malformed`; none throws anything else, whatever the value.
 */
import {AdapterError} from '../adapter-error.js';
import type {Day, Instant} from '../../domain/model.js';

export type Fields = Readonly<Record<string, unknown>>;

export function malformed(expected: string): never {
  throw new AdapterError('malformed', `Not ${expected}`);
}

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

/** An object. PHP writes an empty map as `[]`, and one with the keys 0, 1, … as a list. */
export function fields(value: unknown): Fields {
  return isObject(value) ? value : malformed('an object');
}

export type Read<T> = (value: unknown) => T;

/** Reads an object whose fields are read by `readers`; other fields are dropped. */
export function record<T extends object>(readers: {readonly [K in keyof T]: Read<T[K]>}): Read<T> {
  const entries = Object.entries<Read<unknown>>(readers);
  return (value) => {
    const from = fields(value);
    // The one cast: the compiler cannot follow keys through `entries`.
    return Object.fromEntries(entries.map(([key, read]) => [key, read(from[key])])) as T;
  };
}

/** What lies at `path`; undefined when something on the way is missing. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let inner = value;
  for (const key of path) inner = inner === undefined ? undefined : fields(inner)[key];
  return inner;
}

export function list<T>(value: unknown, item: Read<T>): readonly T[] {
  return Array.isArray(value) ? value.map((one: unknown) => item(one)) : malformed('a list');
}

export function listOf<T>(item: Read<T>): Read<readonly T[]> {
  return (value) => list(value, item);
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : malformed('a text');
}

/** A count or an id: whole and not negative. */
export function count(value: unknown): number {
  const found = wholeNumber(value);
  return found >= 0 ? found : malformed('a count');
}

export function wholeNumber(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : malformed('a number');
}

/** Left out means no; an empty text means yes (formatversion=1). */
export function flag(value: unknown): boolean {
  return value === true || value === '';
}

/** Null and left out become null. */
export function optional<T>(value: unknown, read: Read<T>): T | null {
  return value === undefined || value === null ? null : read(value);
}

export function orNull<T>(read: Read<T>): Read<T | null> {
  return (value) => optional(value, read);
}

function matching(value: unknown, pattern: RegExp, expected: string): string {
  const found = text(value);
  return pattern.test(found) && !Number.isNaN(Date.parse(found)) ? found : malformed(expected);
}

export function instant(value: unknown): Instant {
  return matching(value, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/, 'an instant');
}

export function day(value: unknown): Day {
  return matching(value, /^\d{4}-\d\d-\d\d$/, 'a day');
}
