/** What a person wants suggested, as it is kept: one stored value, written when they accept and never before. */
import {readFields} from '../kept.js';
import type {Instant} from '../model.js';

/** Key of the preference. */
export const taskChoicesKey = 'task-choices';

export interface TaskChoices {
  /** When the person accepted the introduction; null: they have not begun yet. */
  readonly startedAt: Instant | null;
  /** Null: never chosen, so the first types apply. Empty: chosen, then all taken away. */
  readonly types: readonly string[] | null;
  /** Null: never chosen. Empty: any topic, on purpose. */
  readonly topics: readonly string[] | null;
  readonly match: 'any' | 'all';
}

const idsIn = (value: unknown): readonly string[] | null =>
  Array.isArray(value)
    ? [...new Set(value.filter((id): id is string => typeof id === 'string'))]
    : null;

/** What cannot be read was never chosen; a value of a later version is read as far as it is known. */
export function readChoices(text: string | null): TaskChoices {
  const {startedAt, types, topics, match} = readFields(text);
  const begun = typeof startedAt === 'string' && Date.parse(startedAt) >= 0; // NaN is not
  return {
    startedAt: begun ? startedAt : null,
    types: idsIn(types),
    topics: idsIn(topics),
    match: match === 'all' ? 'all' : 'any',
  };
}

export const noChoices: TaskChoices = /* @__PURE__ */ readChoices(null);
