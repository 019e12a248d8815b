/** Situations of the small modules: banner, news, help links, the reminder of the e-mail address. */
import {placeholders, script, scriptedAddress, scriptedPicture} from '../data/hostile.js';
import {people} from '../data/pictures.js';
import type {Scenario, ScenarioData} from '../scenario.js';
import {arranging, noting} from './define.js';

const configured = (modules: object): Partial<ScenarioData> => ({
  configuration: {$version: '1', modules},
});

const harvest = {
  title: 'Harvest of maps',
  body: 'This month we put every village museum on the map. Beginners pair up on Thursdays.',
  picture: 'File:Harvest of maps.png',
  link: 'Project:Harvest of maps',
  linkText: 'Join a pair',
};

const files = {'File:Harvest of maps.png': people};

const news = (settings: object): Partial<ScenarioData> => ({
  ...configured({'community-updates': {...harvest, ...settings}}),
  files,
});

const goodToKnow = [
  {
    target: 'Help:Citing sources',
    text: {
      en: 'How a good sentence gets a source',
      ar: 'كيف تضيف مصدرًا',
      ru: 'Как добавить источник',
    },
    short: {en: 'Sources', ar: 'المصادر', ru: 'Источники'},
    icon: 'reference',
  },
  {
    target: 'Help:Pictures',
    text: {
      en: 'Placing and captioning pictures',
      ar: 'إضافة الصور وشرحها',
      ru: 'Как вставлять и подписывать картинки',
    },
    short: {en: 'pictures', ar: 'الصور', ru: 'картинки'},
    icon: 'image',
  },
  {
    target: 'Meadowpedia:Neutral writing',
    text: {
      en: 'What makes an article neutral',
      ar: 'ما الذي يجعل المقالة محايدة',
      ru: 'Что делает статью нейтральной',
    },
    short: {en: 'neutrality', ar: 'الحياد', ru: 'нейтральность'},
  },
  {
    target: 'Special:MyPage/sandbox',
    text: {
      en: 'Trying things out in your sandbox',
      ar: 'التجربة في ملعبك',
      ru: 'Пробы в личной песочнице',
    },
    short: {en: 'sandbox', ar: 'الملعب', ru: 'песочница'},
    icon: 'sandbox',
  },
  {
    target: 'Help:Talk pages',
    text: {
      en: 'Talking with other editors',
      ar: 'الحديث مع محررين آخرين',
      ru: 'Как говорить с другими участниками',
    },
    short: {en: 'talking', ar: 'النقاش', ru: 'обсуждения'},
    icon: 'talk',
  },
];

const attack = `[[Help:Pictures|${script}]] ${placeholders} <b onclick="globalThis.wikiHomepageBreached=true">x</b>`;

export const notices: readonly Scenario[] = [
  noting('banner', 'Banner', 'The wiki says something in a message.', () => ({
    messages: {
      'wiki-banner-text':
        "'''The map room is open.''' On Saturday we answer questions about [[Help:Maps|old maps]], from two to four.",
    },
  })),
  noting('banner-page', 'Banner from a page', 'The text of a page of the project.', () => ({
    ...configured({banner: {page: 'Meadowpedia:Help desk'}}),
  })),
  noting('banner-empty', 'Empty banner', 'The message says nothing: no banner.', () => ({
    messages: {'wiki-banner-text': '-'},
  })),
  noting('email-dismissed', 'Reminder closed', 'No address, and the reminder was closed.', () => ({
    email: 'none',
    preferences: {'dismissed-email-reminder': '{"v":1,"at":"2026-11-02T09:00:00Z"}'},
  })),
  noting('update', 'News', 'One piece of news, with a picture and a link.', () => news({})),
  noting('update-no-picture', 'News without a picture', 'Nor has it words for its link.', () =>
    news({picture: null, linkText: ''}),
  ),
  noting(
    'update-in-languages',
    'News in three languages',
    'On a light ground, for a picture with transparent parts.',
    () =>
      news({
        title: {en: 'Harvest of maps', ar: 'حصاد الخرائط', ru: 'Урожай карт'},
        body: {
          en: harvest.body,
          ar: 'نضع هذا الشهر كل متاحف القرى على الخريطة، ويعمل المبتدئون مثنى كل خميس.',
          ru: 'В этом месяце мы наносим на карту все сельские музеи. Новички работают в парах по четвергам.',
        },
        linkText: {en: 'Join a pair', ar: 'انضم إلى ثنائي', ru: 'Найти пару'},
        lightGround: true,
      }),
  ),
  noting('update-for-others', 'News for others', 'For people with 500 edits: not shown.', () =>
    news({minEdits: 500}),
  ),
  arranging(
    'page-whole',
    'A whole page',
    'Every module of the newcomer page has something to show.',
    () => ({
      ...configured({
        'community-updates': {enabled: true, ...harvest},
        'help-links': {links: goodToKnow},
      }),
      files,
    }),
  ),
  noting('good-to-know', 'Good to know', 'Five help pages, each with its sign.', () =>
    configured({'help-links': {links: goodToKnow}}),
  ),
  noting(
    'notices-hostile',
    'Hostile notices',
    'Markup and scripts in every text and address.',
    () => ({
      ...configured({
        'community-updates': {
          title: script.slice(0, 50),
          body: placeholders.slice(0, 150),
          picture: 'File:Harvest of maps.png',
          link: scriptedAddress,
        },
        'help-links': {
          links: [
            {target: scriptedAddress, text: 'x'},
            {target: 'Help:Pictures', text: script.slice(0, 100), short: placeholders.slice(0, 30)},
          ],
        },
      }),
      messages: {'wiki-banner-text': attack},
      files: {'File:Harvest of maps.png': scriptedPicture},
    }),
  ),
];
