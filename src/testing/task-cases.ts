/** What the source of tasks promises. */
import type {Adapter, TaskSource} from '../adapters/adapter.js';
import {defaultConfig} from '../config/resolve-config.js';
import {taskPlan} from '../config/task-plan.js';
import type {FinishedTask, Task, TaskPlan, TaskQuery, TaskType} from '../domain/task-model.js';
import {difficulties} from '../domain/tasks/task-kinds.js';
import {check, checkEqual} from './check.js';
import type {AdapterContractOptions, Check, ContractScenario} from './contract-types.js';
import {
  checkCompleted,
  checkTask,
  checkTaskCount,
  checkTaskPage,
  checkTaskType,
  checkTopics,
} from './task-shapes.js';

/** What a wiki that set nothing is asked for. */
const usual: TaskPlan = taskPlan(defaultConfig);

const query = (types: readonly string[]): TaskQuery => ({
  types,
  topics: [],
  match: 'any',
  limit: 3,
  continue: null,
  excludePageIds: [],
  seed: 'contract/2026-11-22',
});

/** The first page for everybody, as a read that answers something. */
export const someTasks = (adapter: Adapter, options?: object) =>
  adapter.tasks?.tasks(usual, query(usual.types.map(({id}) => id)), options);

interface Asked {
  readonly source: TaskSource;
  readonly plan: TaskPlan;
  readonly types: readonly TaskType[];
  readonly all: TaskQuery;
}

async function askIn(
  {create, plan = usual}: AdapterContractOptions,
  scenario: ContractScenario = 'active',
): Promise<Asked> {
  const source = (await create(scenario)).tasks;
  check(source, 'the adapter lacks the source');
  const types = await source.types(plan);
  return {source, plan, types, all: query(types.map(({id}) => id))};
}

/** All tasks, page by page. */
async function everyTask({source, plan}: Asked, asked: TaskQuery): Promise<readonly Task[]> {
  const tasks: Task[] = [];
  for (let next: string | null = null, pages = 0; ; pages++) {
    check(pages < 500, 'the tasks do not end');
    const page = await source.tasks(plan, {...asked, continue: next});
    checkTaskPage(page);
    check(page.tasks.length <= asked.limit, 'a page holds more than was asked for');
    tasks.push(...page.tasks);
    if (page.continue === null) return tasks;
    next = page.continue;
  }
}

/** A page may have no id. */
const keyOf = ({pageId, title}: Task) => `${pageId || ''} ${title}`;
const keys = (tasks: readonly Task[]) => tasks.map(keyOf);

const reading: Readonly<Record<string, Check>> = {
  'tasks: types have a consistent shape, easiest first': async (options) => {
    const {types} = await askIn(options);
    check(types.length > 0, 'there are none');
    types.forEach(checkTaskType);
    const ranks = types.map(({difficulty}) => difficulties.indexOf(difficulty));
    checkEqual(ranks, [...ranks].sort(), 'their difficulties');
    check(new Set(types.map(({id}) => id)).size === types.length, 'two types have one id');
  },
  'tasks: settings of a wiki do for the plan that is made of them': async ({create}) => {
    const source = (await create('active')).tasks;
    const settings = defaultConfig.modules['suggested-edits'];
    checkEqual(await source?.types(settings), await source?.types(usual), 'the types');
    checkEqual(await source?.topics(settings), await source?.topics(usual), 'the topics');
  },
  'tasks: topics stand group by group': async (options) => {
    const {source, plan} = await askIn(options);
    checkTopics(await source.topics(plan));
  },
  'tasks: paging gives each task once, of a type that was asked for': async (options) => {
    const asked = await askIn(options);
    const tasks = await everyTask(asked, asked.all);
    check(tasks.length > asked.all.limit, 'there is no more than one page of tasks');
    check(new Set(keys(tasks)).size === tasks.length, 'a page comes twice');
    const {types} = asked.all;
    check(
      tasks.every(({type}) => types.includes(type)),
      'a task is of a type that nobody asked for',
    );
  },
  'tasks: no types, no tasks': async (options) => {
    const {source, plan} = await askIn(options);
    const none = {tasks: [], total: {count: 0, exact: true}, continue: null};
    checkEqual(await source.tasks(plan, query([])), none, 'the tasks of no type');
    checkEqual(await source.count(plan, query([])), none.total, 'their count');
  },
  'tasks: the order follows from the seed': async (options) => {
    const asked = await askIn(options);
    const once = keys(await everyTask(asked, asked.all));
    const again = await askIn(options);
    checkEqual(keys(await everyTask(again, again.all)), once, 'the order of the same seed');
    const other = keys(await everyTask(asked, {...asked.all, seed: 'contract/other'}));
    checkEqual([...other].sort(), [...once].sort(), 'the tasks of another seed');
  },
  'tasks: pages that are to be left out are left out': async (options) => {
    const asked = await askIn(options);
    const {tasks} = await asked.source.tasks(asked.plan, asked.all);
    const excludePageIds = tasks.map(({pageId}) => pageId);
    const rest = await everyTask(asked, {...asked.all, excludePageIds});
    check(
      rest.every(({pageId}) => !excludePageIds.includes(pageId)),
      'one of them came',
    );
  },
  'tasks: a page that the reader just edited is not suggested to them, in whichever browser':
    async (options) => {
      const {edited} = options;
      if (edited === undefined) return;
      const asked = await askIn(options);
      const found = await everyTask(asked, asked.all);
      check(!found.some(({pageId}) => pageId === edited), 'it is suggested');
      // To somebody else it is: the page is a task.
      const other = await askIn(options, 'newcomer');
      const others = await everyTask(other, other.all);
      check(
        others.some(({pageId}) => pageId === edited),
        'nobody else gets it',
      );
    },
  'tasks: a count that is exact agrees with the tasks': async (options) => {
    const asked = await askIn(options);
    for (const {id} of asked.types) {
      const count = await asked.source.count(asked.plan, query([id]));
      checkTaskCount(count);
      const {length} = await everyTask(asked, query([id]));
      if (count.exact) checkEqual(count.count, length, `the count of ${id}`);
    }
  },
  'tasks: details leave nothing open and change nothing else': async (options) => {
    const {source, plan, all} = await askIn(options);
    const {tasks} = await source.tasks(plan, all);
    for (const task of tasks) {
      const before = structuredClone(task);
      const full = await source.details(task);
      checkTask(full);
      const {extract, description, thumbnailUrl, views} = full;
      check(
        ![extract, description, thumbnailUrl, views].includes(undefined),
        `something about ${task.title} is not known yet`,
      );
      checkEqual({...full, ...before}, full, 'what was known of it');
      checkEqual(task, before, 'the task that was given');
    }
  },
  'tasks: plan and question are left as they were': async (options) => {
    const {source, plan, all} = await askIn(options);
    const [before, asked] = [structuredClone(plan), Object.freeze({...all})];
    await source.tasks(plan, asked);
    await source.count(plan, asked);
    checkEqual([plan, asked], [before, all], 'what was asked');
  },
  'tasks: an anonymous reader can ask, too': async (options) => {
    const {source, plan, all} = await askIn(options, 'anonymous');
    checkTaskPage(await source.tasks(plan, all));
    checkCompleted(await source.completed());
  },
};

const finished: FinishedTask = {
  type: 'copyedit',
  pageId: 902,
  revisionId: 55_120,
  at: '2026-11-22T10:00:00Z',
  day: '2026-11-22',
};

const finishing: Readonly<Record<string, Check>> = {
  'tasks: who finished none has none': async (options) => {
    const {source} = await askIn(options, 'newcomer');
    checkEqual(await source.completed(), [], 'what is finished');
  },
  'tasks: a finished task counts once, and stays': async (options) => {
    const {source} = await askIn(options, 'newcomer');
    const one = [
      {type: 'copyedit', count: 1, lastAt: finished.at, today: {day: '2026-11-22', count: 1}},
    ];
    checkEqual(await source.complete(finished), one, 'after the first');
    checkEqual(await source.complete(finished), one, 'after the same again');
    checkEqual(await source.completed(), one, 'read afterwards');
  },
  'tasks: finished ones are counted by type and by day': async (options) => {
    const {source} = await askIn(options, 'newcomer');
    await source.complete(finished);
    await source.complete({...finished, revisionId: 55_121, at: '2026-11-22T11:00:00Z'});
    const at = '2026-11-23T08:00:00Z';
    await source.complete({...finished, revisionId: 55_122, at, day: '2026-11-23'});
    await source.complete({...finished, revisionId: 55_123, type: 'links'});
    const completed = await source.completed();
    checkCompleted(completed);
    const told = completed.map(({type, count, lastAt, today}) => [type, count, lastAt, today]);
    checkEqual(
      [...told].sort(),
      [
        ['copyedit', 3, at, {day: '2026-11-23', count: 1}],
        ['links', 1, finished.at, {day: '2026-11-22', count: 1}],
      ],
      'what is finished',
    );
  },
};

export const taskCases: Readonly<Record<string, Check>> = {...reading, ...finishing};
