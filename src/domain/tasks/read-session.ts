/** A task session as text, and back. Pure; what is read may have been written by anybody. */
import type {TaskSession} from './task-session.js';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isFlag: Check = (value) => typeof value === 'boolean';
const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isInstant: Check = (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value));
/** Relative addresses are those of examples and tests. */
const isAddress: Check = (value) => typeof value === 'string' && /^(https?:|[/?#])/i.test(value);

const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const orNothing = (check: Check): Check => orNull((value) => value === undefined || check(value));
const oneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

const shape =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) => {
    if (typeof value !== 'object' || value === null) return false;
    const given = new Map<string, unknown>(Object.entries(value));
    return Object.entries(fields).every(([name, check]) => check(given.get(name)));
  };

const isDifficulty = oneOf('easy', 'medium', 'hard');

const isTask = shape({
  pageId: isCount,
  title: (value) => isText(value) && value !== '',
  url: isAddress,
  editUrl: isAddress,
  type: isText,
  difficulty: isDifficulty,
  topics: listOf(isText),
  extract: orNothing(isText),
  description: orNothing(isText),
  thumbnailUrl: orNothing(isAddress),
  views: orNothing(isCount),
});

const isType = shape({
  id: isText,
  difficulty: isDifficulty,
  origin: oneOf('template', 'machine'),
  minutes: orNull((value) => listOf(isCount)(value) && Array.isArray(value) && value.length === 2),
  name: orNull(isText),
  description: orNull(isText),
  learnMoreUrl: orNull(isAddress),
  dailyLimit: orNull(isCount),
  outgrownAt: orNull(isCount),
});

const hasShape = shape({
  v: oneOf(1),
  wiki: isText,
  account: isText,
  task: isTask,
  type: isType,
  startedAt: isInstant,
  state: oneOf('started', 'saved', 'cancelled'),
  revisionId: orNull(isCount),
  next: listOf(isTask),
  editor: orNull(oneOf('wikitext', 'visual')),
  helped: isFlag,
  followed: isFlag,
});

const isSession = (value: unknown): value is TaskSession => hasShape(value);

/** On which wiki, and whose. */
export type TaskPlace = Pick<TaskSession, 'wiki' | 'account'>;

/**
 * @param text what was found in the tab
 * @returns null for what is no session, of another version, or somebody else's.
 */
export function readSession(text: string | null, {wiki, account}: TaskPlace): TaskSession | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isSession(value) && value.wiki === wiki && value.account === account ? value : null;
  } catch {
    return null;
  }
}
