/** What follows an edit that was saved just now. */
import type {Adapter, LoadOptions} from '../../../adapters/adapter.js';
import type {HomepageConfig} from '../../../config/config-types.generated.js';
import {moduleSettings} from '../../../config/module-settings.js';
import {taskPlan} from '../../../config/task-plan.js';
import {dismissalStore} from '../../../controllers/dismissal-store.js';
import {taskChoicesStore} from '../../../controllers/task-choices-store.js';
import {changeTask, taskOfPage} from '../../../controllers/task-session.js';
import {dayIn} from '../../../domain/calendar.js';
import type {Day, TimeZone, UserFacts} from '../../../domain/model.js';
import type {CompletedTasks, Task, TaskType} from '../../../domain/task-model.js';
import {chosenTopics, chosenTypes} from '../../../domain/tasks/chosen.js';
import {
  allDone,
  doneOf,
  type InvitationFacts,
  invitationThing,
  isInvitedToTasks,
  levelUpTypes,
  mayBeInvited,
} from '../../../domain/tasks/levelling-up.js';
import {optOutsKey, readOptOuts} from '../../../domain/tasks/level-up-optouts.js';
import type {TaskChoices} from '../../../domain/tasks/task-choices.js';
import {limitReached, offeredTypes} from '../../../domain/tasks/task-limits.js';
import type {TaskSession} from '../../../domain/tasks/task-session.js';
import type {LevelUp, PostEditData, SavedEdit} from '../post-edit-data.js';

/** Tasks of one page, as in the feed: the same are cached. */
const pageSize = 15;

/** Types that are looked for a task of when another one is due. */
const candidates = 3;

export interface FollowUpPlan {
  readonly adapter: Adapter;
  readonly config: HomepageConfig;
  readonly saved: SavedEdit;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The browser's, for people whose preferences name none. */
  readonly zone: TimeZone;
}

type Asker = Pick<LoadOptions, 'reload'> & {readonly signal?: AbortSignal};

/** What is known of the reader before the tasks are. */
interface Reader {
  readonly user: UserFacts;
  readonly today: Day;
  readonly types: readonly TaskType[];
  readonly choices: TaskChoices;
  readonly completed: readonly CompletedTasks[];
}

async function tasksOf(
  {adapter, config, saved}: FollowUpPlan,
  reader: Reader,
  types: readonly string[],
  asker: Asker,
): Promise<readonly Task[]> {
  const plan = taskPlan(config);
  if (!types.length) return [];
  const {user, choices, today} = reader;
  const topics = choices.topics?.length ? ((await adapter.tasks?.topics(plan, asker)) ?? []) : [];
  const page = await adapter.tasks?.tasks(
    plan,
    {
      types,
      topics: chosenTopics(choices, {topics}),
      match: choices.match,
      limit: pageSize,
      continue: null,
      excludePageIds: saved.pageId ? [saved.pageId] : [],
      seed: `${user.name ?? ''} ${today}`,
    },
    asker,
  );
  return (page?.tasks ?? []).filter(({title}) => title !== saved.title);
}

/** What the queue held is there at once, without what was done enough of today. */
async function nextTasks(
  plan: FollowUpPlan,
  reader: Reader,
  queued: readonly Task[],
  asker: Asker,
): Promise<Pick<PostEditData, 'tasks' | 'limit'>> {
  const {types, choices, completed, today} = reader;
  const over = types.filter((type) => limitReached(type, completed, today)).map(({id}) => id);
  const kept = queued.filter(({type, title}) => !over.includes(type) && title !== plan.saved.title);
  if (kept.length) return {tasks: kept, limit: false};
  const chosen = chosenTypes(choices, {types, outgrown: []});
  const offered = offeredTypes(types, chosen, completed, today);
  const ids = offered.types.map(({id}) => id);
  return {tasks: await tasksOf(plan, reader, ids, asker), limit: offered.why === 'limit'};
}

/** Nobody misses an offer that did not arrive. */
async function levelUp(
  plan: FollowUpPlan,
  reader: Reader,
  type: string,
  asker: Asker,
): Promise<LevelUp | null> {
  const {completed, types, today} = reader;
  const {levelUp: every} = moduleSettings(plan.config, 'suggested-edits');
  const rule = (optOuts: readonly string[]) =>
    levelUpTypes(every, {type, completed, types, optOuts, today});
  try {
    if (!rule([]).length) return null;
    const stored = await plan.adapter.preferences?.read(optOutsKey, asker);
    for (const other of rule(readOptOuts(stored ?? null)).slice(0, candidates)) {
      const tasks = await tasksOf(plan, reader, [other.id], asker);
      if (tasks.length) return {type: other, tasks};
    }
  } catch {
    // The usual next task is what counts.
  }
  return null;
}

/** Notes the task as finished; what is not known is not said. */
async function completed(
  {adapter, saved, now}: FollowUpPlan,
  {type, startedAt}: TaskSession,
  day: Day,
): Promise<readonly CompletedTasks[] | null> {
  const at = new Date(Math.max(now, Date.parse(startedAt))).toISOString();
  const {pageId, revisionId} = saved;
  const finished = {type: type.id, pageId, revisionId, at, day};
  return (await adapter.tasks?.complete(finished).catch(() => null)) ?? null;
}

const todayIn = (all: readonly CompletedTasks[], day: Day): number =>
  all.reduce((sum, {today}) => sum + (today.day === day ? today.count : 0), 0);

async function afterTask(
  plan: FollowUpPlan,
  user: UserFacts,
  session: TaskSession,
  asker: Asker,
): Promise<PostEditData> {
  const {adapter, config, now, zone} = plan;
  const today = dayIn(now, user.timeZone ?? zone);
  const {type} = session;
  // First of all: a person who leaves at once has done it all the same.
  const done = await completed(plan, session, today);
  const [types = [], choices] = await Promise.all([
    adapter.tasks?.types(taskPlan(config), asker),
    taskChoicesStore(adapter, user.name ?? '').load(asker),
  ]);
  const reader: Reader = {user, today, types, choices, completed: done ?? []};
  const [next, other] = await Promise.all([
    nextTasks(plan, reader, session.next, asker),
    done && levelUp(plan, reader, type.id, asker),
  ]);
  return {
    account: user.name,
    finished: type,
    today: done && todayIn(done, today),
    done: done && doneOf(done, type.id),
    types,
    choices,
    ...next,
    levelUp: other,
  };
}

/** How many articles somebody edited; null where that is not known. */
async function articleEdits({adapter, zone}: FollowUpPlan): Promise<number | null> {
  const query = {user: null, days: 60, timeZone: zone};
  return (await adapter.impact?.impact(query, {reload: true}))?.articleEditCount ?? null;
}

async function afterOrdinaryEdit(
  plan: FollowUpPlan,
  user: UserFacts,
): Promise<PostEditData | null> {
  const {adapter, config, now, zone} = plan;
  const {inviteAt} = moduleSettings(config, 'suggested-edits');
  const page = adapter.signals?.page();
  if (!inviteAt.length || !page || !taskPlan(config).namespaces.includes(page.namespace))
    return null;
  const [done, dismissed, fresh] = await Promise.all([
    adapter.tasks?.completed(),
    dismissalStore(adapter, user.name ?? '').load(),
    adapter.user?.facts({reload: true}),
  ]);
  const facts: Omit<InvitationFacts, 'articleEdits'> = {
    edits: fresh?.editCount ?? null,
    suggestedEdits: done ? allDone(done) : null,
    dismissed: dismissed.includes(invitationThing),
  };
  if (!mayBeInvited(inviteAt, facts)) return null;
  if (!isInvitedToTasks(inviteAt, {...facts, articleEdits: await articleEdits(plan)})) return null;
  const types = (await adapter.tasks?.types(taskPlan(config))) ?? [];
  if (!types.length) return null;
  const choices = await taskChoicesStore(adapter, user.name ?? '').load();
  const reader: Reader = {
    user,
    types,
    choices,
    completed: [],
    today: dayIn(now, user.timeZone ?? zone),
  };
  const {tasks} = await nextTasks(plan, reader, [], {});
  if (!tasks.length) return null;
  return {
    account: user.name,
    finished: null,
    today: null,
    done: null,
    types,
    choices,
    tasks,
    limit: false,
    levelUp: null,
  };
}

/**
 * @param onTask called as soon as it is clear that a task was finished: a panel comes then, whatever comes.
 * @returns null where nothing follows: nothing is invited to, or it was shown before.
 * @throws AdapterError only after a task; of an invitation nobody hears that it did not come.
 */
export async function loadFollowUp(
  plan: FollowUpPlan,
  onTask: () => void,
  options: LoadOptions<PostEditData | null>,
): Promise<PostEditData | null> {
  const {adapter, config, saved, now} = plan;
  const {signal, reload = false} = options;
  const asker: Asker = {reload, ...(signal && {signal})};
  const user = await adapter.user?.facts(signal ? {signal} : {}).catch(() => null);
  const page = adapter.signals?.page() ?? null;
  if (!user || user.kind === 'anonymous' || !adapter.tasks || page?.action === 'history')
    return null;
  const session = taskOfPage(adapter, user.name, page, {plan: taskPlan(config), now});
  if (!session) return afterOrdinaryEdit(plan, user).catch(() => null);
  const {revisionId} = saved;
  const shown = session.followed && session.revisionId === revisionId;
  if (shown && !reload) return null;
  changeTask(session, {state: 'saved', revisionId, followed: false});
  onTask();
  const data = await afterTask(plan, user, session, asker);
  changeTask(session, {followed: true});
  return data;
}
