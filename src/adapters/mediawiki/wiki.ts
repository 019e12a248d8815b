/** What the sources of one adapter share. */
import type {Cached, CachePolicy, CacheStorage, RunOptions} from '../http/cache.js';
import type {Audience} from '../http/parameters.js';
import type {Query} from '../http/query.js';
import type {Circumstances} from '../http/send.js';
import type {LoadOptions} from '../adapter.js';
import type {Site} from './urls.js';
import {parseContents} from './parse/parse-pages.js';
import {parseSite, parseStoredSite} from './parse/parse-site.js';
import type {Write} from './write.js';

/** As much as reading takes. */
export interface ReadingWiki {
  readonly apiUrl: URL;
  /** The reader's account: null anonymous, undefined not known yet. */
  readonly user: string | null | undefined;
  readonly now: () => number;
  readonly circumstances: Circumstances;
  readonly query: Query;
  /** Where this browser keeps what outlives the page; undefined where it keeps nothing. */
  readonly storage: CacheStorage | undefined;
  /** Kept while the tab is open, for this account only. */
  readonly personalCache: <T>(policy: CachePolicy<T>) => Cached<T>;
  /** Kept in this browser. */
  readonly publicCache: <T>(policy: CachePolicy<T>) => Cached<T>;
}

/** With what it takes to write, which is fetched when it is wanted: see `later-sources.ts`. */
export interface Wiki extends ReadingWiki {
  readonly write: Write;
}

const minute = 60_000;
const hour = 60 * minute;
/**
 * For how long answers are good, and for how long better than nothing. What somebody did is asked again after a
 * minute, while the older numbers are shown; what administrators set, after five; what the wiki is, after a day.
 */
export const ages = {
  own: {fresh: minute, stale: 24 * hour},
  settings: {fresh: 5 * minute, stale: 24 * hour},
  site: {fresh: 24 * hour, stale: 7 * 24 * hour},
} as const;

/** Most that a list gives at once to accounts without higher limits. */
export const largestPage = 500;

/** The texts of pages, by title; pages that do not exist are left out. */
export async function loadContents(
  wiki: ReadingWiki,
  titles: readonly string[],
  run: RunOptions,
  audience: Audience = 'public',
): Promise<ReadonlyMap<string, string>> {
  const parameters = {titles, prop: ['revisions'], rvprop: 'content', rvslots: 'main'};
  return parseContents(await wiki.query(parameters, {...run, audience}));
}

export interface SiteSource {
  (options?: LoadOptions<Site>): Promise<Site>;
  /** The answer, once there was one. */
  readonly known: () => Site | undefined;
}

/** What the wiki is and has. */
export function createSiteSource(wiki: ReadingWiki): SiteSource {
  const cached = wiki.publicCache<Site>({name: 'site', ...ages.site, parse: parseStoredSite});
  let known: Site | undefined;
  const ask = async (run: RunOptions) =>
    parseSite(
      await wiki.query(
        {meta: ['siteinfo'], siprop: ['extensions', 'general', 'namespaces']},
        {...run, audience: 'public'},
      ),
    );
  const load = async (options?: LoadOptions<Site>) => (known = await cached('', ask, options));
  return Object.assign(load, {known: () => known});
}
