/** Situations that differ by words and pictures. */
import {impact} from '../data/impact.js';
import {amina} from '../data/people.js';
import type {ArticleImpact, Impact} from '../../../domain/model.js';
import type {Scenario} from '../scenario.js';
import {situation, withImpact} from './define.js';

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

/** Runs when markup in a text is taken for markup. Tests look for the mark that it leaves. */
const script =
  '<img src="data:," onerror="globalThis.wikiHomepageBreached = true"><script>globalThis.wikiHomepageBreached = true</script>';
const override = '\u202Edlrow olleh\u2066';

const scriptedPicture =
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="parent.wikiHomepageBreached=true"></svg>';

function hostile(now: number): Impact {
  const name = `Mallory${override} ${script}`;
  const address = 'javascript:globalThis.wikiHomepageBreached=true';
  return impact(now, {
    user: {id: 666, name},
    gender: 'unknown',
    contributionsUrl: address,
    thanksUrl: address,
    articles: worded(now, [
      [script, `"><svg onload="globalThis.wikiHomepageBreached=true">`],
      [
        `${override} gpj.exe`,
        `{{PLURAL:$1|$1|[[File:x]]}} \${globalThis.wikiHomepageBreached=true} $1 $2`,
      ],
      ['__proto__', `\u0000${'Z\u0351\u0363\u0363\u0363\u0363\u0363\u0363'.repeat(8)}`],
      ['</style></script>--><!--', ' \n\t'],
    ]).map((row, index) => ({
      ...row,
      url: address,
      thumbnailUrl:
        ['data:text/html,<script>1</script>', address, scriptedPicture, null][index] ?? null,
    })),
  });
}

export const texts: readonly Scenario[] = [
  situation(
    'rtl-content',
    'Right-to-left content',
    'Names in Arabic, Hebrew and mixed directions.',
    (now) => ({
      user: amina(now, {name: 'أمينة ك.', language: 'ar'}),
      impact: impact(now, {user: {id: 4711, name: 'أمينة ك.'}, articles: worded(now, rightToLeft)}),
    }),
  ),
  situation(
    'long-words',
    'Long words',
    'Titles without a place to break.',
    withImpact((now) => ({articles: worded(now, longWords)})),
  ),
  situation(
    'no-pictures',
    'No pictures',
    'No article has a picture or a description.',
    withImpact((now) => ({
      articles: impact(now).articles.map((row) => ({
        ...row,
        thumbnailUrl: null,
        description: null,
      })),
    })),
  ),
  situation(
    'hostile',
    'Hostile texts',
    'Markup, scripts and direction overrides in every text and address.',
    (now) => {
      const mallory = hostile(now);
      return {user: amina(now, {name: mallory.user.name}), impact: mallory};
    },
  ),
];
