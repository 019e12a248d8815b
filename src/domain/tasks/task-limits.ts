/** Which types somebody gets: none that they have outgrown, none that they have done enough of today. */
import type {Day} from '../model.js';
import type {CompletedTasks, TaskType} from '../task-model.js';
import {doneOf, limitReached} from './daily-limit.js';

/** The person has done so many that the wiki gives them no more. */
export const outgrown = (type: TaskType, done: readonly CompletedTasks[]): boolean =>
  type.outgrownAt !== null && (doneOf(done, type)?.count ?? 0) >= type.outgrownAt;

export interface OfferedTypes {
  /** Those to ask for. */
  readonly types: readonly TaskType[];
  /** Why there are none, though some were chosen; `outgrown` where every single one is, for good. */
  readonly why: 'limit' | 'outgrown' | null;
  /** A way on where there are none: the easiest type that has neither end; null where there is none. */
  readonly instead: TaskType | null;
}

/**
 * @param types what the wiki offers, easiest first.
 * @param chosen ids that the person chose.
 */
export function offeredTypes(
  types: readonly TaskType[],
  chosen: readonly string[],
  done: readonly CompletedTasks[],
  today: Day,
): OfferedTypes {
  const wanted = types.filter(({id}) => chosen.includes(id));
  const lasting = wanted.filter((type) => !outgrown(type, done));
  const offered = lasting.filter((type) => !limitReached(type, done, today));
  const why = offered.length || !wanted.length ? null : lasting.length ? 'limit' : 'outgrown';
  return {types: offered, why, instead: insteadOf(types, wanted, done, today)};
}

/** Preferably one without any limit. */
export function insteadOf(
  types: readonly TaskType[],
  instead: readonly TaskType[],
  done: readonly CompletedTasks[],
  today: Day,
): TaskType | null {
  const open = types.filter(
    (type) => !instead.includes(type) && !outgrown(type, done) && !limitReached(type, done, today),
  );
  return open.find(({dailyLimit}) => dailyLimit === null) ?? open[0] ?? null;
}
