/** Suggested edits on a wiki without extensions: pages with maintenance templates, or in maintenance categories. */
import type {
  TaskCount,
  TaskFilter,
  TaskPage,
  TaskPlan,
  TaskQuery,
  TaskType,
  TaskTypePlan,
} from '../../../domain/task-model.js';
import {easiestFirst, isServable} from '../../../domain/tasks/planned-types.js';
import {asTaskPlan} from '../../../domain/tasks/task-plan.js';
import type {
  LinkSource,
  LoadOptions,
  PreferenceSource,
  TaskSource,
  UserSource,
} from '../../adapter.js';
import {abortable} from '../../http/share.js';
import type {Ask} from '../mentor-accounts.js';
import type {SiteSource, Wiki} from '../wiki.js';
import {checkPages, pagesAtOnce} from './check-pages.js';
import {createDoneStore} from './done-store.js';
import {createFinder} from './find-pages.js';
import {allTopics} from './known-topics.js';
import {batches} from './names.js';
import {countOf} from './pool.js';
import {createEditorQuery} from './preferred-editor.js';
import {createSearchEngine} from './search-engine.js';
import {takePages, toTasks} from './take-page.js';
import {createDetails} from './task-details.js';

export interface TaskParts {
  readonly wiki: Wiki;
  readonly site: SiteSource;
  readonly user: UserSource;
  readonly links: LinkSource;
  readonly preferences: PreferenceSource;
}

/** A pool of so many is looked at when it is counted, which takes two requests. */
const countedExactly = 2 * pagesAtOnce;

const askOf = <T>({signal, reload}: LoadOptions<T>): Ask => ({
  ...(signal && {signal}),
  ...(reload && {reload}),
});

async function typeOf(plan: TaskTypePlan, links: LinkSource, ask: Ask): Promise<TaskType> {
  const {id, difficulty, minutes, name, description, learnMore, dailyLimit, outgrownAt} = plan;
  return {
    id,
    difficulty,
    origin: 'template',
    minutes,
    name,
    description,
    learnMoreUrl: learnMore === null ? null : await links.url(learnMore, ask),
    dailyLimit,
    outgrownAt,
  };
}

function createFeed(parts: TaskParts, find: ReturnType<typeof createFinder>) {
  const {wiki, site} = parts;
  const editorQuery = createEditorQuery(wiki, site);

  async function page(plan: TaskPlan, query: TaskQuery, ask: Ask): Promise<TaskPage> {
    const {signal} = ask;
    const [pool, about, editor] = await Promise.all([
      find(plan, query, ask),
      site(signal && {signal}),
      editorQuery(ask),
    ]);
    const wanted = {pool, plan, query, signal};
    const {pages, next} = await takePages(parts, wanted);
    const tasks = toTasks(pages, wanted, {site: about, apiUrl: wiki.apiUrl, editor});
    return {tasks, total: countOf(pool), continue: next};
  }

  async function count(plan: TaskPlan, filter: TaskFilter, ask: Ask): Promise<TaskCount> {
    const pool = await find(plan, filter, ask);
    const look = {pool, plan, signal: ask.signal};
    if (pool.complete && pool.pages.size <= countedExactly)
      await Promise.all(
        batches([...pool.pages.keys()], pagesAtOnce).map((ids) => checkPages(parts, ids, look)),
      );
    return countOf(pool);
  }

  return {page, count};
}

export function createTaskSource(parts: TaskParts): TaskSource {
  const {wiki, site, links} = parts;
  const engine = createSearchEngine(wiki, site);
  const feed = createFeed(parts, createFinder(wiki, engine));
  const {completed, complete} = createDoneStore(parts.preferences);
  return {
    types(plan, options = {}) {
      const types = easiestFirst(asTaskPlan(plan).types.filter(isServable));
      const ask = askOf(options);
      return abortable(Promise.all(types.map((type) => typeOf(type, links, ask))), options.signal);
    },
    topics: async (plan, options = {}) =>
      allTopics(asTaskPlan(plan).topics, (await engine(askOf(options))).topics),
    tasks: (plan, query, options = {}) =>
      abortable(feed.page(asTaskPlan(plan), query, askOf(options)), options.signal),
    count: (plan, filter, options = {}) =>
      abortable(feed.count(asTaskPlan(plan), filter, askOf(options)), options.signal),
    details: createDetails(wiki, site),
    completed,
    complete,
  };
}
