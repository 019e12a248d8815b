/** What happens to the queue: see `queue.ts`. */
import type {Task, TaskPage} from '../task-model.js';
import {fresh, sameTask, type TaskKey, type TaskQueue} from './queue.js';

/** Details of so many cards on either side are kept; those further away are forgotten, and asked for again. */
export const nearby = 10;

export type TaskQueueEvent =
  | {readonly type: 'arrived'; readonly page: TaskPage}
  | {readonly type: 'asked' | 'failed'}
  /** Shows the card so many further on, or back. */
  | {readonly type: 'moved'; readonly by: number}
  /** Shows this task, if it is there. */
  | {readonly type: 'shown'; readonly task: TaskKey}
  | {readonly type: 'detailed'; readonly task: Task}
  /** Takes pages out: they were edited just now. */
  | {readonly type: 'left-out'; readonly pages: readonly TaskKey[]};

const has = (pages: readonly TaskKey[], task: TaskKey): boolean =>
  pages.some((page) => sameTask(page, task));

/** What the list gave: the details are forgotten. */
function bare(task: Task): Task {
  const {
    extract: _extract,
    description: _words,
    thumbnailUrl: _picture,
    views: _views,
    ...rest
  } = task;
  return rest;
}

/** Only cards that have come out of reach since are touched: walking through a thousand costs no more than through ten. */
function forgetFar(queue: TaskQueue, from: number): TaskQueue {
  const {tasks, position} = queue;
  const near = (index: number) => Math.abs(index - position) <= nearby;
  const far = (task: Task | undefined, index: number) =>
    !near(index) && (task?.extract !== undefined || task?.thumbnailUrl !== undefined);
  const start = Math.max(0, Math.min(from, position) - nearby);
  const end = Math.min(tasks.length, Math.max(from, position) + nearby + 1);
  if (!tasks.slice(start, end).some((task, index) => far(task, start + index))) return queue;
  const change = (task: Task, index: number) => (far(task, index) ? bare(task) : task);
  return {...queue, tasks: tasks.map(change)};
}

function move(queue: TaskQueue, to: number): TaskQueue {
  const position = Math.max(0, Math.min(queue.tasks.length, to));
  return position === queue.position ? queue : forgetFar({...queue, position}, queue.position);
}

function arrived(queue: TaskQueue, {tasks, continue: next, total}: TaskPage): TaskQueue {
  const more = fresh(tasks, [...queue.leftOut, ...queue.tasks]);
  return {...queue, tasks: [...queue.tasks, ...more], continue: next, said: total, more: 'idle'};
}

function detailed(queue: TaskQueue, task: Task): TaskQueue {
  const index = queue.tasks.findIndex((one) => sameTask(one, task));
  // Details that come after the person has gone on are of no use any more.
  if (index < 0 || Math.abs(index - queue.position) > nearby) return queue;
  return {...queue, tasks: queue.tasks.map((one, at) => (at === index ? task : one))};
}

/** The card that is shown stays; where it is the one that goes, the one after it stands in its place. */
function leaveOut(queue: TaskQueue, pages: readonly TaskKey[]): TaskQueue {
  const {tasks, position, said} = queue;
  const left = tasks.filter((task) => !has(pages, task));
  const before = tasks.slice(0, position).filter((task) => has(pages, task)).length;
  const gone = tasks.length - left.length;
  return {
    ...queue,
    tasks: left,
    position: position - before,
    said: {...said, count: Math.max(0, said.count - gone)},
    leftOut: [...queue.leftOut, ...pages.filter((page) => !has(queue.leftOut, page))],
  };
}

export function nextQueue(queue: TaskQueue, event: TaskQueueEvent): TaskQueue {
  switch (event.type) {
    case 'arrived':
      return arrived(queue, event.page);
    case 'asked':
    case 'failed':
      return {...queue, more: event.type};
    case 'moved':
      return move(queue, queue.position + event.by);
    case 'shown': {
      const index = queue.tasks.findIndex((task) => sameTask(task, event.task));
      return index < 0 ? queue : move(queue, index);
    }
    case 'detailed':
      return detailed(queue, event.task);
    case 'left-out':
      return leaveOut(queue, event.pages);
  }
}
