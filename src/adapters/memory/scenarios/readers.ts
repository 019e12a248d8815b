/** Situations that differ by who reads, and of whom. */
import {addDays, dayIn} from '../../../domain/calendar.js';
import {article, edited, impact, lastEdit, untouched} from '../data/impact.js';
import {pageUrl} from '../addresses.js';
import {daysBefore, unmentored, waiting} from '../data/mentors.js';
import {amina, anonymousReader, newcomer, temporaryReader} from '../data/people.js';
import {notBegun, suggesting} from '../data/tasks.js';
import type {Scenario} from '../scenario.js';
import {situation} from './define.js';

export const readers: readonly Scenario[] = [
  situation(
    'full',
    'Full',
    'Two months of edits, thanks and views; a mentor who answers.',
    () => ({}),
  ),
  situation('unactivated', 'Not edited yet', 'Registered an hour ago, no edit.', (now) => ({
    user: newcomer(now),
    tasks: suggesting(now, notBegun),
    impact: untouched(now),
    mentorship: unmentored(now),
    questions: [],
  })),
  situation('talk-only', 'Talk pages only', '23 edits, none of them to an article.', (now) => {
    const today = dayIn(now, 'UTC');
    const talk = edited(
      [9, 4, 3].map((back, index) => ({day: addDays(today, -back), count: [12, 6, 5][index] ?? 0})),
    );
    return {
      tasks: suggesting(now, notBegun),
      user: newcomer(now, {editCount: 23, registration: daysBefore(now, 11)}),
      questions: [waiting(now)],
      impact: untouched(now, {
        ...talk,
        articleEditCount: 0,
        thanks: {count: 1, capped: false},
        lastEditAt: `${addDays(today, -3)}T10:30:00Z`,
      }),
    };
  }),
  situation(
    'one-edit-today',
    'First edit today',
    'One edit, three hours ago; its views are not counted yet.',
    (now) => ({
      user: newcomer(now, {editCount: 1}),
      tasks: suggesting(now, notBegun),
      questions: [],
      impact: untouched(now, {
        ...edited([{day: dayIn(now, 'UTC'), count: 1}]),
        lastEditAt: lastEdit(now),
        articles: [article(now, 'Salt market of Ilvane', {description: 'Weekly market'})],
      }),
    }),
  ),
  situation(
    'veteran',
    'Veteran',
    'More than 100,000 edits over years, of which the newest 1,000 were looked at.',
    (now) => {
      const today = dayIn(now, 'UTC');
      const days = Array.from({length: 50}, (_, index) => ({
        day: addDays(today, index - 49),
        count: 14 + ((index * 5) % 13),
      }));
      return {
        user: amina(now, {
          editCount: 104_233,
          globalEditCount: 131_008,
          registration: '2006-02-11T08:00:00Z',
          groups: ['*', 'user', 'autoconfirmed', 'sysop'],
        }),
        mentorship: unmentored(now),
        questions: [],
        impact: impact(now, {
          ...edited(days),
          editCount: {count: 104_233, capped: false},
          articleEditCount: 871,
          articlesCreated: 64,
          partial: true,
          thanks: {count: 1000, capped: true},
        }),
      };
    },
  ),
  situation(
    'third-person',
    'Somebody else',
    'The public numbers of Joon Seo, read by Amina K.',
    () => ({}),
    'Joon Seo',
  ),
  situation(
    'hidden-user',
    'Hidden account',
    'Asks for an account that is hidden or never existed.',
    () => ({}),
    'Vanished account',
  ),
  situation(
    'anonymous',
    'Not logged in',
    'A reader without an account: there is nobody to show.',
    (now) => ({
      user: anonymousReader,
      tasks: suggesting(now, notBegun),
      impact: null,
      mentorship: unmentored(now),
      questions: [],
    }),
  ),
  situation('temporary', 'Temporary account', 'A name and three edits, no preferences.', (now) => {
    const user = temporaryReader(now);
    return {
      user,
      tasks: suggesting(now, notBegun),
      mentorship: unmentored(now),
      questions: [],
      email: 'none',
      impact: untouched(now, {
        user: {id: user.id, name: user.name ?? ''},
        ...edited([{day: dayIn(now, 'UTC'), count: 3}]),
        lastEditAt: lastEdit(now),
        contributionsUrl: pageUrl(`Special:Contributions/${user.name}`),
        articles: [
          article(now, 'Upper Orrin forest', {edits: 3, description: 'Protected woodland'}),
        ],
      }),
    };
  }),
];
