/** The pages that a filter finds, before each was looked at. */
import type {TaskTypePlan} from '../../../domain/task-model.js';
import type {CheckedPage} from './parse-tasks.js';

export interface Pool {
  /** What a page may be a task of, in the order of the plan, by its id. */
  readonly pages: ReadonlyMap<number, readonly TaskTypePlan[]>;
  /** How many the wiki says there are: more than `pages` when a limit was reached. */
  readonly total: number;
  /** Nothing was cut off. */
  readonly complete: boolean;
  /** Where templates have moved to: the title, by the key of the name. */
  readonly moved: ReadonlyMap<string, string>;
  /** What came of looking at a page: whether it is a task. */
  readonly verdicts: Map<number, boolean>;
  /** The pages looked at last. */
  readonly looked: Map<number, CheckedPage>;
}

/** Of one type: ids. */
export interface TypePages {
  readonly type: TaskTypePlan;
  readonly ids: readonly number[];
}

export interface FoundPages {
  /** In the order of the plan. */
  readonly found: readonly TypePages[];
  readonly complete: boolean;
  /** More than were found, where the wiki says so. */
  readonly total?: number;
  readonly moved?: ReadonlyMap<string, string>;
}

export function toPool({found, complete, total = 0, moved = new Map()}: FoundPages): Pool {
  const pages = new Map<number, TaskTypePlan[]>();
  for (const {type, ids} of found)
    for (const id of ids) {
      const types = pages.get(id) ?? [];
      if (!types.includes(type)) pages.set(id, [...types, type]);
    }
  return {
    pages,
    complete,
    total: Math.max(pages.size, total),
    moved,
    verdicts: new Map(),
    looked: new Map(),
  };
}

/** How many tasks there are, as far as it is known by now: nobody has looked at all pages of a large pool. */
export function countOf({pages, total, complete, verdicts}: Pool) {
  const out = [...verdicts.values()].filter((isTask) => !isTask).length;
  return {count: total - out, exact: complete && verdicts.size === pages.size};
}
