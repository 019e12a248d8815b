/** What somebody wants suggested, before the store that follows it is there. */
import type {Adapter} from '../adapters/adapter.js';
import {waitingKey} from '../domain/kept.js';
import {readChoices, type TaskChoices, taskChoicesKey} from '../domain/tasks/task-choices.js';
import {keptText} from '../platform/kept-text.js';
import {shared} from './lazy-part.js';

export const storePart = shared(() => import('./task-choices-store.js'));

/**
 * Most people need no store for the first picture: it is loaded where it knows better than the wiki, because something
 * waits to be written or the wiki keeps no preferences, and asked where it is there already.
 *
 * @param account Name of the account; empty for readers without one.
 * @throws AdapterError
 */
export async function firstChoices(
  adapter: Adapter,
  account: string,
  reload: boolean,
): Promise<TaskChoices> {
  const {preferences} = adapter;
  const waits = keptText(waitingKey(taskChoicesKey, adapter, account));
  if (preferences && waits === null && !storePart.now)
    return readChoices(await preferences.read(taskChoicesKey, {reload}));
  const {taskChoicesStore} = await storePart.load();
  return taskChoicesStore(adapter, account).load({reload});
}
