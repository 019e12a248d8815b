/** Situations of people who have just come: the welcome survey, the tour of the page, campaigns. */
import {anonymousReader, newcomer} from '../data/people.js';
import {people} from '../data/pictures.js';
import {placeholders, script, scriptedAddress, scriptedPicture} from '../data/hostile.js';
import {untouched} from '../data/impact.js';
import {notBegun, suggesting} from '../data/tasks.js';
import {surveyKey} from '../../../domain/tasks/survey.js';
import type {Scenario, ScenarioData} from '../scenario.js';
import {type Differences, welcoming} from './define.js';

const justCame =
  (more: Partial<ScenarioData> = {}): Differences =>
  (now) => ({
    user: newcomer(now),
    impact: untouched(now),
    questions: [],
    tasks: suggesting(now, notBegun),
    ...more,
  });

const asking = (survey: object): Partial<ScenarioData> => ({
  configuration: {$version: '1', modules: {'welcome-survey': survey}},
});

const stored = (ended: string, answers: object): Partial<ScenarioData> => ({
  preferences: {
    [surveyKey]: JSON.stringify({v: 1, ended, at: '2026-11-02T09:00:00Z', ...answers}),
  },
});

const ownQuestions = {
  questions: [
    {
      id: 'likes',
      kind: 'choices',
      text: {
        en: 'What do you like to write about?',
        ar: 'عمّ تحب أن تكتب؟',
        ru: 'О чём вы любите писать?',
      },
      options: [
        {id: 'maps', text: {en: 'Old maps', ar: 'الخرائط القديمة', ru: 'Старые карты'}},
        {id: 'villages', text: {en: 'Villages', ar: 'القرى', ru: 'Деревни'}},
        {id: 'museums', text: {en: 'Museums', ar: 'المتاحف', ru: 'Музеи'}},
      ],
    },
    {id: 'edited'},
    {
      id: 'words',
      kind: 'text',
      text: {
        en: 'Is there anything that we should know?',
        ar: 'هل من شيء ينبغي أن نعرفه؟',
        ru: 'О чём нам стоит знать?',
      },
      hint: {
        en: 'A mentor may read it.',
        ar: 'قد يقرأ المرشد ذلك.',
        ru: 'Это может прочитать наставник.',
      },
    },
  ],
  next: 'Help:Contents',
  privacy: 'Meadowpedia:Privacy of answers',
};

/** People without an account, who read on a page of the wiki what `campaign` says. */
const invited =
  (campaign: object): Differences =>
  () => ({
    user: anonymousReader,
    impact: null,
    questions: [],
    files: {'File:Map room.png': people},
    configuration: {
      $version: '1',
      campaigns: {'map-room': plain({...mapRoom, ...campaign})},
      modules: {campaign: {mediaHosts: ['media.example']}},
    },
  });

/** Without what was taken away, as JSON has it. */
const plain = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const mapRoom = {
  title: {
    en: 'Help us draw the map of Karsel',
    ar: 'ساعدنا في رسم خريطة كارسل',
    ru: 'Помогите нам составить карту Карселя',
  },
  body: {
    en: 'Every village has a story. Sign up, pick an old map, and write down what it shows.',
    ar: 'لكل قرية حكاية. سجّل، واختر خريطة قديمة، واكتب ما تبيّنه.',
    ru: 'У каждой деревни своя история. Зарегистрируйтесь, выберите старую карту и опишите, что на ней.',
  },
  picture: 'File:Map room.png',
};

export const welcome: readonly Scenario[] = [
  welcoming('survey', 'Just signed up', 'Has not answered anything yet.', justCame()),
  welcoming(
    'survey-program',
    'Programs to choose from',
    'Who came for a course is asked for which.',
    justCame({
      configuration: {
        $version: '1',
        programs: {
          list: {
            cartography: {title: 'Cartography 2026'},
            'village-museums': {title: 'Museums of the villages'},
          },
        },
      },
    }),
  ),
  welcoming(
    'survey-own',
    'Questions of the wiki',
    'Several answers, and words of one’s own.',
    justCame(asking(ownQuestions)),
  ),
  welcoming(
    'survey-answered',
    'Answered',
    'Came to write an article.',
    justCame(stored('finished', {reason: 'new-page', answers: {edited: 'no-other'}})),
  ),
  welcoming(
    'survey-skipped',
    'Not asked again',
    'Did not want to.',
    justCame(stored('skipped', {})),
  ),
  welcoming(
    'survey-dismissed',
    'Reminder closed',
    'Closed the reminder, and answered nothing.',
    justCame({preferences: {'dismissed-welcome-survey': '{"v":1,"at":"2026-11-02T09:00:00Z"}'}}),
  ),
  welcoming(
    'survey-hostile',
    'Hostile questions',
    'Markup and scripts in every text.',
    justCame(
      asking({
        questions: [
          {
            id: 'likes',
            text: script.slice(0, 200),
            hint: placeholders.slice(0, 300),
            options: [
              {id: 'one', text: script.slice(0, 150)},
              {id: 'two', text: placeholders.slice(0, 150)},
            ],
          },
        ],
        privacy: 'javascript:globalThis.wikiHomepageBreached=true',
      }),
    ),
  ),
  welcoming('campaign', 'Campaign', 'A picture, and what an account is good for.', invited({})),
  welcoming(
    'campaign-video',
    'Campaign with a video',
    'From a host that is allowed; it waits to be started.',
    invited({video: 'https://media.example/map-room.webm'}),
  ),
  welcoming(
    'campaign-words',
    'Campaign of words',
    'No picture, a list of its own.',
    invited({
      picture: undefined,
      benefits: [
        {
          en: 'An old map of your own to write about',
          ar: 'خريطة قديمة خاصة بك تكتب عنها',
          ru: 'Старая карта, о которой напишете вы',
        },
        {
          en: 'Tea on Thursdays in the map room',
          ar: 'شاي كل خميس في غرفة الخرائط',
          ru: 'Чай по четвергам в комнате карт',
        },
      ],
    }),
  ),
  welcoming(
    'campaign-hostile',
    'Hostile campaign',
    'Markup and scripts in every text and address.',
    (now) => ({
      ...invited({
        title: script.slice(0, 100),
        body: placeholders,
        benefits: [script, placeholders],
        picture: 'File:Map room.png',
        video: scriptedAddress,
      })(now),
      files: {'File:Map room.png': scriptedPicture},
    }),
  ),
];
