/** Preferences of readers without an account's preferences: kept in this browser, per wiki and account. */
import {AdapterError} from '../adapter-error.js';
import type {CacheStorage} from '../http/cache.js';

export type Values = Readonly<Record<string, string>>;

/** Nothing that is kept for a while begins so: caches are emptied when another account comes. */
const prefixFor = (wiki: string, account: string | null) =>
  `wiki-homepage-preferences|${wiki}|${account ?? ''}|`;

/** @throws never: what cannot be read is not there. */
export function readBrowserPreferences(
  storage: CacheStorage | undefined,
  wiki: string,
  account: string | null,
): Values {
  const prefix = prefixFor(wiki, account);
  const values: Record<string, string> = {};
  try {
    for (let index = 0; index < (storage?.length ?? 0); index++) {
      const key = storage?.key(index) ?? '';
      const value = key.startsWith(prefix) ? storage?.getItem(key) : null;
      if (typeof value === 'string') values[key.slice(prefix.length)] = value;
    }
  } catch {
    // Storage can be forbidden.
  }
  return values;
}

/** @throws AdapterError `unsupported` where the browser keeps nothing, or no more. */
export function writeBrowserPreference(
  storage: CacheStorage | undefined,
  {wiki, account}: {readonly wiki: string; readonly account: string | null},
  [key, value]: readonly [key: string, value: string | null],
): void {
  const name = prefixFor(wiki, account) + key;
  try {
    if (!storage) throw new Error('No storage');
    if (value === null) storage.removeItem(name);
    else storage.setItem(name, value);
  } catch (cause) {
    throw new AdapterError('unsupported', 'This browser keeps nothing', {cause});
  }
}
