/** Situations that differ by what the queue holds, and how it arrives. */
import type {AdapterErrorKind} from '../../adapter-error.js';
import type {ScenarioTasks} from '../scenario-tasks.js';
import type {MemoryModes} from '../memory-modes.js';
import type {Scenario} from '../scenario.js';
import {choices, done, knownTopics, manyTasks, suggesting, usualTasks} from '../data/tasks.js';
import {instant} from '../data/impact.js';
import {inTasks, tasking} from './define.js';

const holding = (
  name: string,
  title: string,
  description: string,
  more: (now: number) => Partial<ScenarioTasks>,
  modes?: Partial<MemoryModes>,
): Scenario => ({
  ...tasking(name, title, description, inTasks(more)),
  ...(modes && {modes}),
});

const everyType = (now: number) => choices(now, {types: [...new Set(usualTasks.map(typeOf))]});
const typeOf = ({type}: {readonly type: string}) => type;

const lengths: readonly Scenario[] = [
  holding('tasks-one', 'One task', 'The queue holds one article.', () => ({
    tasks: usualTasks.slice(0, 1),
  })),
  holding('tasks-three', 'Three tasks', 'First, middle, last, and the end of the queue.', () => ({
    tasks: usualTasks.slice(0, 3),
  })),
  holding(
    'tasks-one-page',
    'One page',
    'Fifteen tasks: there is nothing to fetch after them.',
    () => ({
      tasks: manyTasks(15).map((one) => ({...one, type: 'copyedit'})),
    }),
  ),
  holding(
    'tasks-all-types',
    'All types',
    'Tasks of every type, machine-suggested ones too.',
    (now) => ({
      choices: everyType(now),
    }),
  ),
  holding('tasks-thousand', 'A thousand tasks', 'Queue of 1,000 articles.', (now) => ({
    tasks: manyTasks(1000),
    choices: everyType(now),
  })),
];

const machines = ['link-recommendation', 'revise-tone', 'image-recommendation'];

const kinds: readonly Scenario[] = [
  holding('tasks-machine', 'Suggested by machine', 'Links, tone and pictures to check.', (now) => ({
    choices: choices(now, {types: [...machines, 'section-image-recommendation']}),
  })),
  holding(
    'tasks-just-edited',
    'Just edited',
    'The reader saved an edit of Karsel Bridge an hour ago: it rests.',
    (now) => ({edited: [{pageId: 2001, timestamp: instant(now - 3_600_000)}]}),
  ),
  holding('tasks-some-closed', 'Protected pages', 'Every second page is protected.', () => ({
    tasks: usualTasks.map((one, index) => (index % 2 ? {...one, closed: true} : one)),
  })),
];

const empty: readonly Scenario[] = [
  holding('tasks-no-match', 'No match', 'Nothing is about Mathematics or Fashion.', (now) => ({
    choices: choices(now, {types: ['copyedit', 'links'], topics: ['mathematics', 'fashion']}),
  })),
  holding(
    'tasks-no-match-all',
    'Nothing about both',
    'Nothing is about both History and Asia.',
    (now) => ({
      choices: choices(now, {topics: ['history', 'asia'], match: 'all'}),
    }),
  ),
  holding(
    'tasks-none',
    'No tasks at all',
    'No article needs help, and there are no topics.',
    () => ({
      tasks: [],
      topics: [],
    }),
  ),
  holding(
    'tasks-none-any',
    'No tasks of any topic',
    'No article needs help; topics are there.',
    () => ({
      tasks: [],
      topics: knownTopics,
    }),
  ),
];

const limits: readonly Scenario[] = [
  holding('tasks-limit', 'Daily limit reached', 'Checked 25 link suggestions today.', (now) => ({
    choices: choices(now, {types: ['copyedit', 'link-recommendation']}),
    completed: [done(now, 'link-recommendation', 140, {hours: 0, today: 25})],
  })),
  holding(
    'tasks-limit-near',
    'Just below the limit',
    'Checked 24 link suggestions today.',
    (now) => ({
      choices: choices(now, {types: ['link-recommendation']}),
      completed: [done(now, 'link-recommendation', 24, {hours: 0, today: 24})],
    }),
  ),
  holding(
    'tasks-all-limited',
    'All done today',
    'The limits of all chosen types are reached.',
    (now) => ({
      choices: choices(now, {types: ['link-recommendation', 'image-recommendation']}),
      completed: [
        done(now, 'link-recommendation', 25, {hours: 0, today: 25}),
        done(now, 'image-recommendation', 30, {hours: 0, today: 25}),
      ],
    }),
  ),
  tasking(
    'tasks-outgrown',
    'Outgrown',
    'Link suggestions end at 100; 137 were checked.',
    (now) => ({
      tasks: suggesting(now, {
        choices: choices(now, {types: ['link-recommendation']}),
        completed: [done(now, 'link-recommendation', 137)],
      }),
      configuration: {
        $version: '1',
        modules: {'suggested-edits': {types: {'link-recommendation': {outgrownAt: 100}}}},
      },
    }),
  ),
];

const nothing = () => ({});

const slow: readonly Scenario[] = [
  holding('tasks-slow', 'Slow', 'Tasks take six seconds.', nothing, {
    delay: 6000,
    slow: ['tasks', 'more-tasks'],
  }),
  holding('tasks-more-slow', 'Fetching more', 'The second page takes ten seconds.', nothing, {
    delay: 10_000,
    slow: ['more-tasks'],
  }),
  holding('tasks-more-failed', 'More tasks fail', 'The second page fails once.', nothing, {
    fail: {kind: 'network', sources: ['more-tasks'], times: 1},
  }),
  holding('tasks-more-never', 'More tasks always fail', 'The second page never comes.', nothing, {
    fail: {kind: 'timeout', sources: ['more-tasks']},
  }),
  holding(
    'tasks-details-slow',
    'Slow pictures',
    'Pictures and extracts take four seconds.',
    nothing,
    {
      delay: 4000,
      slow: ['task-details'],
    },
  ),
  holding(
    'tasks-details-failed',
    'No details',
    'Pictures and extracts cannot be loaded.',
    nothing,
    {
      fail: {kind: 'network', sources: ['task-details']},
    },
  ),
  holding('tasks-count-failed', 'No count', 'How many there are cannot be told.', nothing, {
    fail: {kind: 'timeout', sources: ['task-count']},
  }),
];

const failures: readonly (readonly [AdapterErrorKind, string])[] = [
  ['network', 'The connection is lost while tasks are loaded.'],
  ['timeout', 'The wiki takes too long.'],
  ['rate-limited', 'The wiki was asked too often.'],
  ['session-lost', 'The session ended in the meantime.'],
  ['denied', 'The reader may not read the wiki.'],
  ['malformed', 'The wiki answers what nobody understands.'],
];

const failed = failures.map(([kind, description]) =>
  holding(`tasks-failed-${kind}`, `Failed: ${kind}`, description, nothing, {
    fail: {kind, sources: ['tasks'], ...(kind === 'rate-limited' && {retryAfter: 30})},
  }),
);

export const queues: readonly Scenario[] = [
  ...lengths,
  ...kinds,
  ...empty,
  ...limits,
  ...slow,
  ...failed,
];
