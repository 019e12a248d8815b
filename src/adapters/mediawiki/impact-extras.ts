/** What the edited pages are and how they are read, and thanks: as far as the wiki has them, in one request. */
import type {CappedCount} from '../../domain/model.js';
import type {RunOptions} from '../http/cache.js';
import {isAboutContent} from '../http/errors.js';
import type {Parameters} from '../http/parameters.js';
import type {Pages} from '../http/query.js';
import {queryAll} from '../http/query.js';
import type {Extras, ImpactParts} from './build-impact.js';
import {cap, editsSummary} from './build-impact.js';
import {parseEventCount} from './parse/parse-edits.js';
import type {PageDetails} from './parse/parse-pages.js';
import {parseDetails, parseViews} from './parse/parse-pages.js';
import type {Wiki} from './wiki.js';
import {largestPage, queryOptions} from './wiki.js';

/** Titles that one request takes; without views only the first of the list are shown. */
const titlesWithViews = 50;
const titlesWithoutViews = 20;
/** TextExtracts gives so many at once. */
const extractsAtOnce = 20;
/** PageViewInfo looks back so far. */
const longestViews = 60;
/** PageViewInfo asks its service for a few pages per request; what is not there after ten stays uncounted. */
const viewRounds = 10;
/** Device pixels for a picture of 40 px on a dense screen. */
const thumbnailSize = 80;

type Has = (extension: string) => boolean;
type Ask = (parameters: Parameters, key: string, rounds: number) => Promise<Pages>;

function detailParameters(titles: readonly string[], has: Has): Parameters {
  const images = has('PageImages');
  const extracts = has('TextExtracts');
  const description = has('ShortDescription') || has('WikibaseClient');
  return {
    titles,
    prop: [
      'info',
      ...(images ? ['pageimages'] : []),
      ...(extracts ? ['extracts'] : []),
      ...(description ? ['description'] : []),
    ],
    ...(images && {piprop: 'thumbnail', pithumbsize: thumbnailSize, pilimit: titles.length}),
    ...(extracts && {exintro: true, explaintext: true, exsentences: 1, exlimit: extractsAtOnce}),
  };
}

/** A later reply of the same question has the extracts that an earlier one lacks. */
function joined(replies: readonly unknown[], base: URL): ReadonlyMap<string, PageDetails> {
  const pages = new Map<string, PageDetails>();
  for (const page of replies.flatMap((reply) => parseDetails(reply, base))) {
    const before = pages.get(page.title);
    pages.set(page.title, {
      title: page.title,
      gone: page.gone,
      description: page.description ?? before?.description ?? null,
      thumbnailUrl: page.thumbnailUrl ?? before?.thumbnailUrl ?? null,
    });
  }
  return pages;
}

async function loadDetails(ask: Ask, titles: readonly string[], has: Has, base: URL) {
  const rounds = Math.ceil(titles.length / extractsAtOnce);
  const {replies} = await ask(detailParameters(titles, has), 'excontinue', rounds);
  return joined(replies, base);
}

async function loadViews(ask: Ask, titles: readonly string[], days: number) {
  const parameters = {titles, prop: ['pageviews'], pvipdays: Math.min(days, longestViews)};
  const {replies} = await ask(parameters, 'pvipcontinue', viewRounds);
  const views = new Map(replies.flatMap((reply) => [...parseViews(reply)]));
  // Nothing at all: the wiki lost the extension since it was asked what it has.
  return views.size ? views : null;
}

async function loadThanks(ask: Ask, name: string): Promise<CappedCount> {
  const {replies, more} = await ask(
    {
      list: ['logevents'],
      letype: 'thanks',
      letitle: `User:${name}`,
      leprop: ['ids'],
      lelimit: largestPage,
    },
    'lecontinue',
    cap / largestPage,
  );
  return {
    count: replies.reduce<number>((sum, reply) => sum + parseEventCount(reply), 0),
    capped: more,
  };
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

export async function loadExtras(wiki: Wiki, parts: ImpactParts, run: RunOptions): Promise<Extras> {
  const has: Has = (name) => parts.site.extensions.includes(name);
  const counts = has('PageViewInfo');
  const titles = editsSummary(parts)
    .articles.slice(0, counts ? titlesWithViews : titlesWithoutViews)
    .map(({title}) => title);
  const ask: Ask = (parameters, key, rounds) =>
    queryAll(wiki.query, parameters, {...queryOptions('public', run), keys: [key], rounds});
  const [details, views, thanks] = await Promise.all([
    titles.length ? orNull(loadDetails(ask, titles, has, wiki.apiUrl)) : null,
    titles.length && counts ? orNull(loadViews(ask, titles, parts.days)) : null,
    has('Thanks') ? orNull(loadThanks(ask, parts.person.name)) : null,
  ]);
  return {details: details ?? new Map(), views, thanks};
}
