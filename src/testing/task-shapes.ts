/** What models of suggested edits must be, beyond their types. */
import {dayNumber} from '../domain/calendar.js';
import type {
  CompletedTasks,
  Task,
  TaskCount,
  TaskPage,
  TaskType,
  Topic,
} from '../domain/task-model.js';
import {difficulties} from '../domain/tasks/task-kinds.js';
import {check, checkPlain} from './check.js';
import {checkSafe} from './link-cases.js';
import {isCount, isInstant} from './shapes.js';

export function checkTaskType(type: TaskType): void {
  checkPlain(type, 'type');
  const {id, difficulty, origin, minutes, learnMoreUrl, dailyLimit, outgrownAt} = type;
  check(id !== '', 'a type has no id');
  check(difficulties.includes(difficulty), `${id} is "${difficulty}"`);
  check(origin === 'template' || origin === 'machine', `${id} comes from "${origin}"`);
  const [from, to] = minutes ?? [1, 1];
  check(from > 0 && from <= to, `${id} takes from ${from} to ${to} minutes`);
  if (learnMoreUrl !== null) checkSafe(learnMoreUrl);
  check(
    dailyLimit === null || (isCount(dailyLimit) && dailyLimit > 0),
    `${id}: ${dailyLimit} a day`,
  );
  check(
    outgrownAt === null || (isCount(outgrownAt) && outgrownAt > 0),
    `${id}: until ${outgrownAt}`,
  );
}

export function checkTopics(topics: readonly Topic[]): void {
  checkPlain(topics, 'topics');
  check(new Set(topics.map(({id}) => id)).size === topics.length, 'two topics have one id');
  const groups = topics.map(({group}) => group);
  const begun = groups.filter((group, index) => group !== groups[index - 1]);
  check(new Set(begun).size === begun.length, 'the topics of a group do not stand together');
  check(
    topics.every(({id, group}) => id !== '' && group !== ''),
    'a topic has no id or no group',
  );
}

/** Of a card's field: undefined is not known yet, null that there is none. */
const isTold = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value !== '');

export function checkTask(task: Task): void {
  const {title, pageId, extract, description, thumbnailUrl, views} = task;
  const what = `the task "${title}"`;
  const known = Object.entries(task).filter(([, value]) => value !== undefined);
  checkPlain(Object.fromEntries(known), 'task');
  check(title !== '', 'a task has no title');
  check(isCount(pageId), `${what} has the id ${pageId}`);
  checkSafe(task.url);
  checkSafe(task.editUrl);
  check(task.type !== '' && difficulties.includes(task.difficulty), `${what} is of no type`);
  check([extract, description, thumbnailUrl].every(isTold), `${what} has an empty text`);
  check(views === undefined || views === null || isCount(views), `${what} has ${views} views`);
}

export function checkTaskCount({count, exact}: TaskCount): void {
  check(isCount(count), `there are ${count} tasks`);
  check(typeof exact === 'boolean', 'the count does not say whether it is exact');
}

export function checkTaskPage({tasks, total, continue: next}: TaskPage): void {
  tasks.forEach(checkTask);
  checkTaskCount(total);
  check(next === null || next !== '', 'the way to the next page is empty');
}

export function checkCompleted(completed: readonly CompletedTasks[]): void {
  checkPlain(completed, 'completed');
  check(new Set(completed.map(({type}) => type)).size === completed.length, 'a type comes twice');
  for (const {type, count, lastAt, today} of completed) {
    check(isCount(count) && count > 0, `${type} was done ${count} times`);
    check(lastAt === null || isInstant(lastAt), `${type} was last done at "${lastAt}"`);
    check(!Number.isNaN(dayNumber(today.day)), `${type} was last done on "${today.day}"`);
    check(
      isCount(today.count) && today.count <= count,
      `${type} was done ${today.count} times on a day`,
    );
  }
}
