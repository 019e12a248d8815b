/** What was finished on the pretended wiki, and which pages were edited for it. */
import type {CompletedTasks, FinishedTask} from '../../domain/task-model.js';
import {type DoneTasks, doneValue, readDone, withDone} from '../../domain/tasks/done-tasks.js';
import {editedLately, type PageEdit} from '../../domain/tasks/edited-lately.js';
import {parsed} from './memory-store.js';
import type {World} from './world.js';

const doneKey = 'tasks-log';
const editsKey = 'tasks-edited';

const isEdit = (value: unknown): value is PageEdit =>
  typeof value === 'object' && value !== null && 'pageId' in value && 'timestamp' in value;

export function taskLog({store, data, now}: World) {
  async function done(): Promise<DoneTasks> {
    const text = store.read(doneKey);
    if (text !== undefined) return readDone(text);
    return {types: (await data()).tasks?.completed ?? [], edits: []};
  }

  async function edits(): Promise<readonly PageEdit[]> {
    const written = parsed(store.read(editsKey));
    const own = Array.isArray(written) ? written.filter(isEdit) : [];
    return [...own, ...((await data()).tasks?.edited ?? [])];
  }

  return {
    async completed(): Promise<readonly CompletedTasks[]> {
      return (await done()).types;
    },
    async complete(task: FinishedTask): Promise<readonly CompletedTasks[]> {
      const {pageId, at: timestamp} = task;
      const next = withDone(await done(), task);
      store.write(doneKey, doneValue(next));
      store.write(editsKey, JSON.stringify([{pageId, timestamp}, ...(await edits())]));
      return next.types;
    },
    /** Ids of pages that are not suggested for a while. */
    async resting(): Promise<ReadonlySet<number>> {
      return editedLately(await edits(), now());
    },
  };
}
