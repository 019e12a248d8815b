/** What the edited pages are and how they are read, and thanks: as far as the wiki has them, in one request. */
import type {RunOptions} from '../http/cache.js';
import {isAboutContent} from '../http/about-content.js';
import {lazily} from '../http/lazily.js';
import type {Parameters} from '../http/parameters.js';
import type {Pages} from '../http/query.js';
import {queryAll} from '../http/query.js';
import type {Extras, ImpactParts} from './build-impact.js';
import {editsSummary} from './build-impact.js';
import {viewsExtension} from './impact-limits.js';
import {parseDetails} from './parse/parse-details.js';
import type {ReadingWiki} from './wiki.js';

/** Titles that one request takes; without views only the first of the list are shown. */
const titlesWithViews = 50;
const titlesWithoutViews = 20;
/** TextExtracts gives so many at once. */
const extractsAtOnce = 20;
/** Device pixels for a picture of 40 px on a dense screen. */
const thumbnailSize = 80;

const countsPart = lazily(() => import('./impact-counts.js'));

type Has = (extension: string) => boolean;
export type Ask = (parameters: Parameters, key: string, rounds: number) => Promise<Pages>;

/** What each extension adds to `prop=info`. */
const details: readonly (readonly [extension: string, prop: string, parameters: Parameters])[] = [
  [
    'PageImages',
    'pageimages',
    {piprop: 'thumbnail', pithumbsize: thumbnailSize, pilimit: titlesWithViews},
  ],
  [
    'TextExtracts',
    'extracts',
    {exintro: true, explaintext: true, exsentences: 1, exlimit: extractsAtOnce},
  ],
  ['ShortDescription', 'description', {}],
  ['WikibaseClient', 'description', {}],
];

async function loadDetails(ask: Ask, titles: readonly string[], has: Has, base: URL) {
  const prop = ['info'];
  let parameters: Parameters = {titles, prop};
  for (const [name, module, more] of details)
    if (has(name)) {
      prop.push(module);
      parameters = {...parameters, ...more};
    }
  const rounds = Math.ceil(titles.length / extractsAtOnce);
  const {replies} = await ask(parameters, 'excontinue', rounds);
  return parseDetails(replies, base);
}

/** Null instead of a failure that concerns this part only: the card is poorer then, not broken. */
async function orNull<T>(part: Promise<T>): Promise<T | null> {
  try {
    return await part;
  } catch (error) {
    if (isAboutContent(error)) return null;
    throw error;
  }
}

export async function loadExtras(
  wiki: ReadingWiki,
  parts: ImpactParts,
  run: RunOptions,
): Promise<Extras> {
  const has: Has = (name) => parts.site.extensions.includes(name);
  const counts = has(viewsExtension);
  const titles = editsSummary(parts)
    .articles.slice(0, counts ? titlesWithViews : titlesWithoutViews)
    .map(({title}) => title);
  // The wiki's own numbers are better, and nobody else learns whom they are about.
  const service = counts || !titles.length ? null : parts.pageViews;
  const ask: Ask = (parameters, key, rounds) =>
    queryAll(wiki.query, parameters, {...run, audience: 'public', keys: [key], rounds});
  const counted = counts || service || has('Thanks') ? await countsPart() : undefined;
  const [pages, views, thanks] = await Promise.all([
    titles.length ? orNull(loadDetails(ask, titles, has, wiki.apiUrl)) : null,
    titles.length && counts && counted
      ? orNull(counted.loadViews(ask, titles, parts.days))
      : service && counted
        ? counted.serviceViews(wiki, {...service, titles, days: parts.days}, run)
        : null,
    has('Thanks') && counted ? orNull(counted.loadThanks(ask, parts.person.name)) : null,
  ]);
  return {details: pages ?? new Map(), views, thanks};
}
