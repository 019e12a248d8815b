/** What a person wants suggested, as it is kept: one stored value, written when they accept and never before. */
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

export const noChoices: TaskChoices = {startedAt: null, types: null, topics: null, match: 'any'};

/** The stored form. A later version may add to it. */
interface StoredChoices extends TaskChoices {
  readonly v: 1;
}

export function choicesValue(choices: TaskChoices): string {
  const {startedAt, types, topics, match} = choices;
  const stored: StoredChoices = {v: 1, startedAt, types, topics, match};
  return JSON.stringify(stored);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const idsIn = (value: unknown): readonly string[] | null =>
  Array.isArray(value)
    ? [...new Set(value.filter((id): id is string => typeof id === 'string'))]
    : null;

/** What cannot be read was never chosen; a value of a later version is read as far as it is known. */
export function readChoices(text: string | null): TaskChoices {
  const value = parsed(text ?? 'null');
  if (typeof value !== 'object' || value === null || !('v' in value)) return noChoices;
  const field = (key: string): unknown => new Map(Object.entries(value)).get(key);
  const startedAt = field('startedAt');
  const begun = typeof startedAt === 'string' && !Number.isNaN(Date.parse(startedAt));
  return {
    startedAt: begun ? startedAt : null,
    types: idsIn(field('types')),
    topics: idsIn(field('topics')),
    match: field('match') === 'all' ? 'all' : 'any',
  };
}
