/** Opening a task, the same way from every widget. */
import type {Task} from '../domain/task-model.js';
import {beginTask, type TaskBeginning, taskUrl} from './task-session.js';

/**
 * The reader opens a task. A host that cancels it goes on by itself: the link is not followed then. The task has begun in
 * this tab in either case, unless it was opened in another one.
 */
export class TaskOpenedEvent extends Event {
  readonly task: Task;
  /** In its editor, or to read it first. */
  readonly where: 'edit' | 'read';
  /** Where the link leads. */
  readonly url: string;

  constructor(task: Task, where: 'edit' | 'read') {
    super('wiki-task-opened', {bubbles: true, composed: true, cancelable: true});
    this.task = task;
    this.where = where;
    this.url = taskUrl(task, where);
  }
}

declare global {
  interface HTMLElementEventMap {
    'wiki-task-opened': TaskOpenedEvent;
  }
}

/** A click that opens its link in another tab or window leaves the task of this tab alone. */
const opensHere = ({button, ctrlKey, metaKey, shiftKey, altKey}: MouseEvent): boolean =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;

/**
 * For clicks on a link to `taskUrl(task, where)`: begins the task in this tab and says so.
 * @param host the widget, which the event comes from
 */
export function followTask(
  click: MouseEvent,
  host: EventTarget,
  beginning: TaskBeginning,
  where: 'edit' | 'read',
): void {
  if (opensHere(click)) beginTask(beginning);
  if (!host.dispatchEvent(new TaskOpenedEvent(beginning.task, where))) click.preventDefault();
}
