// The articles of the seeded wiki: an invented coast. Articles with a colour get a picture.
import {categoryText, marks, templateText} from './task-articles.js';

/**
 * @typedef {object} Article
 * @property {string} title
 * @property {string} lead
 * @property {readonly [number, number, number]} [colour] of its picture
 */

/** @type {readonly Article[]} */
export const articles = [
  {
    title: 'Saltmere',
    colour: [44, 92, 138],
    lead: 'is a harbour town on the north coast. Its quay was rebuilt after the flood of 1953.',
  },
  {
    title: 'Saltmere Lighthouse',
    colour: [178, 74, 60],
    lead: 'is a round tower of red brick at the mouth of the bay. It has been unmanned since 1984.',
  },
  {
    title: 'Old Ferry of Saltmere',
    colour: [70, 130, 110],
    lead: 'was a rope ferry over the lower river. A bridge replaced it in 1931.',
  },
  {
    title: 'River Ander',
    colour: [90, 120, 170],
    lead: 'is a short river that rises on Hollow Fell. It reaches the sea at Saltmere.',
  },
  {
    title: 'Hollow Fell',
    colour: [110, 125, 80],
    lead: 'is a hill of 612 metres with a flat summit. Sheep have grazed it since the twelfth century.',
  },
  {
    title: 'Ander Viaduct',
    colour: [150, 120, 90],
    lead: 'carries the coastal railway over the valley on eleven arches. Trains cross it at walking pace.',
  },
  {
    title: 'Museum of Nets',
    colour: [120, 90, 140],
    lead: 'shows fishing nets and the tools to mend them. It opened in a former smokehouse in 1977.',
  },
  {
    title: 'Marsh orchid of the Ander',
    colour: [160, 80, 130],
    lead: 'is a plant of wet meadows that flowers in June. It is protected in the whole county.',
  },
  {
    title: 'Herring fair',
    lead: 'is a market held on the first Saturday of October. It began as a hiring fair for crews.',
  },
  {
    title: 'Coastal railway',
    colour: [80, 80, 90],
    lead: 'is a single-track line of 48 kilometres. Its stations were painted in four colours, one for each county.',
  },
  {
    title: 'Brinehouse',
    lead: 'is a building in which sea water was boiled for salt. Three of them stand, one as a café.',
  },
  {
    title: 'Jonna Askew',
    lead: 'was a boat builder and the first woman to lead the harbour board. She held the office for nineteen years.',
  },
  {
    title: 'Askew shipyard',
    colour: [60, 70, 120],
    lead: 'built wooden boats until 1968. Its slipway is used by the sailing club.',
  },
  {
    title: 'Saltmere Library',
    lead: 'is a public library with a reading room above the sea wall. Its map collection can be seen on request.',
  },
  {
    title: 'Tide mill of Orrin',
    colour: [130, 140, 100],
    lead: 'is a mill driven by the falling tide. It grinds flour on demonstration days.',
  },
  {
    title: 'Orrin',
    lead: 'is a village of about 400 people. Its green is the largest of the county.',
  },
];

/** Sentences that edits add, in turn. */
export const sentences = [
  'A plan of the site was published in 1902.',
  'The roof was mended twice in the last century.',
  'Local schools visit in spring.',
  'Two older names are recorded on maps.',
  'The archive holds letters on the subject.',
  'It is mentioned in a travel book of 1811.',
  'A path leads there from the station.',
  'The date of the first record is disputed.',
];

/** Edit summaries, in turn. */
export const summaries = [
  'copy edit',
  'add a sentence',
  'fix a date',
  'link to another article',
  'add detail',
  'spelling',
  '',
];

/** @param {Article} article */
export function pictureName(article) {
  return `${article.title}.png`;
}

/**
 * @param {Article} article
 * @param {readonly string[]} added sentences added so far
 * @param {number} revision makes every revision differ from the one before
 */
export function articleText(article, added, revision) {
  const picture = article.colour ? `[[File:${pictureName(article)}|thumb|${article.title}]]\n` : '';
  const {templates, categories} = marks[article.title] ?? {templates: [], categories: []};
  return `${templateText(templates)}${picture}'''${article.title}''' ${article.lead}

== History ==
${added.join(' ')}

== See also ==
* [[Saltmere]]
* [[River Ander]]
<!-- revision ${revision} -->${categoryText(categories)}
`;
}
