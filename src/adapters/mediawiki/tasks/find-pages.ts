import type {TaskFilter, TaskPlan, TaskTypePlan, TopicPlan} from '../../../domain/task-model.js';
import {isServable} from '../../../domain/tasks/planned-types.js';
import type {RunOptions} from '../../http/cache.js';
import type {Ask} from '../mentor-accounts.js';
import type {Wiki} from '../wiki.js';
import {largestPage} from '../wiki.js';
import type {ListingWiki} from './listed-pages.js';
import {listCategories, listPages} from './listed-pages.js';
import {usable} from './names.js';
import {parseSearch} from './parse-tasks.js';
import {foundPages, type KeptPages, keptPages, parseKeptPages} from './kept-pages.js';
import type {FoundPages, Pool, TypePages} from './pool.js';
import {toPool} from './pool.js';
import type {SearchEngine} from './search-engine.js';
import {searchesFor} from './search-terms.js';

const minute = 60_000;
/** What somebody pages through stays the same for a while; what was edited since is seen when a page is looked at. */
const kept = {fresh: 5 * minute, stale: 30 * minute};

type IsAbout = (keys: ReadonlySet<string>) => boolean;

/** Null where a topic is asked for that no category tells. */
function aboutTopics({topics, match}: TaskFilter, plans: readonly TopicPlan[]): IsAbout | null {
  const wanted = topics.map((id) => plans.find((plan) => plan.id === id));
  const tests = wanted.flatMap((plan): readonly IsAbout[] => {
    if (!plan) return [];
    const categories = usable(plan.categories);
    return [(keys) => categories.some((name) => keys.has(name))];
  });
  if (match === 'any') return tests.length ? (keys) => tests.some((test) => test(keys)) : null;
  return tests.length === topics.length ? (keys) => tests.every((test) => test(keys)) : null;
}

const nothing: FoundPages = {found: [], complete: true};

async function listed(
  at: ListingWiki,
  types: readonly TaskTypePlan[],
  filter: TaskFilter,
  plans: readonly TopicPlan[],
): Promise<FoundPages> {
  if (!filter.topics.length) return listPages(at, types);
  const isAbout = aboutTopics(filter, plans);
  if (!isAbout) return nothing;
  const categories = plans
    .filter(({id}) => filter.topics.includes(id))
    .flatMap((plan) => plan.categories);
  const [pages, topics] = await Promise.all([
    listPages(at, types),
    listCategories(at, types, categories),
  ]);
  const fits = (id: number) => isAbout(topics.of.get(id) ?? new Set());
  return {
    ...pages,
    found: pages.found.map(({type, ids}) => ({type, ids: ids.filter(fits)})),
    complete: pages.complete && topics.complete,
  };
}

async function searched(
  {wiki, namespaces, run}: ListingWiki,
  types: readonly TaskTypePlan[],
  filter: TaskFilter,
  plans: readonly TopicPlan[],
): Promise<FoundPages> {
  const search = async (srsearch: string) =>
    parseSearch(
      await wiki.query(
        {
          list: ['search'],
          srsearch,
          srnamespace: namespaces.map(String),
          srlimit: largestPage,
          srinfo: 'totalhits',
          srprop: '',
          // Of more than one request holds, chance chooses: the best matches would be the same for everybody.
          srsort: 'random',
        },
        {...run, audience: 'public'},
      ),
    );
  const results = await Promise.all(
    types.map(async (type) => ({
      type,
      results: await Promise.all(searchesFor(type, filter, plans).map(search)),
    })),
  );
  const all = results.flatMap((one) => one.results);
  const complete = all.every(({ids, total}) => ids.length >= total);
  return {
    found: results.map(({type, results: of}): TypePages => ({
      type,
      ids: of.flatMap(({ids}) => ids),
    })),
    complete,
    // A page that several searches find is counted several times.
    ...(!complete && {total: all.reduce((sum, {total}) => sum + total, 0)}),
  };
}

/** Finds the pages of a filter, by the search where it can, and keeps them for a while. */
export function createFinder(wiki: Wiki, engine: (options: Ask) => Promise<SearchEngine>) {
  const cached = wiki.personalCache<KeptPages>({
    name: 'task-pages',
    ...kept,
    parse: parseKeptPages,
  });
  /** With what came of looking at the pages, which is of this page only. */
  const pools = new WeakMap<KeptPages, Pool>();
  return async (plan: TaskPlan, filter: TaskFilter, options: Ask): Promise<Pool> => {
    const types = plan.types.filter((type) => filter.types.includes(type.id) && isServable(type));
    const {namespaces} = plan;
    if (!types.length || !namespaces.length) return toPool(nothing);
    const topics = [...filter.topics].sort();
    const plans = plan.topics.filter(({id}) => topics.includes(id));
    const load = async (run: RunOptions) => {
      const {marks} = await engine({signal: run.signal});
      const find = marks ? searched : listed;
      return keptPages(await find({wiki, namespaces, run}, types, filter, plans));
    };
    const key = JSON.stringify([namespaces, types, plans, topics, filter.match]);
    const pages = await cached(key, load, options);
    const pool = pools.get(pages) ?? toPool(foundPages(pages, types));
    pools.set(pages, pool);
    return pool;
  };
}
