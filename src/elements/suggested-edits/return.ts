/** Coming back to the feed in a tab that has been there before. Loaded then alone. */
import type {Adapter} from '../../adapters/adapter.js';
import {writeFeedPlace} from '../../controllers/write-feed-place.js';
import {taskOfTab} from '../../controllers/task-session.js';
import type {Task, TaskFilter, TaskPage, TaskQuery} from '../../domain/task-model.js';
import {sameTask, type TaskQueue} from '../../domain/tasks/queue.js';
import {pageSize} from './feed-query.js';
import type {FirstTasks} from './suggested-edits-data.js';

/** So many pages are asked for, at the most, to find the card again. */
const farthest = 8;

/** Pages edited in this tab that are remembered: the wiki lists them among tasks for a while. */
const mostDone = 50;

interface Place {
  /** What was asked for; another filter is another queue. */
  readonly filter: string;
  readonly title: string;
  /** Position in the queue. */
  readonly index: number;
  /** Ids of pages edited in this tab. */
  readonly done: readonly number[];
}

const nowhere: Place = {filter: '', title: '', index: 0, done: []};

const filterKey = ({types, topics, match}: TaskFilter): string =>
  JSON.stringify([types, topics, match]);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What cannot be read is no place. */
function readPlace(text: string | null): Place {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    if (typeof value !== 'object' || value === null) return nowhere;
    const fields = new Map<string, unknown>(Object.entries(value));
    const done = fields.get('done');
    return {
      filter: textOf(fields.get('filter')),
      title: textOf(fields.get('title')),
      index: Math.max(0, Math.trunc(Number(fields.get('index'))) || 0),
      done: Array.isArray(done)
        ? done.filter((id): id is number => Number.isSafeInteger(id)).slice(-mostDone)
        : [],
    };
  } catch {
    return nowhere;
  }
}

/** @param done ids of pages edited in this tab. */
export function keepPlace(
  {adapter, account}: Whose,
  filter: TaskFilter,
  {tasks, position}: Pick<TaskQueue, 'tasks' | 'position'>,
  done: readonly number[],
): void {
  const title = tasks[position]?.title ?? '';
  const place: Place = {filter: filterKey(filter), title, index: position, done};
  writeFeedPlace(adapter, account, JSON.stringify(place));
}

interface Whose {
  readonly adapter: Adapter;
  /** Name of the account. */
  readonly account: string | null;
}

/** The page of the task that was begun in this tab, once an edit of it was saved. */
export function justEdited({adapter, account}: Whose): Task | null {
  const session = taskOfTab(adapter, account);
  return session?.state === 'saved' ? session.task : null;
}

/** Pages one after the other, until the card is there or should have been. What was loaded counts when one fails. */
async function pagesTo(
  {title, index}: Place,
  query: TaskQuery,
  ask: (query: TaskQuery) => Promise<TaskPage>,
): Promise<TaskPage> {
  let all = await ask(query);
  for (let pages = 1; pages < farthest && all.continue !== null; pages++) {
    const {tasks} = all;
    if (tasks.length > index + pageSize || tasks.some((task) => task.title === title)) break;
    const excludePageIds = [...query.excludePageIds, ...tasks.map(({pageId}) => pageId)];
    const page = await ask({...query, continue: all.continue, excludePageIds}).catch(() => null);
    if (!page) break;
    all = {...page, tasks: [...tasks, ...page.tasks]};
  }
  return all;
}

/**
 * Shows the card that was shown before; where it was edited, the one that followed it.
 * @param text what `keepPlace` kept.
 */
export async function returnTo(
  {adapter, account, text}: Whose & {readonly text: string},
  query: TaskQuery,
  ask: (query: TaskQuery) => Promise<TaskPage>,
): Promise<FirstTasks> {
  const place = readPlace(text);
  const edited = justEdited({adapter, account});
  const done = [...new Set([...place.done, ...(edited?.pageId ? [edited.pageId] : [])])];
  const leftOut = [...query.excludePageIds, ...done];
  const from = {...query, excludePageIds: leftOut};
  if (place.filter !== filterKey(query)) return {page: await ask(from), leftOut};
  const page = await pagesTo(place, from, ask);
  const found = page.tasks.findIndex((task) => sameTask(task, {title: place.title, pageId: 0}));
  const position = found >= 0 ? found : Math.min(place.index, Math.max(0, page.tasks.length - 1));
  keepPlace({adapter, account}, query, {tasks: page.tasks, position}, done);
  return {page, position, leftOut};
}
