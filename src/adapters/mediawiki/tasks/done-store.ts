/** What the reader has finished, among their preferences: a wiki without extensions cannot mark edits. */
import type {CompletedTasks, FinishedTask} from '../../../domain/task-model.js';
import type {DoneTasks} from '../../../domain/tasks/done-tasks.js';
import {doneTasksKey, doneValue, readDone, withDone} from '../../../domain/tasks/done-tasks.js';
import type {LoadOptions, PreferenceSource, WriteOptions} from '../../adapter.js';
import {abortable} from '../../http/share.js';

export interface DoneStore {
  completed(options?: LoadOptions<readonly CompletedTasks[]>): Promise<readonly CompletedTasks[]>;
  complete(task: FinishedTask, options?: WriteOptions): Promise<readonly CompletedTasks[]>;
}

export function createDoneStore(preferences: PreferenceSource): DoneStore {
  /** Finished on this page, and not known to be written: the next to be written takes them along. */
  let waiting: readonly FinishedTask[] = [];
  let last: Promise<unknown> = Promise.resolve();

  const withWaiting = (stored: string | null): DoneTasks =>
    waiting.reduce(withDone, readDone(stored));

  /** Reads before it writes: another tab may have counted since. */
  const write = async (): Promise<DoneTasks> => {
    const taken = waiting;
    const stored = await preferences.read(doneTasksKey, {reload: true});
    const done = withWaiting(stored);
    const value = doneValue(done);
    if (value !== stored) await preferences.write(doneTasksKey, value);
    waiting = waiting.filter((task) => !taken.includes(task));
    return done;
  };

  return {
    async completed({onUpdate, ...options} = {}) {
      const types = (stored: string | null) => withWaiting(stored).types;
      return types(
        await preferences.read(doneTasksKey, {
          ...options,
          ...(onUpdate && {onUpdate: (stored: string | null) => onUpdate(types(stored))}),
        }),
      );
    },
    complete(task, {signal} = {}) {
      if (signal?.aborted) return abortable(Promise.resolve([]), signal);
      waiting = [...waiting, task];
      const done = last.then(write, write);
      last = done.catch(() => undefined);
      return abortable(
        done.then(({types}) => types),
        signal,
      );
    },
  };
}
