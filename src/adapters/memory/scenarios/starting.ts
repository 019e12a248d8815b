/** Situations of people who have not begun with suggested edits, or chose something special. */
import {newcomer} from '../data/people.js';
import {untouched} from '../data/impact.js';
import {choices, notBegun, suggesting} from '../data/tasks.js';
import type {TaskChoices} from '../../../domain/tasks/task-choices.js';
import type {Scenario} from '../scenario.js';
import {inTasks, tasking} from './define.js';

/** What people answer when they sign up and are asked why. */
const surveyKey = 'welcome-survey';

const cameTo = (name: string, title: string, description: string, reason: string): Scenario =>
  tasking(name, title, description, (now) => ({
    user: newcomer(now),
    impact: untouched(now),
    questions: [],
    tasks: suggesting(now, notBegun),
    preferences: {[surveyKey]: JSON.stringify({v: 1, reason})},
    configuration: {
      $version: '1',
      modules: {
        'suggested-edits': {newArticles: 'Help:A first article', addImages: 'Help:Pictures'},
      },
    },
  }));

const chose = (
  name: string,
  title: string,
  description: string,
  more: Partial<TaskChoices>,
): Scenario =>
  tasking(
    name,
    title,
    description,
    inTasks((now) => ({choices: choices(now, more)})),
  );

export const starting: readonly Scenario[] = [
  cameTo('start-typo', 'Came to mend a mistake', 'Not begun; signed up over a typo.', 'edit-typo'),
  cameTo('start-facts', 'Came to add facts', 'Not begun; knew better.', 'edit-info-add-change'),
  cameTo('start-article', 'Came to write an article', 'Not begun; has a subject.', 'new-page'),
  cameTo('start-image', 'Came to add a picture', 'Not begun; has a picture.', 'add-image'),
  chose('topics-never-chosen', 'Topics never chosen', 'Began, and skipped the topics.', {
    topics: null,
  }),
  chose('topics-emptied', 'Topics taken away', 'Had topics, and took all of them away.', {
    topics: [],
  }),
  chose('types-never-chosen', 'Types never chosen', 'Began with what comes first.', {types: null}),
  chose('types-emptied', 'Types taken away', 'No type is chosen: nothing can be found.', {
    types: [],
  }),
  chose('types-unknown', 'Types that are gone', 'Chose a type that the wiki no longer offers.', {
    types: ['transcribe'],
  }),
  chose('program-topic', 'In a programme', 'Chose the topic of Cartography 2026.', {
    topics: ['village-museums'],
  }),
  tasking(
    'tasks-not-offered',
    'Nothing to suggest',
    'The wiki offers no type of task.',
    inTasks(() => ({types: []})),
  ),
  tasking(
    'tasks-without-topics',
    'No topics',
    'The wiki cannot tell what articles are about.',
    inTasks(() => ({topics: []})),
  ),
];
