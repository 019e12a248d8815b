/** What one reader wants suggested on one wiki, as all widgets of a page see it. */
import type {Adapter} from '../adapters/adapter.js';
import {choicesValue} from '../domain/tasks/stored-choices.js';
import {readChoices, type TaskChoices, taskChoicesKey} from '../domain/tasks/task-choices.js';
import {KeptValueStore} from './kept-value-store.js';
import {perReader} from './reader-store.js';

const kept = {key: taskChoicesKey, read: readChoices, write: choicesValue};

/** It holds once it is written: until then, and where it cannot be, what held before goes on to hold. */
export class TaskChoicesStore extends KeptValueStore<TaskChoices> {
  constructor(adapter: Adapter, account: string) {
    super(adapter, account, kept);
  }
}

/** The page's one store of a reader on a wiki. */
export const taskChoicesStore = perReader(
  (adapter, account) => new TaskChoicesStore(adapter, account),
);
