/** Tasks that the wiki is asked for. A part of its own: the queue of the feed mostly holds the next one. */
import {taskChoicesStore} from '../../../controllers/task-choices-store.js';
import type {Task} from '../../../domain/task-model.js';
import {chosenTopics, chosenTypes} from '../../../domain/tasks/chosen.js';
import {levelUpTypes} from '../../../domain/tasks/levelling-up.js';
import {optOutsKey, readOptOuts} from '../../../domain/tasks/level-up-optouts.js';
import type {TaskChoices} from '../../../domain/tasks/task-choices.js';
import {offeredTypes} from '../../../domain/tasks/task-limits.js';
import type {LevelUp, PostEditData} from '../post-edit-data.js';
import type {Asker, FollowUpPlan, Reader} from './follow-up-plan.js';

/** Tasks of one page, as in the feed: the same are cached. */
const pageSize = 15;

/** Types that are looked for a task of when another one is due. */
const candidates = 3;

const choicesOf = ({adapter}: FollowUpPlan, {user}: Reader, asker: Asker): Promise<TaskChoices> =>
  taskChoicesStore(adapter, user.name ?? '').load(asker);

async function tasksOf(
  plan: FollowUpPlan,
  reader: Reader,
  types: readonly string[],
  asker: Asker,
): Promise<readonly Task[]> {
  if (!types.length) return [];
  const {adapter, saved, tasks: where} = plan;
  const {user, today} = reader;
  const choices = await choicesOf(plan, reader, asker);
  const topics = choices.topics?.length ? ((await adapter.tasks?.topics(where, asker)) ?? []) : [];
  const page = await adapter.tasks?.tasks(
    where,
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

/** What comes next where the queue holds nothing. */
export async function moreTasks(
  plan: FollowUpPlan,
  reader: Reader,
  asker: Asker,
): Promise<Pick<PostEditData, 'tasks' | 'limit'>> {
  const {types, completed, today} = reader;
  const chosen = chosenTypes(await choicesOf(plan, reader, asker), {types, outgrown: []});
  const offered = offeredTypes(types, chosen, completed, today);
  const ids = offered.types.map(({id}) => id);
  return {tasks: await tasksOf(plan, reader, ids, asker), limit: offered.why === 'limit'};
}

/** Nobody misses an offer that did not arrive. */
export async function anotherType(
  plan: FollowUpPlan,
  reader: Reader,
  type: string,
  asker: Asker,
): Promise<LevelUp | null> {
  const {completed, types, today} = reader;
  const {levelUp: every} = plan.tasks;
  const rule = (optOuts: readonly string[]) =>
    levelUpTypes(every, {type, completed, types, optOuts, today});
  if (!rule([]).length) return null;
  try {
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
