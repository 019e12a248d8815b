/** The wiki's own programs, for one reader. */
import type {Program} from '../../../domain/page-model.js';
import {
  countsArticles,
  progressIn,
  roleIn,
  samePage,
  wikiName,
} from '../../../domain/programs/membership.js';
import type {ListedProgram} from '../../../domain/programs/program-plan.js';
import type {LinkSource} from '../../adapter.js';
import type {Cached, RunOptions} from '../../http/cache.js';
import {at, fields, list, text, wholeNumber} from '../../http/shape.js';
import {pageUrl} from '../urls.js';
import type {SiteSource, Wiki} from '../wiki.js';
import {largestPage} from '../wiki.js';

/** A page that the reader has edited. */
export interface EditedPage {
  readonly title: string;
  readonly namespace: number;
}

export const parseEdited = (stored: unknown): readonly EditedPage[] =>
  list(stored, (one) => {
    const {title, namespace} = fields(one);
    return {title: text(title), namespace: wholeNumber(namespace)};
  });

export interface Listing {
  readonly wiki: Wiki;
  readonly site: SiteSource;
  readonly links: LinkSource;
  readonly edited: Cached<readonly EditedPage[]>;
}

/** The newest edits since a day, or the newest of all: somebody with more of them has long begun. */
async function loadEdited(wiki: Wiki, reader: string, since: string | null, run: RunOptions) {
  const reply = await wiki.query(
    {
      list: ['usercontribs'],
      ucuser: reader,
      ucprop: ['title'],
      uclimit: largestPage,
      ...(since !== null && {ucend: `${since}T00:00:00Z`}),
    },
    {...run, audience: 'public'},
  );
  return list(at(reply, 'query', 'usercontribs'), (one) => {
    const {title, ns} = fields(one);
    return {title: text(title), namespace: wholeNumber(ns)};
  });
}

interface Reader {
  readonly name: string;
  readonly campaigns: readonly string[];
  readonly reload: boolean;
}

/** Without an answer nothing is counted; the program is shown all the same. */
async function titlesEdited(
  {wiki, edited}: Listing,
  {start, articles}: ListedProgram,
  {name, reload}: Reader,
): Promise<readonly string[] | null> {
  try {
    const pages = await edited(
      `${name}|${start ?? ''}`,
      (run) => loadEdited(wiki, name, start, run),
      {reload},
    );
    const counted = articles.length ? pages : pages.filter(({namespace}) => namespace === 0);
    return [...new Set(counted.map(({title}) => title))];
  } catch {
    return null;
  }
}

async function linkOf(links: LinkSource, target: string, words: string | null) {
  const url = await links.url(target).catch(() => null);
  return url === null ? [] : [{text: words ?? target, url}];
}

async function programOf(
  listing: Listing,
  listed: ListedProgram,
  role: Program['role'],
  reader: Reader,
): Promise<Program> {
  const {wiki, site, links} = listing;
  const {id, title, kind, start, end, page, instructors, topics} = listed;
  const member = role === 'member';
  const [{articlePath}, edited, own, more] = await Promise.all([
    site(),
    countsArticles(listed, role) ? titlesEdited(listing, listed, reader) : null,
    page === null ? [] : linkOf(links, page, null),
    Promise.all(listed.links.map(({target, text: words}) => linkOf(links, target, words))),
  ]);
  const address = (one: string, query = {}) => pageUrl(articlePath, wiki.apiUrl, one, query);
  return {
    id,
    title,
    kind,
    role,
    start,
    end,
    url: own[0]?.url ?? null,
    instructors: instructors
      .map(wikiName)
      .filter((one) => one !== wikiName(reader.name))
      .map((name) => ({id: null, name})),
    progress: member ? progressIn(listed, edited) : null,
    articles: (member ? listed.articles : []).map((one) => ({
      title: wikiName(one),
      url: address(one),
      editUrl: address(one, {action: 'edit'}),
      done: edited?.some((other) => samePage(one, other)) ?? false,
    })),
    links: more.flat(),
    topics,
  };
}

/** Those that the reader is in. */
export const listedPrograms = (
  listing: Listing,
  list: readonly ListedProgram[],
  reader: Reader,
): Promise<readonly Program[]> =>
  Promise.all(
    list.flatMap((one) => {
      const role = roleIn(one, reader.name, reader.campaigns);
      return role ? [programOf(listing, one, role, reader)] : [];
    }),
  );
