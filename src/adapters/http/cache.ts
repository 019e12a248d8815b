/** Answers kept for a while: shown at once, asked again behind the scene (stale-while-revalidate). */
import type {LoadOptions} from '../adapter.js';
import type {SharedWork} from './share.js';
import {fields, wholeNumber} from './shape.js';
import {abortable, share} from './share.js';

/** The part of `Storage` that is used. */
export type CacheStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export interface CacheStore {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Where values outlive the page; undefined when there is no such place. */
  readonly storage?: CacheStorage | undefined;
  /** Names wiki and account; what another account of the wiki left behind is removed. */
  readonly wiki: string;
  readonly account: string;
}

export interface CachePolicy<T> {
  readonly name: string;
  /** Milliseconds for which a value is as good as new. */
  readonly fresh: number;
  /** Milliseconds for which a value is better than nothing while a new one is fetched. */
  readonly stale: number;
  /** Reads a stored value, which anything could have written. Undefined keeps values in memory only. */
  readonly parse?: (stored: unknown) => T;
}

/** How a load is run. */
export interface RunOptions {
  readonly signal: AbortSignal;
  readonly background: boolean;
  /** Passes the browser's cache by. */
  readonly fresh: boolean;
}

export type Cached<T> = (
  key: string,
  run: (options: RunOptions) => Promise<T>,
  options?: LoadOptions<T>,
) => Promise<T>;

interface Entry<T> {
  readonly at: number;
  readonly value: T;
}

/** Raised when the shape of anything stored changes. */
const version = 1;
const wikiPrefix = (store: CacheStore) => `wiki-homepage|${store.wiki}|`;
const prefix = (store: CacheStore) => `${wikiPrefix(store)}${version}|${store.account}|`;

/** Storage can be full, forbidden or gone; a cache that cannot keep is no failure. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Removes what other accounts and older versions left for this wiki. */
export function forgetOthers(store: CacheStore): void {
  const {storage} = store;
  if (!storage) return;
  attempt(() => {
    const keys = Array.from({length: storage.length}, (_, index) => storage.key(index) ?? '');
    for (const key of keys)
      if (key.startsWith(wikiPrefix(store)) && !key.startsWith(prefix(store)))
        storage.removeItem(key);
  });
}

function readStored<T>(
  store: CacheStore,
  policy: CachePolicy<T>,
  key: string,
): Entry<T> | undefined {
  const {parse} = policy;
  if (!parse) return undefined;
  return attempt(() => {
    const text = store.storage?.getItem(key);
    if (!text) return undefined;
    const stored = fields(JSON.parse(text));
    return {at: wholeNumber(stored.at), value: parse(stored.value)};
  });
}

/** A cache for answers of one kind. Identical loads that run at the same time are one. */
export function createCached<T>(store: CacheStore, policy: CachePolicy<T>): Cached<T> {
  const kept = new Map<string, Entry<T>>();
  const running = new Map<string, SharedWork<T>>();

  const keep = (key: string, value: T) => {
    const entry = {at: store.now(), value};
    kept.set(key, entry);
    if (policy.parse) attempt(() => store.storage?.setItem(key, JSON.stringify(entry)));
    return value;
  };

  const load = (
    key: string,
    run: (options: RunOptions) => Promise<T>,
    how: Omit<RunOptions, 'signal'>,
    signal: AbortSignal | undefined,
  ): Promise<T> => {
    const id = `${key}|${how.background}|${how.fresh}`;
    let work = running.get(id);
    if (!work || work.abandoned) {
      const started: SharedWork<T> = share(({signal: abandon}) =>
        run({...how, signal: abandon})
          .then((value) => keep(key, value))
          .finally(() => running.get(id) === started && running.delete(id)),
      );
      running.set(id, (work = started));
    }
    return work.join(signal);
  };

  return (name, run, options = {}) => {
    const {signal, reload = false, onUpdate} = options;
    const key = `${prefix(store)}${policy.name}|${name}`;
    const entry = reload ? undefined : (kept.get(key) ?? readStored(store, policy, key));
    const age = entry ? store.now() - entry.at : NaN;
    // A negative age is a clock that was set back: nothing is known.
    if (!entry || !(age >= 0 && age < policy.stale))
      return load(key, run, {background: false, fresh: reload}, signal);
    kept.set(key, entry);
    if (age >= policy.fresh)
      // When that fails, the older answer stands; whoever needs to know asks with `reload`.
      load(key, run, {background: true, fresh: false}, signal).then(onUpdate, () => {});
    return abortable(Promise.resolve(entry.value), signal);
  };
}
