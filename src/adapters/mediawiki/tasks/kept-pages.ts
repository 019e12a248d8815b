/** What a filter found, as it outlives the page: the queue of a page that is opened again is the same, and there at once. */
import type {TaskTypePlan} from '../../../domain/task-model.js';
import {count, flag, listOf, list, malformed, optional, record, text} from '../../http/shape.js';
import type {FoundPages} from './pool.js';

export interface KeptPages {
  /** Ids of pages by id of the type, in the order of the plan. */
  readonly found: readonly {readonly type: string; readonly ids: readonly number[]}[];
  readonly complete: boolean;
  readonly total: number | null;
  /** Where templates have moved to. */
  readonly moved: readonly (readonly [key: string, title: string])[];
}

export const keptPages = ({found, complete, total, moved}: FoundPages): KeptPages => ({
  found: found.map(({type, ids}) => ({type: type.id, ids})),
  complete,
  total: total ?? null,
  moved: [...(moved ?? [])],
});

/** @param types of the plan by which they were found */
export const foundPages = (
  {found, complete, total, moved}: KeptPages,
  types: readonly TaskTypePlan[],
): FoundPages => ({
  found: found.flatMap(({type: id, ids}) => {
    const type = types.find((one) => one.id === id);
    return type ? [{type, ids}] : [];
  }),
  complete,
  ...(total !== null && {total}),
  moved: new Map(moved),
});

function pair(value: unknown): readonly [string, string] {
  const [key, title] = list(value, text);
  return key === undefined || title === undefined ? malformed('a pair') : [key, title];
}

/** From what the browser kept, which anything could have written. */
export const parseKeptPages = record<KeptPages>({
  found: listOf(record({type: text, ids: listOf(count)})),
  complete: flag,
  total: (value) => optional(value, count),
  moved: listOf(pair),
});
