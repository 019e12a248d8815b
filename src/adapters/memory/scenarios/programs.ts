/** Situations of people in courses and events. */
import {hostileProgram} from '../data/hostile-program.js';
import {tomas, unmentored, wen} from '../data/mentors.js';
import {cartography, dayBefore, editathon, finished} from '../data/programs.js';
import type {Scenario} from '../scenario.js';
import {taught} from './define.js';

const leila = (now: number) =>
  tomas(now, {
    id: 3321,
    name: 'Leila Haddad',
    gender: 'female',
    introduction: 'I teach maps, and how to write about them.',
    assigned: 'on-request',
  });

export const programs: readonly Scenario[] = [
  taught('program-none', 'No program', 'The reader takes part in nothing.', () => ({programs: []})),
  taught('program-instructor', 'Leads a course', 'The reader is the instructor.', (now) => ({
    programs: [
      cartography(now, {
        role: 'instructor',
        instructors: [],
        progress: null,
        articles: [],
      }),
    ],
  })),
  taught('program-ahead', 'Not begun', 'The course begins in nine days.', (now) => ({
    programs: [
      cartography(now, {
        start: dayBefore(now, -9),
        progress: {done: 0, total: 10},
      }),
    ],
  })),
  taught('program-finished', 'All done', 'Every article is done; the course goes on.', (now) => ({
    programs: [finished(now)],
  })),
  taught('program-over', 'Just over', 'The course ended four days ago.', (now) => ({
    programs: [cartography(now, {end: dayBefore(now, 4)})],
  })),
  taught('program-long-over', 'Long over', 'It ended two months ago: not shown.', (now) => ({
    programs: [cartography(now, {start: dayBefore(now, 200), end: dayBefore(now, 60)})],
  })),
  taught(
    'program-several',
    'Several',
    'A course now, an event in five days, a campaign without an end.',
    (now) => ({
      programs: [
        editathon(now),
        editathon(now, {
          id: 'maps-for-all',
          title: 'Maps for all',
          kind: 'campaign',
          start: null,
          end: null,
        }),
        cartography(now),
      ],
    }),
  ),
  taught(
    'program-mentor',
    'Instructor who is a mentor',
    'Newcomers get her only when they ask: the reader can.',
    (now) => ({mentorship: {mentors: [tomas(now), leila(now), wen(now)], mentor: 812}}),
  ),
  taught(
    'program-mentor-first',
    'Instructor who could be the first mentor',
    'The reader has no mentor yet.',
    (now) => ({mentorship: unmentored(now, {mentors: [tomas(now), leila(now)]})}),
  ),
  taught(
    'program-mentor-own',
    'Instructor is the mentor',
    'The reader chose her before.',
    (now) => ({mentorship: {mentors: [tomas(now), leila(now)], mentor: 3321, explicit: true}}),
  ),
  taught(
    'program-mentor-left',
    'Left mentorship',
    'The reader wants no mentor: nobody is offered.',
    (now) => ({mentorship: unmentored(now, {mentors: [leila(now)], state: 'opted-out'})}),
  ),
  taught('program-bare', 'Little known', 'A name and nothing else.', (now) => ({
    programs: [
      cartography(now, {
        start: null,
        end: null,
        url: null,
        instructors: [],
        progress: null,
        articles: [],
        links: [],
      }),
    ],
  })),
  taught('program-hostile', 'Hostile texts', 'Names that are markup.', (now) => ({
    programs: [hostileProgram(now)],
  })),
  {
    ...taught('program-slow', 'Slow', 'Another host answers after a minute.', () => ({})),
    modes: {delay: 60_000, slow: ['programs']},
  },
  {
    ...taught('program-down', 'Out of reach', 'Nothing is known of programs.', () => ({})),
    modes: {fail: {kind: 'network', sources: ['programs']}},
  },
];
