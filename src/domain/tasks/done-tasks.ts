/** Which suggested edits a person has finished, as it is kept where the wiki cannot mark edits: one stored value. */
import type {Day, Instant} from '../model.js';
import type {CompletedTasks, FinishedTask} from '../task-model.js';

/** Key of the preference. */
export const doneTasksKey = 'tasks-done';

/** Edits that are remembered, so that each counts once. Nobody saves more before the first is told of twice. */
const remembered = 30;

export interface DoneTasks {
  readonly types: readonly CompletedTasks[];
  /** What tells the edits apart that were counted last, newest first. */
  readonly edits: readonly string[];
}

export const nothingDone: DoneTasks = {types: [], edits: []};

/** The revision; where the page did not say which, the page and the instant. */
const editOf = ({revisionId, pageId, at}: FinishedTask): string =>
  revisionId === null ? `${pageId}@${at}` : String(revisionId);

function counted(before: CompletedTasks | undefined, {type, at, day}: FinishedTask) {
  if (!before) return {type, count: 1, lastAt: at, today: {day, count: 1}};
  const {today} = before;
  const lastAt = before.lastAt !== null && before.lastAt > at ? before.lastAt : at;
  // An edit that was told of late, from a day before the latest, is not one of today's.
  const days = day < today.day ? today : {day, count: day === today.day ? today.count + 1 : 1};
  return {type, count: before.count + 1, lastAt, today: days};
}

/** With one more that was finished; as it was when that edit was counted already. */
export function withDone(done: DoneTasks, task: FinishedTask): DoneTasks {
  const edit = editOf(task);
  if (done.edits.includes(edit)) return done;
  const known = done.types.some(({type}) => type === task.type);
  return {
    types: known
      ? done.types.map((one) => (one.type === task.type ? counted(one, task) : one))
      : [...done.types, counted(undefined, task)],
    edits: [edit, ...done.edits].slice(0, remembered),
  };
}

/** By type: how many in all, when the last was, the latest day and how many on it. */
type StoredType = readonly [count: number, lastAt: Instant | null, day: Day, onDay: number];

/** The stored form. A later version may add to it. */
interface StoredDone {
  readonly v: 1;
  readonly types: Readonly<Record<string, StoredType>>;
  readonly edits: readonly string[];
}

export function doneValue({types, edits}: DoneTasks): string {
  const entries = types.map(
    ({type, count, lastAt, today}) => [type, [count, lastAt, today.day, today.count]] as const,
  );
  const stored: StoredDone = {v: 1, types: Object.fromEntries(entries), edits};
  return JSON.stringify(stored);
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

const isDay = (value: unknown): value is Day =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));

const isInstant = (value: unknown): value is Instant =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value) &&
  !Number.isNaN(Date.parse(value));

function readType([type, value]: readonly [string, unknown]): readonly CompletedTasks[] {
  const parts: readonly unknown[] = Array.isArray(value) ? value : [];
  const [count, lastAt, day, onDay] = parts;
  if (!isCount(count) || count === 0 || !isDay(day) || !isCount(onDay)) return [];
  const last = isInstant(lastAt) ? lastAt : null;
  return [{type, count, lastAt: last, today: {day, count: Math.min(onDay, count)}}];
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

const isFields = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What cannot be read was never done; a value of a later version is read as far as it is known. */
export function readDone(text: string | null): DoneTasks {
  const value = parsed(text);
  if (!isFields(value) || !('v' in value)) return nothingDone;
  const types = 'types' in value && isFields(value.types) ? value.types : {};
  const edits: readonly unknown[] =
    'edits' in value && Array.isArray(value.edits) ? value.edits : [];
  return {
    types: Object.entries(types).flatMap(readType),
    edits: edits.filter((edit): edit is string => typeof edit === 'string').slice(0, remembered),
  };
}
