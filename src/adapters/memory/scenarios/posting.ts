/** Situations in which a question meets an obstacle on its way to the page. */
import {usualQuestions} from '../data/mentors.js';
import {amina, newcomer} from '../data/people.js';
import {untouched} from '../data/impact.js';
import {notBegun, suggesting} from '../data/tasks.js';
import type {UserFacts} from '../../../domain/model.js';
import type {MemoryFailure} from '../memory-modes.js';
import type {Scenario, ScenarioData} from '../scenario.js';
import {asking} from './define.js';

const failing = (
  name: string,
  title: string,
  description: string,
  fail: MemoryFailure,
): Scenario => ({
  ...asking(name, title, description, () => ({})),
  modes: {fail: {sources: ['questions'], only: 'writing', ...fail}},
});

const blocked = (now: number, partial: boolean): UserFacts =>
  amina(now, {
    block: {
      until: new Date(now + 3 * 86_400_000).toISOString().replace(/\.\d+/, ''),
      reason: 'Repeatedly removed sources from [[Karsel Bridge]]',
      by: 'Ines Okafor',
      partial,
    },
  });

const onTalkPage = (place: NonNullable<ScenarioData['places']>[string]) => () => ({
  places: {'User talk:Tomás Rivera': place},
});

const refused: readonly Scenario[] = [
  failing('ask-read-only', 'Read-only', 'The wiki is locked for maintenance.', {
    kind: 'read-only',
    code: 'readonly',
    wikiText: 'The database is being moved. Saving works again at about 14:00.',
  }),
  failing('ask-rate-limited', 'Too fast', 'The wiki takes the question in half a minute.', {
    kind: 'rate-limited',
    code: 'ratelimited',
    retryAfter: 30,
    times: 1,
  }),
  failing('ask-offline', 'Connection lost', 'The connection is lost while the question is sent.', {
    kind: 'network',
    times: 1,
  }),
  failing('ask-session-lost', 'Logged out', 'The session ended in the meantime.', {
    kind: 'session-lost',
    code: 'assertnameduserfailed',
  }),
  failing('ask-conflict', 'Edit conflict', 'Somebody wrote on the page at the same time.', {
    kind: 'conflict',
    code: 'editconflict',
    times: 1,
  }),
  failing('ask-filtered', 'Refused by a filter', 'A filter of the wiki refuses the question.', {
    kind: 'filtered',
    code: 'abusefilter-disallowed',
    wikiText: 'Questions with telephone numbers are not saved.',
  }),
];

const overcome: readonly Scenario[] = [
  failing('ask-filter-warning', 'Warned by a filter', 'Accepted when it is sent once more.', {
    kind: 'filtered',
    code: 'abusefilter-warning',
    wikiText: 'Your question holds an address of another site. Is it needed? Then send it again.',
  }),
  failing('ask-captcha', 'Riddle', 'The wiki sets a sum before it saves; the answer is 7.', {
    kind: 'captcha',
  }),
  failing('ask-captcha-foreign', 'Riddle of another sort', 'The riddle cannot be shown here.', {
    kind: 'captcha',
    riddle: null,
  }),
  failing(
    'ask-answer-lost',
    'Answer lost',
    'The question is saved, and the wiki’s word about it is lost.',
    {
      kind: 'timeout',
      after: true,
      times: 1,
    },
  ),
];

const places: readonly Scenario[] = [
  asking(
    'talk-protected',
    'Talk page protected',
    'Nobody new can write on the mentor’s talk page.',
    onTalkPage({obstacle: 'protected'}),
  ),
  asking(
    'talk-not-wikitext',
    'Talk page of another kind',
    'The mentor’s talk page is no wikitext.',
    onTalkPage({obstacle: 'not-wikitext'}),
  ),
  asking(
    'talk-moved',
    'Talk page redirected',
    'The mentor’s talk page leads to another account’s.',
    onTalkPage({title: 'User talk:Tomás at work'}),
  ),
  asking(
    'first-edit',
    'First edit',
    'No edit yet and no e-mail address: the question will be the first edit.',
    (now) => ({
      user: newcomer(now),
      tasks: suggesting(now, notBegun),
      impact: untouched(now),
      questions: [],
      email: 'none',
    }),
  ),
];

const blocks: readonly Scenario[] = [
  asking('blocked', 'Blocked', 'Blocked on the whole wiki for three more days.', (now) => ({
    user: blocked(now, false),
    questions: usualQuestions(now).slice(1),
  })),
  asking('blocked-partly', 'Blocked partly', 'Blocked from some pages only.', (now) => ({
    user: blocked(now, true),
  })),
];

export const posting: readonly Scenario[] = [...refused, ...overcome, ...places, ...blocks];
