/** Suggested edits on the pretended wiki: filters, order and pages are really worked out, and what is finished is kept. */
import type {
  CompletedTasks,
  Task,
  TaskFilter,
  TaskPage,
  TaskPlan,
  TaskQuery,
  TaskType,
  Topic,
} from '../../domain/task-model.js';
import {difficulties, isKnownTaskType, taskKinds} from '../../domain/tasks/task-kinds.js';
import {outgrown} from '../../domain/tasks/task-limits.js';
import {shuffled} from '../../domain/tasks/shuffle.js';
import {asTaskPlan} from '../../domain/tasks/task-plan.js';
import type {TaskSource} from '../adapter.js';
import {linkTo} from './link-source.js';
import type {ScenarioData} from './scenario.js';
import type {ScenarioTask, ScenarioTasks} from './scenario-tasks.js';
import {taskLog} from './task-log.js';
import type {World} from './world.js';

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

/** What of the reader's own work says what they get no more. */
interface Left {
  readonly done: readonly CompletedTasks[];
  /** Ids of pages. */
  readonly resting: ReadonlySet<number>;
}

/** Every page once, by its id, under the easiest of the wanted types. */
function matching(
  data: ScenarioData,
  plan: TaskPlan,
  filter: TaskFilter,
  {done, resting}: Left,
): ReadonlyMap<number, ScenarioTask> {
  const found = new Map<number, ScenarioTask>();
  const isOpen = ({pageId, closed}: ScenarioTask) =>
    !closed && !found.has(pageId) && !resting.has(pageId);
  for (const type of typesOf(data, plan)) {
    const {id, difficulty} = type;
    if (!filter.types.includes(id) || outgrown(type, done)) continue;
    for (const task of data.tasks?.tasks ?? [])
      if (task.type === id && isOpen(task) && isAbout(task, filter))
        found.set(task.pageId, {...task, difficulty});
  }
  return found;
}

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

function pageOf(found: ReadonlyMap<number, ScenarioTask>, query: TaskQuery): TaskPage {
  const {seed, limit, excludePageIds} = query;
  const last = query.continue === null ? null : Number(query.continue);
  const order = shuffled(found.keys(), seed, last).filter((id) => !excludePageIds.includes(id));
  const ids = order.slice(0, limit);
  return {
    tasks: ids.flatMap((id) => {
      const task = found.get(id);
      return task ? [listed(task)] : [];
    }),
    total: {count: found.size, exact: true},
    continue: order.length > limit ? String(ids.at(-1)) : null,
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

export function taskSource(world: World): TaskSource {
  const {network, data} = world;
  const log = taskLog(world);
  const found = async (plan: TaskPlan, filter: TaskFilter) =>
    matching(await data(), plan, filter, {
      done: await log.completed(),
      resting: await log.resting(),
    });
  return {
    types: (plan, asker) =>
      network.answer('task-kinds', asker, async () => typesOf(await data(), asTaskPlan(plan))),
    topics: (plan, asker) =>
      network.answer('task-kinds', asker, async () => topicsOf(await data(), asTaskPlan(plan))),
    tasks: (plan, query, asker) =>
      network.answer(query.continue === null ? 'tasks' : 'more-tasks', asker, async () =>
        pageOf(await found(asTaskPlan(plan), query), query),
      ),
    count: (plan, filter, asker) =>
      network.answer('task-count', asker, async () => ({
        count: (await found(asTaskPlan(plan), filter)).size,
        exact: true,
      })),
    details: (task, asker) =>
      network.answer('task-details', asker, async () => detailed(await data(), task)),
    completed: (asker) => network.answer('task-log', asker, () => log.completed()),
    complete: (task, asker) => network.write('task-log', asker, () => log.complete(task)),
  };
}
