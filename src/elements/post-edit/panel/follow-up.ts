/** What follows an edit that was saved just now: mostly the next task of the queue. */
import {AdapterError, type LoadOptions} from '../../../adapters/adapter.js';
import type {HomepageConfig} from '../../../config/config-types.generated.js';
import {changeTask, taskOfPage} from '../../../controllers/task-session.js';
import {noteTask} from '../../../controllers/unnoted-tasks.js';
import {dayIn} from '../../../domain/calendar.js';
import type {Day, UserFacts} from '../../../domain/model.js';
import type {PageContext} from '../../../domain/page-model.js';
import type {CompletedTasks, Task} from '../../../domain/task-model.js';
import {limitReached} from '../../../domain/tasks/daily-limit.js';
import type {TaskSession} from '../../../domain/tasks/task-session.js';
import type {LevelUp, PostEditData} from '../post-edit-data.js';
import type {Asker, FollowUpPlan, Reader} from './follow-up-plan.js';

const dropped = (cause: unknown): never => {
  throw new AdapterError('network', 'A part of the widget did not arrive', {cause});
};

/** What the queue held is there at once, without what was done enough of today. */
async function nextTasks(
  plan: FollowUpPlan,
  reader: Reader,
  queued: readonly Task[],
  asker: Asker,
): Promise<Pick<PostEditData, 'tasks' | 'limit'>> {
  const {types, completed, today} = reader;
  const over = types.filter((type) => limitReached(type, completed, today)).map(({id}) => id);
  const kept = queued.filter(({type, title}) => !over.includes(type) && title !== plan.saved.title);
  if (kept.length) return {tasks: kept, limit: false};
  const {moreTasks} = await import('./more-tasks.js').catch(dropped);
  return moreTasks(plan, reader, asker);
}

/** Another type is due after every so many tasks of one. Nobody misses an offer that did not arrive. */
async function levelUp(
  plan: FollowUpPlan,
  reader: Reader,
  done: number,
  type: string,
  asker: Asker,
): Promise<LevelUp | null> {
  const {levelUp: every} = plan.tasks;
  if (every <= 0 || done <= 0 || done % every !== 0) return null;
  return import('./more-tasks.js').then(
    ({anotherType}) => anotherType(plan, reader, type, asker),
    () => null,
  );
}

/** Notes the task as finished; what is not known is not said. */
async function completed(
  {adapter, saved, now}: FollowUpPlan,
  {type, startedAt, account}: TaskSession,
  day: Day,
): Promise<readonly CompletedTasks[] | null> {
  const at = new Date(Math.max(now, Date.parse(startedAt))).toISOString();
  const {pageId, revisionId} = saved;
  const finished = {type: type.id, pageId, revisionId, at, day};
  return noteTask(adapter, account, finished);
}

const todayIn = (all: readonly CompletedTasks[], day: Day): number =>
  all.reduce((sum, {today}) => sum + (today.day === day ? today.count : 0), 0);

async function afterTask(
  plan: FollowUpPlan,
  user: UserFacts,
  session: TaskSession,
  asker: Asker,
): Promise<PostEditData> {
  const {adapter, tasks: where, now, zone} = plan;
  const today = dayIn(now, user.timeZone ?? zone);
  const {type} = session;
  // First of all: a person who leaves at once has done it all the same.
  const done = await completed(plan, session, today);
  const types = (await adapter.tasks?.types(where, asker)) ?? [];
  const reader: Reader = {user, today, types, completed: done ?? []};
  const doneSoFar = done?.find((one) => one.type === type.id)?.count ?? 0;
  const [next, other] = await Promise.all([
    nextTasks(plan, reader, session.next, asker),
    levelUp(plan, reader, doneSoFar, type.id, asker),
  ]);
  return {
    account: user.name,
    finished: type,
    today: done && todayIn(done, today),
    done: done && doneSoFar,
    types,
    ...next,
    levelUp: other,
  };
}

/**
 * The task of the page. Mostly the tab has begun it; one that the address names as well where nothing else on the page did.
 * @throws AdapterError once `onTask` was called
 */
async function sessionOf(
  {adapter, tasks: plan, now}: FollowUpPlan,
  account: string | null,
  page: PageContext | null,
  onTask: () => void,
): Promise<TaskSession | null> {
  const session = taskOfPage(adapter, account, page);
  if (!page?.taskType || page.taskType === session?.type.id) return session;
  const {taskOfAddress} = await import('../../../controllers/task-of-address.js').catch(
    (cause: unknown) => {
      onTask();
      return dropped(cause);
    },
  );
  return taskOfAddress(adapter, account, page, {plan, now});
}

/** What the element knows. */
type Given = Omit<FollowUpPlan, 'tasks'> & {
  readonly config: HomepageConfig | undefined;
};

/**
 * @param onTask called as soon as it is clear that a task was finished: a panel comes then, whatever comes.
 * @returns null where nothing follows: nothing is invited to, or it was shown before.
 * @throws AdapterError only after a task; of an invitation nobody hears that it did not come.
 */
export async function loadFollowUp(
  given: Given,
  onTask: () => void,
  options: LoadOptions<PostEditData | null>,
): Promise<PostEditData | null> {
  const {adapter, saved} = given;
  const config = given.config ?? (await import('../../../config/resolve-config.js')).defaultConfig;
  const plan: FollowUpPlan = {...given, tasks: config.modules['suggested-edits']};
  const {signal, reload = false} = options;
  const asker: Asker = {reload, ...(signal && {signal})};
  const user = await adapter.user?.facts(signal ? {signal} : {}).catch(() => null);
  const page = adapter.signals?.page() ?? null;
  if (!user || user.kind === 'anonymous' || !adapter.tasks || page?.action === 'history')
    return null;
  const session = await sessionOf(plan, user.name, page, onTask);
  if (!session)
    return import('./ordinary-edit.js')
      .then(({afterOrdinaryEdit}) => afterOrdinaryEdit(plan, user))
      .catch(() => null);
  const {revisionId} = saved;
  const shown = session.followed && session.revisionId === revisionId;
  if (shown && !reload) return null;
  changeTask(session, {state: 'saved', revisionId, followed: false});
  onTask();
  const data = await afterTask(plan, user, session, asker);
  changeTask(session, {followed: true});
  return data;
}
