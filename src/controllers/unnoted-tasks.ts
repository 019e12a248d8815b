/** Finished tasks that the wiki did not take yet: the tab keeps them, and they are noted with a later page. */
import type {Adapter} from '../adapters/adapter.js';
import {isObject} from '../config/json.js';
import type {CompletedTasks, FinishedTask} from '../domain/task-model.js';
import {readTabText} from '../platform/tab-texts.js';
import {writeTabText} from '../platform/write-tab-text.js';
import {unnotedKey} from './task-key.js';

interface Unnoted {
  readonly account: string;
  readonly task: FinishedTask;
}

/** More are not kept: the wiki refuses them for a reason. */
const most = 15;

const isNumber = (value: unknown): value is number => typeof value === 'number';
const isText = (value: unknown): value is string => typeof value === 'string';

/** Anybody may have written it. */
function unnoted(value: unknown): readonly Unnoted[] {
  if (!isObject(value) || !isText(value['account']) || !isObject(value['task'])) return [];
  const {type, pageId, revisionId, at, day} = value['task'];
  if (!isText(type) || !isNumber(pageId) || !isText(at) || !isText(day)) return [];
  const revision = isNumber(revisionId) ? revisionId : null;
  return [{account: value['account'], task: {type, pageId, revisionId: revision, at, day}}];
}

function kept(adapter: Adapter): readonly Unnoted[] {
  try {
    const list: unknown = JSON.parse(readTabText(unnotedKey(adapter)) ?? '[]');
    return Array.isArray(list) ? list.flatMap(unnoted) : [];
  } catch {
    return [];
  }
}

const keep = (adapter: Adapter, list: readonly Unnoted[]): void =>
  writeTabText(unnotedKey(adapter), list.length ? JSON.stringify(list.slice(-most)) : null);

const same = (one: FinishedTask, other: FinishedTask): boolean =>
  one.pageId === other.pageId && one.revisionId === other.revisionId && one.type === other.type;

/**
 * Notes that a task was finished. What the wiki did not take is kept for `noteAgain`.
 * @returns what is finished by now; null where that is not known.
 */
export async function noteTask(
  adapter: Adapter,
  account: string,
  task: FinishedTask,
): Promise<readonly CompletedTasks[] | null> {
  const others = () => kept(adapter).filter((one) => !same(one.task, task));
  keep(adapter, [...others(), {account, task}]); // Also for whoever leaves before the wiki has answered.
  const done = (await adapter.tasks?.complete(task).catch(() => null)) ?? null;
  if (done) keep(adapter, others());
  return done;
}

/** Tries again what earlier pages could not note. The same revision counts once. Never rejects. */
export async function noteAgain(adapter: Adapter): Promise<void> {
  const reader = await adapter.user?.facts().catch(() => null);
  const mine = kept(adapter).filter(({account}) => account === reader?.name);
  for (const {account, task} of mine) await noteTask(adapter, account, task);
}
