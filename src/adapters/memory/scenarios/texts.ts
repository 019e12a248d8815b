/** Situations that differ by words and pictures. */
import {impact} from '../data/impact.js';
import {
  override,
  placeholders,
  script,
  scriptedAddress,
  scriptedPicture,
  tallMarks,
} from '../data/hostile.js';
import {answered, archived, ines, mentored, question, tomas, waiting} from '../data/mentors.js';
import {amina} from '../data/people.js';
import {suggesting} from '../data/tasks.js';
import {
  arabicTasks,
  bareTasks,
  hostileHelp,
  hostileTasks,
  hostileTopics,
  longTasks,
} from '../data/task-words.js';
import type {Mentor} from '../../../domain/mentorship-model.js';
import type {ArticleImpact, Impact} from '../../../domain/model.js';
import type {Scenario, ScenarioData} from '../scenario.js';
import {mentoring, situation} from './define.js';

type Words = readonly (readonly [title: string, description: string | null])[];

const worded = (now: number, words: Words): readonly ArticleImpact[] =>
  impact(now).articles.map((row, index) => {
    const [title = row.title, description = null] = words[index] ?? [];
    return {...row, title, description, url: `#/wiki/${encodeURIComponent(title)}`};
  });

const rightToLeft: Words = [
  ['منارة تارن هيد', 'منارة على الساحل الشمالي، بُنيت عام 1874'],
  ['גשר קרסל', 'גשר קשת בעיר קרסל'],
  ['غابة أورين العليا (Upper Orrin forest)', 'محمية طبيعية · Protected woodland, 412 ha'],
  ['C++ و‎ HTML 5 في إلفان', null],
];

const longWords: Words = [
  [
    'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung',
    'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz-Ausführungsbestimmungen',
  ],
  [
    'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
    'A village with a very long name, and a description that goes on well beyond what fits into a single line of a narrow card',
  ],
  [
    'กรุงเทพมหานครอมรรัตนโกสินทร์มหินทรายุธยามหาดิลกภพ',
    '塩の市場についてのとても長い説明文でどこにも空白がないため折り返しが難しい',
  ],
  ['A_title_with_underscores_instead_of_spaces_because_somebody_imported_it_so', null],
];

function hostile(now: number): Impact {
  const name = `Mallory${override} ${script}`;
  return impact(now, {
    user: {id: 666, name},
    gender: 'unknown',
    contributionsUrl: scriptedAddress,
    thanksUrl: scriptedAddress,
    articles: worded(now, [
      [script, `"><svg onload="globalThis.wikiHomepageBreached=true">`],
      [`${override} gpj.exe`, placeholders],
      ['__proto__', `\u0000${tallMarks}`],
      ['</style></script>--><!--', ' \n\t'],
    ]).map((row, index) => ({
      ...row,
      url: scriptedAddress,
      thumbnailUrl:
        ['data:text/html,<script>1</script>', scriptedAddress, scriptedPicture, null][index] ??
        null,
    })),
  });
}

/** Every word and address of mentor and questions is an attack. */
const maliciousMentorship = (now: number, more: Partial<Mentor> = {}): Partial<ScenarioData> => ({
  mentorship: {
    mentors: [
      tomas(now, {
        name: `${script}${override}`,
        introduction: `${override} ${script}\n${placeholders}\u0000 ${tallMarks} ${'W'.repeat(3000)}`,
        talkPageUrl: scriptedAddress,
        ...more,
      }),
      ines(now, {name: `__proto__ ${placeholders}`, talkPageUrl: scriptedAddress}),
    ],
    mentor: 812,
    former: {name: `"><svg onload="globalThis.wikiHomepageBreached=true">${tallMarks}`},
  },
  questions: [
    {...waiting(now), text: script, url: scriptedAddress},
    {
      ...answered(now),
      text: `${override} ${placeholders}`,
      url: 'data:text/html,<script>1</script>',
    },
    {...archived(now), text: `</style>--><!-- ${tallMarks}`, url: ' JavaScript:void 0'},
  ],
});

export const texts: readonly Scenario[] = [
  situation(
    'rtl-content',
    'Right-to-left content',
    'Names in Arabic, Hebrew and mixed directions.',
    (now) => ({
      user: amina(now, {name: 'أمينة ك.', language: 'ar'}),
      impact: impact(now, {user: {id: 4711, name: 'أمينة ك.'}, articles: worded(now, rightToLeft)}),
      mentorship: mentored(now, {
        name: 'ליאור בן־דוד',
        introduction: 'כותב על נהרות, וגם על C++ (version 23).',
      }),
      questions: [
        question(now, 'هل الصحيفة المحلية مصدر جيد؟'),
        {...answered(now), text: 'What does «مسودة» mean?'},
      ],
      tasks: suggesting(now, {tasks: arabicTasks}),
    }),
  ),
  situation('long-words', 'Long words', 'Titles without a place to break.', (now) => ({
    impact: impact(now, {articles: worded(now, longWords)}),
    tasks: suggesting(now, {tasks: longTasks}),
  })),
  situation(
    'no-pictures',
    'No pictures',
    'No article has a picture or a description; tasks have no extract and no views either.',
    (now) => ({
      impact: impact(now, {
        articles: impact(now).articles.map((row) => ({
          ...row,
          thumbnailUrl: null,
          description: null,
        })),
      }),
      tasks: suggesting(now, {tasks: bareTasks}),
    }),
  ),
  situation(
    'hostile',
    'Hostile texts',
    'Markup, scripts and direction overrides in every text and address.',
    (now) => {
      const mallory = hostile(now);
      return {
        user: amina(now, {name: mallory.user.name}),
        impact: mallory,
        tasks: suggesting(now, {tasks: hostileTasks, topics: hostileTopics}),
        help: hostileHelp,
        ...maliciousMentorship(now),
      };
    },
  ),
  mentoring(
    'hostile-away',
    'Hostile texts, mentor away',
    'As hostile, and another such mentor answers.',
    (now) => maliciousMentorship(now, {away: {until: null}}),
  ),
  {
    ...mentoring(
      'hostile-answer',
      'Hostile answers',
      'What the wiki says while a question is sent is an attack, its riddle too.',
      (now) => maliciousMentorship(now),
    ),
    modes: {
      fail: {
        kind: 'captcha',
        sources: ['questions'],
        only: 'writing',
        code: script,
        wikiText: `${override} ${script} ${placeholders}`,
        riddle: {question: `${script} ${placeholders}`, imageUrl: scriptedAddress, word: '7'},
      },
    },
  },
];
