/** One page of the feed: pages in the order of the seed, each looked at before it is shown. */
import type {Task, TaskPlan, TaskQuery} from '../../../domain/task-model.js';
import {shuffled} from '../../../domain/tasks/shuffle.js';
import type {Site} from '../urls.js';
import {pageUrl} from '../urls.js';
import type {CheckingWiki} from './check-pages.js';
import {checkPages, pagesAtOnce, typeIn} from './check-pages.js';
import {topicKeywords} from './known-topics.js';
import {nameKey, usable} from './names.js';
import type {CheckedPage} from './parse-tasks.js';
import type {Pool} from './pool.js';
import {countsViews} from './task-details.js';

/** Looked at beyond those that are wanted: some are left out. */
const spare = 5;
/** A page that is not full is filled in so many requests; one that is empty is worth more of them. */
const requests = 3;
const requestsForNothing = 12;

/** From the page before: the last id that was looked at. */
const lastOf = (text: string | null): number | null =>
  text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;

interface Taken {
  readonly pages: readonly CheckedPage[];
  readonly next: string | null;
}

interface Wanted {
  readonly pool: Pool;
  readonly plan: TaskPlan;
  readonly query: TaskQuery;
  readonly signal: AbortSignal | undefined;
}

/** Looks at pages until there are enough of them, or none is left. */
export async function takePages(at: CheckingWiki, wanted: Wanted): Promise<Taken> {
  const {pool, query} = wanted;
  const excluded = new Set(query.excludePageIds);
  const order = shuffled(pool.pages.keys(), query.seed, lastOf(query.continue)).filter(
    (id) => !excluded.has(id) && pool.verdicts.get(id) !== false,
  );
  const pages: CheckedPage[] = [];
  let seen = 0;
  for (let round = 0; seen < order.length && pages.length < query.limit; round++) {
    if (round >= (pages.length ? requests : requestsForNothing)) break;
    const size = round === 0 ? Math.min(query.limit + spare, pagesAtOnce) : pagesAtOnce;
    const ids = order.slice(seen, seen + size);
    await checkPages(at, ids, wanted);
    for (const id of ids) {
      if (pages.length === query.limit) break;
      seen++;
      const page = pool.looked.get(id);
      if (page) pages.push(page);
    }
  }
  const last = seen ? String(order[seen - 1]) : query.continue;
  return {pages, next: seen < order.length ? last : null};
}

/** Topics that the page is known to be about: by its categories, and as the search was asked. */
function topicsOf({topics, match}: TaskQuery, plan: TaskPlan, {categories}: CheckedPage) {
  const told = plan.topics.filter((topic) =>
    usable(topic.categories).some((name) => categories.has(nameKey(name))),
  );
  const certain = match === 'all' || topics.length === 1 ? topics : [];
  const searched = certain.filter(
    (id) => topicKeywords(id).length > 0 && !plan.topics.some((topic) => topic.id === id),
  );
  return [...told.map(({id}) => id), ...searched];
}

export interface Addresses {
  readonly site: Site;
  readonly apiUrl: URL;
  /** What opens the editor. */
  readonly editor: Readonly<Record<string, string>>;
}

export function toTasks(
  pages: readonly CheckedPage[],
  {pool, plan, query}: Wanted,
  {site, apiUrl, editor}: Addresses,
): readonly Task[] {
  const link = (title: string, more?: Readonly<Record<string, string>>) =>
    pageUrl(site.articlePath, apiUrl, title, more);
  return pages.flatMap((page): readonly Task[] => {
    const type = typeIn(pool, page);
    if (!type) return [];
    const {id: pageId, title, extract, description, thumbnailUrl} = page;
    const task = {
      pageId,
      title,
      url: link(title),
      editUrl: link(title, editor),
      type: type.id,
      difficulty: type.difficulty,
      topics: topicsOf(query, plan, page),
      extract,
      description,
      thumbnailUrl,
    };
    // Counting views takes the wiki a while: they are asked for with the card.
    return [countsViews(site) ? task : {...task, views: null}];
  });
}
