import type {Task} from '../../domain/task-model.js';

/** A suggestion is on the card: once for each time that one comes up. */
export class TaskShownEvent extends Event {
  readonly task: Task;
  /** Its place in the queue, from 0. */
  readonly position: number;

  constructor(task: Task, position: number) {
    super('wiki-task-shown', {bubbles: true, composed: true});
    this.task = task;
    this.position = position;
  }
}

declare global {
  interface HTMLElementEventMap {
    'wiki-task-shown': TaskShownEvent;
  }
}
