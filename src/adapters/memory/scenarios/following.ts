/** Situations after an edit, and those in which somebody is reminded. */
import {daysBefore} from '../data/mentors.js';
import {addDays, dayIn} from '../../../domain/calendar.js';
import {edited, impact, untouched} from '../data/impact.js';
import {newcomer} from '../data/people.js';
import {choices, done, notBegun, suggesting} from '../data/tasks.js';
import type {Scenario, ScenarioData} from '../scenario.js';
import {inTasks, tasking} from './define.js';

/** Somebody who signed up so many days ago and edited articles since. */
const ordinary = (now: number, edits: number, days: number): Partial<ScenarioData> => ({
  user: newcomer(now, {editCount: edits, registration: daysBefore(now, days)}),
  impact: edits
    ? impact(now, {
        user: {id: 5020, name: 'Ruben Osei'},
        gender: 'unknown',
        ...edited([{day: addDays(dayIn(now, 'UTC'), -1), count: edits}]),
      })
    : untouched(now),
  questions: [],
  tasks: suggesting(now, notBegun),
});

export const following: readonly Scenario[] = [
  tasking('just-saved', 'Just saved', 'An edit of the article was saved just now.', () => ({})),
  {
    ...tasking(
      'just-saved-failed',
      'Nothing follows',
      'Saved; the next task does not come.',
      () => ({}),
    ),
    modes: {fail: {kind: 'network', sources: ['tasks', 'task-kinds']}},
  },
  tasking(
    'level-up-due',
    'Another type is due',
    'Two copyedits are done, and the third was saved just now.',
    inTasks((now) => ({
      choices: choices(now, {types: ['copyedit', 'links']}),
      completed: [done(now, 'copyedit', 2)],
    })),
  ),
  tasking('invited-at-three', 'Third ordinary edit', 'Saved the third edit just now.', (now) =>
    ordinary(now, 3, 1),
  ),
  tasking('invited-at-seven', 'Seventh ordinary edit', 'Saved the seventh edit just now.', (now) =>
    ordinary(now, 7, 1),
  ),
  tasking('nudge-no-edits', 'Reminded: no edits', 'Signed up three days ago, no edit.', (now) =>
    ordinary(now, 0, 3),
  ),
  tasking(
    'nudge-ordinary-edits',
    'Reminded: no suggested edits',
    'Four edits in three days, none of them suggested.',
    (now) => ordinary(now, 4, 3),
  ),
  tasking('nudge-few-tasks', 'Encouraged', 'Two suggested edits in five days.', (now) => ({
    ...ordinary(now, 2, 5),
    tasks: suggesting(now, {completed: [done(now, 'copyedit', 2, {hours: 60, today: 2})]}),
  })),
  tasking('nudge-too-early', 'Not reminded yet', 'Signed up 47 hours ago, no edit.', (now) =>
    ordinary(now, 0, 47 / 24),
  ),
];
