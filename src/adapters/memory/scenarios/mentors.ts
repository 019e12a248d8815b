/** Situations that differ by the mentor, and by what became of the questions. */
import {pageUrl} from '../addresses.js';
import {
  answered,
  archived,
  daysBefore,
  ines,
  mentored,
  question,
  tomas,
  unmentored,
  waiting,
  wen,
} from '../data/mentors.js';
import {amina} from '../data/people.js';
import type {Scenario} from '../scenario.js';
import {inMentorship, mentoring} from './define.js';

const eightDays = (now: number) => ({
  away: {until: daysBefore(now, -8)},
  lastActiveAt: daysBefore(now, 5),
});

const absent: readonly Scenario[] = [
  mentoring(
    'mentor-away',
    'Mentor away',
    'Away for eight more days; Ines Okafor answers.',
    (now) => ({
      mentorship: mentored(now, eightDays(now)),
      questions: [waiting(now), archived(now)],
    }),
  ),
  mentoring(
    'mentor-away-unknown',
    'Mentor away, open end',
    'Nobody knows when the mentor comes back; Ines Okafor answers.',
    inMentorship((now) => mentored(now, {away: {until: null}, lastActiveAt: daysBefore(now, 41)})),
  ),
  mentoring(
    'mentor-away-alone',
    'Mentor away, nobody else',
    'Away for eight more days, and there is no other mentor.',
    inMentorship((now) => ({mentors: [tomas(now, eightDays(now)), wen(now)], mentor: 812})),
  ),
  mentoring(
    'mentor-former',
    'No longer a mentor',
    'Odile Marchetti, who had been chosen, stopped; Tomás Rivera took over.',
    inMentorship((now) => mentored(now, {}, {former: {name: 'Odile Marchetti'}})),
  ),
  mentoring(
    'mentor-hidden',
    'Mentor hidden',
    'The mentor’s account was hidden, and nobody else takes newcomers.',
    inMentorship((now) => ({
      mentors: [wen(now)],
      mentor: 812,
      explicit: true,
      former: {name: null},
    })),
  ),
  mentoring('no-mentors', 'No mentors', 'Wants a mentor; the list is empty.', (now) => ({
    mentorship: {mentors: [], explicit: true},
    questions: [archived(now)],
  })),
];

const outside: readonly Scenario[] = [
  mentoring(
    'opt-in',
    'Without a mentor',
    'Twelve edits in three years: nobody is assigned, and nothing was ever asked.',
    (now) => ({
      user: amina(now, {editCount: 12, registration: daysBefore(now, 1100)}),
      mentorship: unmentored(now),
      questions: [],
    }),
  ),
  mentoring(
    'opt-in-left',
    'Left mentorship',
    'Went on without a mentor by choice; two questions are still there.',
    (now) => ({
      mentorship: unmentored(now, {state: 'opted-out'}),
      questions: [answered(now), archived(now)],
    }),
  ),
  mentoring(
    'graduated',
    'Graduated',
    'Needs no mentor any more; the help desk is there.',
    (now) => ({
      user: amina(now, {editCount: 612, registration: daysBefore(now, 200)}),
      mentorship: unmentored(now, {state: 'graduated'}),
      questions: [archived(now)],
      configuration: {$version: '1', mentorship: {helpDesk: 'Project:Help desk'}},
    }),
  ),
  mentoring(
    'leave-offered',
    'Could go on alone',
    '612 edits in 60 days: is asked whether a mentor is still needed.',
    (now) => ({user: amina(now, {editCount: 612, registration: daysBefore(now, 60)})}),
  ),
  mentoring(
    'mentorship-off',
    'Not offered',
    'The wiki chose not to offer mentorship to this account.',
    (now) => ({mentorship: unmentored(now, {state: 'disabled'}), questions: []}),
  ),
  mentoring('is-mentor', 'Is a mentor', 'The reader is on the list of mentors.', (now) => ({
    user: amina(now, {editCount: 2310, registration: daysBefore(now, 700)}),
    mentorship: {
      mentors: [tomas(now), tomas(now, {id: 4711, name: 'Amina K.', gender: 'female'})],
    },
    questions: [],
  })),
];

const asked: readonly Scenario[] = [
  mentoring(
    'answer-unread',
    'Unread answer',
    'An answer came twenty minutes ago; there are new messages.',
    (now) => ({
      user: amina(now, {hasMessages: true}),
      questions: [
        {
          ...waiting(now),
          state: 'answered',
          answeredAt: daysBefore(now, 20 / (24 * 60)),
          unread: true,
        },
        answered(now),
        archived(now),
      ],
    }),
  ),
  mentoring(
    'question-hidden',
    'Hidden question',
    'One of the questions was hidden by the wiki.',
    (now) => ({
      questions: [
        waiting(now),
        {...answered(now), text: '', state: 'hidden', answeredAt: null},
        archived(now),
      ],
    }),
  ),
  mentoring(
    'question-waiting',
    'Waiting long',
    'Asked nine days ago; nobody answered. The old one was never answered before it was archived.',
    (now) => ({
      questions: [
        question(now, 'Why was my edit undone?', {askedAt: daysBefore(now, 9)}),
        {...archived(now), answeredAt: null},
      ],
    }),
  ),
  mentoring(
    'mentor-bare',
    'Little known',
    'A mentor without introduction, edit count, activity or gender.',
    (now) => ({
      mentorship: mentored(now, {
        gender: 'unknown',
        introduction: null,
        editCount: null,
        lastActiveAt: null,
      }),
      questions: [],
    }),
  ),
];

const written: readonly Scenario[] = [
  mentoring(
    'mentor-arabic',
    'Mentor who writes Arabic',
    'Name, introduction and questions in Arabic, on an English page.',
    (now) => ({
      mentorship: mentored(now, {
        name: 'ليلى الحداد',
        gender: 'female',
        introduction:
          'أكتب عن الأنهار والجسور (bridges) منذ عام 2019. لا سؤال صغير، وأجيب غالباً في اليوم نفسه.',
      }),
      questions: [
        question(now, 'هل الصحيفة المحلية مصدر جيد؟'),
        question(now, 'كيف أضيف صورة File:Karsel 3.jpg؟', {
          id: 'question-2',
          askedAt: daysBefore(now, 2),
          state: 'answered',
          answeredAt: daysBefore(now, 1),
        }),
      ],
    }),
  ),
  mentoring(
    'mentor-long',
    'Long names and texts',
    'A name without a place to break, an introduction of 1,900 characters.',
    (now) => ({
      mentorship: {
        mentors: [
          tomas(now, {
            name: 'Donaudampfschifffahrtsgesellschaftskapitän Maximiliane-Wilhelmina von Oberammergau',
            gender: 'female',
            editCount: 1_204_872,
            introduction:
              'I have looked after the articles on river steamers since the beginning. '.repeat(26),
            ...eightDays(now),
          }),
          ines(now, {name: 'กรุงเทพมหานครอมรรัตนโกสินทร์มหินทรายุธยามหาดิลกภพ'}),
        ],
        mentor: 812,
      },
      questions: [
        question(now, 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgese…'),
        question(now, 'Where do I find out whether the name of a station has to foll…', {
          id: 'question-2',
          url: pageUrl('User talk:Maximiliane'),
          askedAt: daysBefore(now, 1),
        }),
      ],
    }),
  ),
];

export const mentors: readonly Scenario[] = [...absent, ...outside, ...asked, ...written];
