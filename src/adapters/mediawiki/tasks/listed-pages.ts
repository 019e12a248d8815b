/** Pages with certain templates and categories, by the lists that every wiki has. */
import type {TaskTypePlan} from '../../../domain/task-model.js';
import type {RunOptions} from '../../http/cache.js';
import {AdapterError} from '../../adapter-error.js';
import type {Parameters} from '../../http/parameters.js';
import {queryAll} from '../../http/query.js';
import type {Wiki} from '../wiki.js';
import {largestPage} from '../wiki.js';
import {batches, categoryTitle, nameKey, templateTitle, titleKey, usable} from './names.js';
import {parseCategories, parseMembers, parseTransclusions} from './parse-tasks.js';
import type {FoundPages} from './pool.js';

/** Titles that one request takes. */
const titlesAtOnce = 50;
/** Lists of one type are followed so far: 2,000 pages. */
const roundsPerType = 4;
/** Pages and their categories: a round brings at most 500 of either. */
const topicRounds = 12;

interface Asked {
  readonly replies: readonly unknown[];
  readonly more: boolean;
}

export interface ListingWiki {
  readonly wiki: Wiki;
  readonly namespaces: readonly number[];
  readonly run: RunOptions;
}

async function ask(
  {wiki, run}: ListingWiki,
  parameters: Parameters,
  keys: readonly string[],
  rounds: number,
): Promise<Asked> {
  // Everything here follows redirects of templates; saying so everywhere lets questions travel together.
  const all = {...parameters, redirects: true};
  try {
    return await queryAll(wiki.query, all, {...run, audience: 'public', keys, rounds});
  } catch (error) {
    // A name that is no title on this wiki: nothing is in it.
    if (error instanceof AdapterError && error.kind === 'missing')
      return {replies: [], more: false};
    throw error;
  }
}

const names = (types: readonly TaskTypePlan[], of: 'templates' | 'categories') =>
  usable(types.flatMap((type) => type[of]));

const templateTitles = (types: readonly TaskTypePlan[]) =>
  batches(names(types, 'templates').map(templateTitle), titlesAtOnce);

const inNamespaces = ({namespaces}: ListingWiki) => namespaces.map(String);

async function usersOf(at: ListingWiki, titles: readonly string[], rounds: number) {
  const {replies, more} = await ask(
    at,
    {
      titles,
      prop: ['transcludedin'],
      tiprop: ['pageid'],
      tinamespace: inNamespaces(at),
      tilimit: largestPage,
    },
    ['ticontinue'],
    rounds,
  );
  return {...parseTransclusions(replies), more};
}

async function membersOf(at: ListingWiki, name: string, rounds: number) {
  const {replies, more} = await ask(
    at,
    {
      list: ['categorymembers'],
      cmtitle: categoryTitle(name),
      cmprop: ['ids'],
      cmnamespace: inNamespaces(at),
      cmlimit: largestPage,
    },
    ['cmcontinue'],
    rounds,
  );
  return {key: nameKey(name), ids: parseMembers(replies), more};
}

async function list(
  at: ListingWiki,
  types: readonly TaskTypePlan[],
  rounds: number,
): Promise<FoundPages> {
  const [uses, categories] = await Promise.all([
    Promise.all(templateTitles(types).map((titles) => usersOf(at, titles, rounds))),
    Promise.all(names(types, 'categories').map((name) => membersOf(at, name, rounds))),
  ]);
  const moved = new Map(uses.flatMap((one) => [...one.moved]));
  const users = (name: string) => {
    const key = titleKey(movedTo(moved, name));
    return uses.flatMap((one) => one.users.get(key) ?? []);
  };
  const members = new Map(categories.map(({key, ids}) => [key, ids]));
  return {
    found: types.map((type) => ({
      type,
      ids: [
        ...usable(type.templates).flatMap(users),
        ...usable(type.categories).flatMap((name) => members.get(name) ?? []),
      ],
    })),
    complete: ![...uses, ...categories].some(({more}) => more),
    moved,
  };
}

/** The title of the template that is called so, wherever it has moved to. */
export function movedTo(moved: ReadonlyMap<string, string>, name: string): string {
  let title = templateTitle(nameKey(name));
  // The wiki names each step; more than a few are a circle.
  for (let step = 0; step < 4; step++) title = moved.get(titleKey(title)) ?? title;
  return title;
}

/**
 * Asks for all types together, which is one request on most wikis. Where there is more than that, each is asked for apart:
 * the lists come template by template, so one with thousands of pages would leave none of the next.
 */
export async function listPages(
  at: ListingWiki,
  types: readonly TaskTypePlan[],
): Promise<FoundPages> {
  if (types.length < 2) return list(at, types, roundsPerType);
  const together = await list(at, types, 1);
  if (together.complete) return together;
  const apart = await Promise.all(types.map((type) => list(at, [type], roundsPerType)));
  return {
    found: apart.flatMap(({found}) => found),
    complete: apart.every(({complete}) => complete),
    moved: new Map(apart.flatMap(({moved}) => [...(moved ?? [])])),
  };
}

/** Which of some categories the pages of these types are in: keys, by id of the page. */
export async function listCategories(
  at: ListingWiki,
  types: readonly TaskTypePlan[],
  categories: readonly string[],
): Promise<{readonly of: ReadonlyMap<number, ReadonlySet<string>>; readonly complete: boolean}> {
  const sources: readonly Parameters[] = [
    ...templateTitles(types).map((titles) => ({
      titles,
      generator: 'transcludedin',
      gtinamespace: inNamespaces(at),
      gtilimit: largestPage,
    })),
    ...names(types, 'categories').map((name) => ({
      generator: 'categorymembers',
      gcmtitle: categoryTitle(name),
      gcmnamespace: inNamespaces(at),
      gcmlimit: largestPage,
    })),
  ];
  const asked = await Promise.all(
    batches(usable(categories).map(categoryTitle), titlesAtOnce).flatMap((clcategories) =>
      sources.map((source) =>
        ask(
          at,
          {...source, prop: ['categories'], clcategories, cllimit: largestPage},
          ['gticontinue', 'gcmcontinue', 'clcontinue'],
          topicRounds,
        ),
      ),
    ),
  );
  return {
    of: parseCategories(asked.flatMap(({replies}) => replies)),
    complete: !asked.some(({more}) => more),
  };
}
