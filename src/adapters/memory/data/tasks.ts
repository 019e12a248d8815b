/** Articles of Meadowpedia that can be improved, and who chose what of them. */
import type {CompletedTasks, Task, Topic} from '../../../domain/task-model.js';
import type {TaskChoices} from '../../../domain/tasks/task-choices.js';
import {isKnownTaskType, taskKinds, type KnownTaskType} from '../../../domain/tasks/task-kinds.js';
import {programGroup, topicGroups} from '../../../domain/tasks/topic-list.js';
import {dayIn} from '../../../domain/calendar.js';
import {pageUrl} from '../addresses.js';
import type {ScenarioTask, ScenarioTasks} from '../scenario-tasks.js';
import {articles, programTopic} from './articles.js';
import {instant} from './impact.js';
import {whole} from './pictures.js';

/** An article with everything that a card shows of it. */
export function task(pageId: number, title: string, more: Partial<Task> = {}): ScenarioTask {
  const {type = 'copyedit'} = more;
  return {
    pageId,
    title,
    url: pageUrl(title),
    editUrl: `${pageUrl(title)}?action=edit`,
    type,
    difficulty: isKnownTaskType(type) ? taskKinds[type].difficulty : 'medium',
    topics: [],
    extract: null,
    description: null,
    thumbnailUrl: null,
    views: null,
    ...more,
  };
}

const types = Object.keys(taskKinds).filter(isKnownTaskType);

/** Three of each type. Karsel Bridge lacks links, too, and is one task all the same. */
export const usualTasks: readonly ScenarioTask[] = [
  ...types.flatMap((type: KnownTaskType, group) =>
    articles[type].map(([title, description, extract, topics, picture, views], index) =>
      task(2001 + group * 10 + index, title, {
        type,
        topics,
        description,
        extract,
        thumbnailUrl: picture && whole(picture),
        views,
      }),
    ),
  ),
  task(2001, 'Karsel Bridge', {type: 'links', topics: ['architecture', 'europe']}),
];

/** A queue that is longer than anybody reads, the same at any time. */
export const manyTasks = (count: number): readonly ScenarioTask[] =>
  Array.from({length: count}, (_, index) => {
    const model = usualTasks[index % 27] ?? task(0, '');
    return {
      ...model,
      ...task(10_000 + index, `${model.title} no. ${index + 1}`, {type: model.type}),
      extract: model.extract,
      topics: model.topics,
      views: (index * 37) % 4000,
      thumbnailUrl: index % 3 ? null : model.thumbnailUrl,
    };
  });

const known = (group: string, ids: readonly string[]): readonly Topic[] =>
  ids.map((id) => ({id, group, name: null, groupName: null}));

/** The topics that the library has texts for. */
export const knownTopics: readonly Topic[] = Object.entries(topicGroups).flatMap(([group, ids]) =>
  known(group, ids),
);

/** What people in the programme are offered before everything else. */
export const programTopics: readonly Topic[] = [
  {
    id: programTopic,
    group: programGroup,
    name: 'Village museums',
    groupName: 'Cartography 2026',
  },
];

/** Somebody who accepted the introduction, with the easy and medium types: 24 tasks. */
export const choices = (now: number, more: Partial<TaskChoices> = {}): TaskChoices => ({
  startedAt: instant(now - 80 * 86_400_000),
  types: types.filter((type) => taskKinds[type].difficulty !== 'hard'),
  topics: [],
  match: 'any',
  ...more,
});

/** So many tasks of a type, the latest of them `hours` ago. */
export function done(
  now: number,
  type: string,
  count: number,
  {hours = 50, today = 1}: {readonly hours?: number; readonly today?: number} = {},
): CompletedTasks {
  const at = now - hours * 3_600_000;
  return {type, count, lastAt: instant(at), today: {day: dayIn(at, 'UTC'), count: today}};
}

/** All topics and tasks; eight were finished, and the introduction is long ago. */
export const suggesting = (now: number, more: Partial<ScenarioTasks> = {}): ScenarioTasks => ({
  topics: [...programTopics, ...knownTopics],
  tasks: usualTasks,
  choices: choices(now),
  completed: [done(now, 'copyedit', 7), done(now, 'references', 1, {hours: 200})],
  ...more,
});

/** The same tasks for somebody who has not begun. */
export const notBegun: Pick<ScenarioTasks, 'choices' | 'completed'> = {
  choices: null,
  completed: [],
};
