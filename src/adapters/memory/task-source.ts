/** Suggested edits on the pretended wiki: filters, order and pages are really worked out, and what is finished is kept. */
import type {
  CompletedTasks,
  FinishedTask,
  Task,
  TaskFilter,
  TaskPage,
  TaskPlan,
  TaskQuery,
  TaskType,
  Topic,
} from '../../domain/task-model.js';
import {difficulties, isKnownTaskType, taskKinds} from '../../domain/tasks/task-kinds.js';
import {asTaskPlan} from '../../domain/tasks/task-plan.js';
import type {TaskSource} from '../adapter.js';
import {linkTo} from './link-source.js';
import {parsed} from './memory-store.js';
import type {ScenarioData} from './scenario.js';
import type {ScenarioTask, ScenarioTasks} from './scenario-tasks.js';
import type {World} from './world.js';

const logKey = 'tasks-finished';

interface Log {
  readonly completed: readonly CompletedTasks[];
  /** Revisions that were counted. */
  readonly revisions: readonly number[];
}

const nothing: ScenarioTasks = {types: [], topics: [], tasks: [], choices: null, completed: []};

function typesOf(data: ScenarioData, plan: TaskPlan): readonly TaskType[] {
  const {types: offered} = data.tasks ?? nothing;
  return plan.types
    .filter(({id}) => offered?.includes(id) ?? true)
    .map(({id, difficulty, minutes, name, description, learnMore, dailyLimit, outgrownAt}) => ({
      id,
      difficulty,
      origin: isKnownTaskType(id) ? taskKinds[id].origin : ('template' as const),
      minutes,
      name,
      description,
      learnMoreUrl: learnMore === null ? null : linkTo(data, learnMore),
      dailyLimit,
      outgrownAt,
    }))
    .sort((a, b) => difficulties.indexOf(a.difficulty) - difficulties.indexOf(b.difficulty));
}

function topicsOf({tasks = nothing}: ScenarioData, {topics}: TaskPlan): readonly Topic[] {
  const own = topics.map(({id, group, name, groupName}) => ({id, group, name, groupName}));
  return [...tasks.topics, ...own];
}

const isAbout = ({topics}: Task, {topics: wanted, match}: TaskFilter) =>
  wanted.length === 0 ||
  (match === 'all'
    ? wanted.every((topic) => topics.includes(topic))
    : wanted.some((topic) => topics.includes(topic)));

/** Every page once, under the easiest of the wanted types. */
function matching(data: ScenarioData, plan: TaskPlan, filter: TaskFilter): readonly ScenarioTask[] {
  const edits = data.user.editCount ?? 0;
  const found = new Map<number, ScenarioTask>();
  for (const {id, difficulty, outgrownAt} of typesOf(data, plan)) {
    if (!filter.types.includes(id) || (outgrownAt !== null && edits >= outgrownAt)) continue;
    for (const task of data.tasks?.tasks ?? [])
      if (task.type === id && !task.closed && !found.has(task.pageId) && isAbout(task, filter))
        found.set(task.pageId, {...task, difficulty});
  }
  return [...found.values()];
}

/** FNV-1a: spreads texts that differ little. */
function lot(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** Each draws its own lot, so that those which other filters let through stay in the same order. */
const inOrder = (tasks: readonly ScenarioTask[], seed: string): readonly ScenarioTask[] =>
  tasks
    .map((task) => ({task, lot: lot(`${task.pageId}\n${seed}`)}))
    .sort((a, b) => a.lot - b.lot || a.task.pageId - b.task.pageId)
    .map(({task}) => task);

/** As a list gives it: the rest comes with `details`. */
const listed = ({pageId, title, url, editUrl, type, difficulty, topics}: ScenarioTask): Task => ({
  pageId,
  title,
  url,
  editUrl,
  type,
  difficulty,
  topics,
});

function pageOf(data: ScenarioData, plan: TaskPlan, query: TaskQuery): TaskPage {
  const all = inOrder(matching(data, plan, query), query.seed);
  const start = Number(query.continue ?? 0);
  const tasks: Task[] = [];
  let next = start;
  for (; next < all.length && tasks.length < query.limit; next++) {
    const task = all[next];
    if (task && !query.excludePageIds.includes(task.pageId)) tasks.push(listed(task));
  }
  return {
    tasks,
    total: {count: all.length, exact: true},
    continue: next < all.length ? String(next) : null,
  };
}

function detailed({tasks = nothing}: ScenarioData, task: Task): Task {
  const {extract, description, thumbnailUrl, views} =
    tasks.tasks.find(({pageId, type}) => pageId === task.pageId && type === task.type) ?? {};
  return {
    ...task,
    extract: extract ?? null,
    description: description ?? null,
    thumbnailUrl: thumbnailUrl ?? null,
    views: views ?? null,
  };
}

function counted(before: CompletedTasks | undefined, task: FinishedTask): CompletedTasks {
  const {type, at, day} = task;
  const today = before?.today.day === day ? before.today.count : 0;
  return {type, count: (before?.count ?? 0) + 1, lastAt: at, today: {day, count: today + 1}};
}

/** Written by this adapter alone. */
const isLog = (value: unknown): value is Log =>
  typeof value === 'object' && value !== null && 'completed' in value && 'revisions' in value;

export function taskSource({network, store, data}: World): TaskSource {
  async function log(): Promise<Log> {
    const written = parsed(store.read(logKey));
    if (isLog(written)) return written;
    return {completed: (await data()).tasks?.completed ?? [], revisions: []};
  }

  async function complete(task: FinishedTask): Promise<readonly CompletedTasks[]> {
    const {completed, revisions} = await log();
    const {type, revisionId} = task;
    if (revisionId !== null && revisions.includes(revisionId)) return completed;
    const others = completed.filter((one) => one.type !== type);
    const next: Log = {
      completed: [
        counted(
          completed.find((one) => one.type === type),
          task,
        ),
        ...others,
      ],
      revisions: revisionId === null ? revisions : [...revisions, revisionId],
    };
    store.write(logKey, JSON.stringify(next));
    return next.completed;
  }

  return {
    types: (plan, asker) =>
      network.answer('task-kinds', asker, async () => typesOf(await data(), asTaskPlan(plan))),
    topics: (plan, asker) =>
      network.answer('task-kinds', asker, async () => topicsOf(await data(), asTaskPlan(plan))),
    tasks: (plan, query, asker) =>
      network.answer(query.continue === null ? 'tasks' : 'more-tasks', asker, async () =>
        pageOf(await data(), asTaskPlan(plan), query),
      ),
    count: (plan, filter, asker) =>
      network.answer('task-count', asker, async () => ({
        count: matching(await data(), asTaskPlan(plan), filter).length,
        exact: true,
      })),
    details: (task, asker) =>
      network.answer('task-details', asker, async () => detailed(await data(), task)),
    completed: (asker) => network.answer('task-log', asker, async () => (await log()).completed),
    complete: (task, asker) => network.write('task-log', asker, () => complete(task)),
  };
}
