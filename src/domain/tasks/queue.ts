/**
 * The queue of suggested edits: pages of tasks as they arrive, and where the person is in it. Pure: whoever holds it asks the
 * wiki when `wantsMore` says so, and tells `queue-reducer.ts` what came: what happens after the first picture stands there.
 */
import type {Task, TaskCount, TaskPage} from '../task-model.js';

/** The next page is asked for when so few cards are left, so that nobody waits for it. */
const ahead = 4;

export interface TaskQueue {
  /** In their order; no page comes twice. */
  readonly tasks: readonly Task[];
  /** Of the card that is shown. One past the last task: more is awaited, did not come, or there is none. */
  readonly position: number;
  /** Null once the last page is there. */
  readonly continue: string | null;
  /** What the wiki said last. */
  readonly said: TaskCount;
  /** What becomes of the next page. What was loaded stays, whatever it is. */
  readonly more: 'idle' | 'asked' | 'failed';
  /** Pages that are left out: the one that is read, and those just edited. */
  readonly leftOut: readonly TaskKey[];
}

/** What tells pages apart: the id, which is 0 where the wiki gave none, and the title. */
export type TaskKey = Pick<Task, 'pageId' | 'title'>;

export const sameTask = (one: TaskKey, other: TaskKey): boolean =>
  one.title === other.title || (one.pageId > 0 && one.pageId === other.pageId);

/** Those of `tasks` that are new, each once. */
export function fresh(tasks: readonly Task[], known: readonly TaskKey[]): readonly Task[] {
  const seen = new Set<string | number>([0]);
  const note = ({pageId, title}: TaskKey): void => void seen.add(title).add(pageId);
  known.forEach(note);
  return tasks.filter((task) => {
    const isNew = !seen.has(task.title) && (!task.pageId || !seen.has(task.pageId));
    note(task);
    return isNew;
  });
}

/** @param leftOut pages that are never suggested here. */
export const taskQueue = (page: TaskPage, leftOut: readonly TaskKey[] = []): TaskQueue => ({
  tasks: fresh(page.tasks, leftOut),
  position: 0,
  continue: page.continue,
  said: page.total,
  more: 'idle',
  leftOut,
});

export const currentTask = ({tasks, position}: TaskQueue): Task | undefined => tasks[position];

/**
 * How many there are. At the end the real number stands in the place of what the wiki said, which does not know what was
 * left out; before, there are never fewer than were loaded.
 */
export function totalOf({tasks, continue: next, said}: TaskQueue): TaskCount {
  const {length} = tasks;
  if (next === null) return {count: length, exact: true};
  return said.count > length ? said : {count: length, exact: false};
}

/** What stands in the place of the card. */
export type TaskSlot = 'task' | 'empty' | 'end' | 'more' | 'more-failed';

export function slotOf(queue: TaskQueue): TaskSlot {
  const {tasks, continue: next, more} = queue;
  if (currentTask(queue)) return 'task';
  if (next !== null) return more === 'failed' ? 'more-failed' : 'more';
  return tasks.length ? 'end' : 'empty';
}

/** Whether there is a card to go to. */
export function canMove({tasks, position}: TaskQueue, by: -1 | 1): boolean {
  return by < 0 ? position > 0 : position < tasks.length;
}

/** The next page is needed, and nobody has asked for it. One that failed is asked for again by the person alone. */
export const wantsMore = ({tasks, position, continue: next, more}: TaskQueue): boolean =>
  next !== null && more === 'idle' && tasks.length - position <= ahead;

/** The cards whose details are to be there: the one that is shown and the next, so that going on is instant. */
export const wantsDetails = ({tasks, position}: TaskQueue): readonly Task[] =>
  tasks
    .slice(position, position + 2)
    .filter(({extract, views}) => extract === undefined || views === undefined);
