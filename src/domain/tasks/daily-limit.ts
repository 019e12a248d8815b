/** How many of a type one person may do on one day. */
import type {Day} from '../model.js';
import type {CompletedTasks, TaskType} from '../task-model.js';

/** What somebody did of a type so far. */
export const doneOf = (
  done: readonly CompletedTasks[],
  {id}: Pick<TaskType, 'id'>,
): CompletedTasks | undefined => done.find(({type}) => type === id);

/**
 * The type's daily limit is reached.
 * @param today the person's own day: limits end at their midnight.
 */
export function limitReached(type: TaskType, done: readonly CompletedTasks[], today: Day): boolean {
  const latest = doneOf(done, type)?.today;
  return type.dailyLimit !== null && latest?.day === today && latest.count >= type.dailyLimit;
}
