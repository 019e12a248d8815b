/** The task that was begun in this tab: see `domain/tasks/task-session.ts`. Kept by the tab, or by the page where that is forbidden. */
import type {Adapter} from '../adapters/adapter.js';
import type {PageContext} from '../domain/page-model.js';
import type {Task, TaskType} from '../domain/task-model.js';
import {readSession, type TaskPlace} from '../domain/tasks/read-session.js';
import {taskPageKind} from '../domain/tasks/task-page.js';
import type {TaskSession} from '../domain/tasks/task-session.js';
import {readTabText} from '../platform/tab-texts.js';
import {writeTabText} from '../platform/write-tab-text.js';
import {taskKey} from './task-key.js';

export {taskUrl} from '../domain/tasks/task-url.js';

/** Tasks of the queue that are kept: as many as a page of the feed has. */
const nextKept = 15;

const kept = (place: TaskPlace): TaskSession | null =>
  readSession(readTabText(taskKey(place)), place);

function keep(session: TaskSession): TaskSession {
  writeTabText(taskKey(session), JSON.stringify(session));
  return session;
}

/** What this tab began last and has not left, wherever it is now. */
export const taskOfTab = (adapter: Adapter, account: string | null): TaskSession | null =>
  kept({wiki: adapter.wiki ?? '', account: account ?? ''});

export interface TaskBeginning {
  readonly adapter: Adapter;
  /** Name of the account; empty or null for readers without one. */
  readonly account: string | null;
  readonly task: Task;
  readonly type: TaskType;
  /** What follows it in the queue. Default: not known. */
  readonly next?: readonly Task[];
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Begins a task in this tab, in place of the one that was begun before. */
export const beginTask = ({
  adapter,
  account,
  task,
  type,
  next = [],
  now,
}: TaskBeginning): TaskSession =>
  keep({
    v: 1,
    wiki: adapter.wiki ?? '',
    account: account ?? '',
    task,
    type,
    startedAt: new Date(now).toISOString(),
    state: 'started',
    revisionId: null,
    next: next.filter(({title}) => title !== task.title).slice(0, nextKept),
    editor: null,
    helped: false,
    followed: false,
  });

/** @param place the session itself, as it was known so far. @returns null when it has ended. */
export function changeTask(
  place: TaskPlace,
  patch: Partial<Omit<TaskSession, 'v' | keyof TaskPlace>>,
): TaskSession | null {
  const session = kept(place);
  return session && keep({...session, ...patch});
}

/** @param place the session itself. */
export const endTask = (place: TaskPlace): void => writeTabText(taskKey(place), null);

/**
 * The task that this page is read or edited for. It ends when the tab shows another page; the article's talk page and
 * history, and special pages, do not end it, but are not the task either.
 *
 * @param account Name of the account; empty or null for readers without one.
 */
export function taskOfPage(
  adapter: Adapter,
  account: string | null,
  page: PageContext | null,
): TaskSession | null {
  const session = page && taskOfTab(adapter, account);
  const kind = session && taskPageKind(page, session.task);
  if (session && kind === 'elsewhere') endTask(session);
  return kind === 'task' ? session : null;
}
