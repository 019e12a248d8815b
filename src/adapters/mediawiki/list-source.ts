/** Short lists of pages on a stock wiki: one query each, which can travel with others. */
import {
  kindsOf,
  type ListedPage,
  type ListKind,
  type ListQuery,
  longestList,
} from '../../domain/page-lists.js';
import {AdapterError} from '../adapter-error.js';
import type {ListSource, UserSource} from '../adapter.js';
import type {Parameters} from '../http/parameters.js';
import type {RunOptions} from '../http/cache.js';
import type {Fields} from '../http/shape.js';
import {at, fields, flag, instant, list, listOf, optional, text} from '../http/shape.js';
import type {Site} from './urls.js';
import {pageUrl, safeUrl} from './urls.js';
import type {SiteSource, Wiki} from './wiki.js';
import {ages} from './wiki.js';

/** Some of what comes is left out: pages that do not exist, and those that came before. */
const spare = 50;

interface Question {
  readonly parameters: Parameters;
  /** Where in the reply the pages are. */
  readonly within: string;
}

type Ask = (of: string, site: Site, account: string) => Question;

const changes = (type: readonly string[], {contentNamespaces}: Site): Question => ({
  parameters: {
    list: ['recentchanges'],
    rcprop: ['title', 'timestamp'],
    rctype: type,
    rcshow: ['!bot', '!redirect'],
    rcnamespace: contentNamespaces.map(String),
    rctoponly: type.length > 1,
    rclimit: spare,
  },
  within: 'recentchanges',
});

const questions: Readonly<Record<ListKind, Ask>> = {
  category: (of) => ({
    parameters: {
      list: ['categorymembers'],
      cmtitle: `Category:${of.replace(/^category:/i, '')}`,
      cmtype: 'page',
      cmprop: ['title', 'timestamp'],
      cmsort: 'timestamp',
      cmdir: 'desc',
      cmlimit: longestList,
    },
    within: 'categorymembers',
  }),
  new: (_of, site) => changes(['new'], site),
  changed: (_of, site) => changes(['edit', 'new'], site),
  links: (of) => ({
    parameters: {generator: 'links', titles: [of], redirects: true, gpllimit: spare},
    within: 'pages',
  }),
  prefix: (of) => ({
    parameters: {list: ['prefixsearch'], pssearch: of, pslimit: longestList},
    within: 'prefixsearch',
  }),
  random: (_of, {contentNamespaces}) => ({
    parameters: {
      list: ['random'],
      rnnamespace: contentNamespaces.map(String),
      rnfilterredir: 'nonredirects',
      rnlimit: longestList,
    },
    within: 'random',
  }),
  'my-edits': (_of, _site, account) => ({
    parameters: {
      list: ['usercontribs'],
      ucuser: account,
      ucprop: ['title', 'timestamp'],
      uclimit: spare,
    },
    within: 'usercontribs',
  }),
};

const pageOf = (entry: Fields, site: Site, apiUrl: URL): ListedPage => {
  const title = text(entry.title);
  const since = optional(entry.timestamp, instant);
  return {
    title,
    url: pageUrl(site.articlePath, apiUrl, title),
    ...(since !== null && {at: since}),
  };
};

/** Pages that exist, each once. */
function pagesIn(reply: unknown, within: string, site: Site, apiUrl: URL): readonly ListedPage[] {
  const found = optional(at(reply, 'query', within), listOf(fields)) ?? [];
  const pages = new Map<string, ListedPage>();
  for (const entry of found) {
    // Of a suppressed edit not even the title is told.
    if (flag(entry.missing) || flag(entry.invalid) || entry.title === undefined) continue;
    const page = pageOf(entry, site, apiUrl);
    if (!pages.has(page.title)) pages.set(page.title, page);
  }
  const all = [...pages.values()];
  // The order in which a generator gives pages is none.
  if (within === 'pages') all.sort((a, b) => (a.title < b.title ? -1 : 1));
  return all.slice(0, longestList);
}

function parseStored(stored: unknown, apiUrl: URL): readonly ListedPage[] {
  return list(stored, fields).map((entry) => {
    const since = optional(entry.at, instant);
    const url = safeUrl(text(entry.url), apiUrl) ?? '';
    return {title: text(entry.title), url, ...(since !== null && {at: since})};
  });
}

export function createListSource(wiki: Wiki, user: UserSource, site: SiteSource): ListSource {
  const shared = wiki.publicCache<readonly ListedPage[]>({
    name: 'lists',
    ...ages.settings,
    parse: (stored) => parseStored(stored, wiki.apiUrl),
  });
  // By chance is another list on the next page, and the reader's own is theirs.
  const own = wiki.personalCache<readonly ListedPage[]>({name: 'own-lists', ...ages.own});

  const load = async ({kind, of = ''}: ListQuery, account: string, run: RunOptions) => {
    const about = await site({signal: run.signal});
    const {parameters, within} = questions[kind](of, about, account);
    const reply = await wiki.query(parameters, {...run, audience: 'public'});
    return pagesIn(reply, within, about, wiki.apiUrl);
  };

  return {
    async list(query, options = {}) {
      const {kind, of = '', limit} = query;
      const {signal} = options;
      if (!Object.hasOwn(questions, kind) || (kindsOf.includes(kind) && !of.trim()))
        throw new AdapterError('unsupported', `No list of the kind ${kind}`);
      const most = Math.min(Math.max(1, Math.trunc(limit)), longestList);
      const account = kind === 'my-edits' ? (await user.facts(signal && {signal})).name : '';
      if (account === null) return [];
      const cached = kind === 'my-edits' || kind === 'random' ? own : shared;
      const first = (pages: readonly ListedPage[]) => pages.slice(0, most);
      const {onUpdate} = options;
      const pages = await cached(
        `${kind}|${of.trim()}|${account}`,
        (run) => load(query, account, run),
        {...options, ...(onUpdate && {onUpdate: (fresh) => onUpdate(first(fresh))})},
      );
      return first(pages);
    },
  };
}
