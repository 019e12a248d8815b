/** A task that a page's address names. A part of its own for what follows an edit: mostly the tab has begun it before. */
import type {Adapter} from '../adapters/adapter.js';
import type {PageContext} from '../domain/page-model.js';
import type {GivenPlan, TaskPlan, TaskType} from '../domain/task-model.js';
import {taskKinds} from '../domain/tasks/task-kinds.js';
import {taskPageKind} from '../domain/tasks/task-page.js';
import {asTaskPlan} from '../domain/tasks/task-plan.js';
import type {TaskSession} from '../domain/tasks/task-session.js';
import {beginTask, type TaskBeginning, taskOfPage} from './task-session.js';

/** What is needed to begin a task that the page's address names. */
export interface TaskStart {
  /** Only types that are in it can be begun so. */
  readonly plan: GivenPlan;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** As far as it is known without asking the wiki. */
function typeOf(plan: TaskPlan, wanted: string): TaskType | undefined {
  const planned = plan.types.find(({id}) => id === wanted);
  if (!planned) return undefined;
  const {id, difficulty, minutes, name, description, dailyLimit, outgrownAt} = planned;
  const origin = new Map<string, {origin: TaskType['origin']}>(Object.entries(taskKinds)).get(
    id,
  )?.origin;
  return {
    id,
    difficulty,
    minutes,
    name,
    description,
    dailyLimit,
    outgrownAt,
    origin: origin ?? 'template',
    learnMoreUrl: null,
  };
}

/** The address names a task where a link to one was opened in another tab. */
function taskInAddress(
  page: PageContext,
  plan: TaskPlan,
): Pick<TaskBeginning, 'task' | 'type'> | undefined {
  const {title, pageId, namespace, url, editUrl, taskType} = page;
  const type = taskType ? typeOf(plan, taskType) : undefined;
  if (!type || !url || !editUrl || !pageId || !plan.namespaces.includes(namespace))
    return undefined;
  const {id, difficulty} = type;
  if (taskPageKind(page, page) !== 'task') return undefined;
  return {type, task: {pageId, title, url, editUrl, type: id, difficulty, topics: []}};
}

/**
 * Like `taskOfPage`, and a task that the page's address names is begun where the tab has not begun it.
 *
 * @param account Name of the account; empty or null for readers without one.
 */
export function taskOfAddress(
  adapter: Adapter,
  account: string | null,
  page: PageContext | null,
  {plan, now}: TaskStart,
): TaskSession | null {
  const current = taskOfPage(adapter, account, page);
  if (!page || page.taskType === current?.type.id) return current;
  const named = taskInAddress(page, asTaskPlan(plan));
  return named ? beginTask({adapter, account, ...named, now}) : current;
}
