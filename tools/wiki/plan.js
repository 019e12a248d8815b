// Who edited what and when: the same every time, counted back from the day of the seed.
import {articles, articleText, sentences, summaries} from './articles.js';
import {helpPages} from './help-pages.js';
import {
  maintenanceTemplates,
  taskArticles,
  taskArticleText,
  templateRedirects,
  topicCategories,
} from './task-articles.js';

const dayMs = 86_400_000;

/**
 * @typedef {object} PlannedEdit
 * @property {string} user
 * @property {string} title
 * @property {string} timestamp ISO 8601, UTC
 */

/** Edits of newcomers: days back, time of day (UTC), page (an article's number or a title). */
const timelines = {
  'Newcomer Dara': [
    [59, '09:12:00', 0],
    [59, '09:20:31', 0],
    [57, '18:03:10', 1],
    [52, '20:15:00', 2],
    [52, '20:41:12', 'Talk:River Ander'],
    [47, '07:30:00', 3],
    [46, '23:58:41', 3],
    [45, '00:01:12', 3],
    [41, '12:00:00', 4],
    // The longest streak: eight days, one of them on a talk page only.
    [33, '10:00:00', 0],
    [32, '10:05:00', 1],
    [32, '21:10:00', 1],
    [31, '11:45:00', 2],
    [30, '16:20:00', 'Talk:Saltmere'],
    [29, '08:08:08', 5],
    [29, '09:09:09', 5],
    [29, '10:10:10', 6],
    [28, '19:00:00', 0],
    [27, '19:30:00', 7],
    [26, '23:30:00', 8],
    // Around midnight UTC: two days, or one, depending on the zone.
    [20, '23:58:30', 9],
    [19, '00:01:10', 9],
    [15, '23:59:59', 10],
    [14, '00:00:00', 10],
    [12, '13:13:13', 0],
    [12, '13:40:00', 0],
    [12, '14:02:00', 11],
    [9, '06:45:00', 'User talk:Mentor Alice'],
    [8, '17:00:00', 1],
    [6, '15:00:00', 2],
    [5, '21:00:00', 'User:Newcomer Dara'],
    [4, '09:30:00', 0],
    [2, '12:30:00', 3],
    [2, '12:55:00', 3],
    [1, '08:15:00', 4],
    [1, '22:05:00', 0],
  ],
  'Newcomer Goran': [
    [12, '10:00:00', 'Talk:Hollow Fell'],
    [11, '10:30:00', 'User talk:Mentor Alice'],
    [7, '11:00:00', 'Talk:Hollow Fell'],
    [3, '15:00:00', 'Talk:Orrin'],
  ],
  'Newcomer Hana': [
    [25, '10:00:00', 8],
    [24, '10:00:00', 8],
    [18, '12:00:00', 13],
  ],
  'Newcomer Amina': [
    [40, '05:00:00', 0],
    [39, '05:30:00', 0],
    [38, '06:00:00', 12],
    [21, '20:00:00', 14],
    [20, '20:10:00', 14],
    [10, '09:00:00', 15],
    [3, '18:00:00', 12],
    [2, '18:00:00', 12],
  ],
  // In UTC a streak of three days, in Tokyo (15:00 UTC is midnight there) one of four.
  'Zone Tester': [
    [30, '14:59:59', 9],
    [30, '15:00:00', 9],
    [29, '15:01:00', 9],
    [28, '15:30:00', 10],
    [10, '23:30:00', 5],
    [9, '01:00:00', 5],
  ],
  'Hidden Ivo': [
    [44, '10:00:00', 15],
    [43, '10:00:00', 15],
    [42, '10:00:00', 13],
  ],
};

/** More than the 1,000 that are looked at. */
export const veteranEdits = 1130;

/**
 * @param {string} day `YYYY-MM-DD`
 * @param {number} back
 * @param {string} time `hh:mm:ss`
 */
function instant(day, back, time) {
  const date = new Date(Date.parse(`${day}T00:00:00Z`) - back * dayMs).toISOString().slice(0, 10);
  return `${date}T${time}Z`;
}

const pad = (n) => String(n).padStart(2, '0');
const pageTitle = (page) => (typeof page === 'number' ? articles[page].title : page);

/** @param {string} day the seed's today @returns {PlannedEdit[]} ascending in time */
export function plannedEdits(day) {
  const edits = articles.map((article, i) => ({
    user: 'Mentor Alice',
    title: article.title,
    timestamp: instant(day, 2300 - i * 60, `${pad(8 + (i % 10))}:${pad(i * 3)}:00`),
  }));
  for (let i = 0; i < veteranEdits; i++) {
    const back = 1100 - Math.floor((i * 1098) / veteranEdits);
    const time = `${pad((i * 7) % 24)}:${pad((i * 13) % 60)}:${pad((i * 29) % 60)}`;
    edits.push({
      user: 'Veteran Vera',
      title: articles[(i * 5 + Math.floor(i / 16)) % articles.length].title,
      timestamp: instant(day, back, time),
    });
  }
  for (const [user, timeline] of Object.entries(timelines))
    for (const [back, time, page] of timeline)
      edits.push({user, title: pageTitle(page), timestamp: instant(day, back, time)});
  return edits.sort((a, b) => a.timestamp.localeCompare(b.timestamp));
}

/** The one edit that the seed makes through the API at its own time. */
export const editToday = {user: 'Newcomer Dara', title: articles[1].title};

/** @param {string} title @param {number} revision @param {string} user */
function talkText(title, revision, user) {
  return `== Note ${revision} ==\nA question on ${title.replace(/^.*:/, '')}, number ${revision}. --[[User:${user}|${user}]]\n`;
}

/**
 * @typedef {object} Revision
 * @property {string} user
 * @property {string} timestamp
 * @property {string} comment
 * @property {string} text
 */

/**
 * @param {string} day the seed's today
 * @returns {Map<string, Revision[]>} pages with their history, oldest first
 */
export function plannedPages(day) {
  const pages = new Map();
  plannedEdits(day).forEach(({user, title, timestamp}, i) => {
    const history = pages.get(title) ?? [];
    pages.set(title, history);
    const n = history.length + 1;
    const article = articles.find((one) => one.title === title);
    const added = sentences.slice(0, Math.min(n - 1, sentences.length));
    const before = history.at(-1)?.text ?? '';
    const text = article ? articleText(article, added, n) : before + talkText(title, n, user);
    const comment = n === 1 ? 'new page' : summaries[i % summaries.length];
    history.push({user, timestamp, comment, text});
  });
  return pages;
}

/** Writes what nobody's edits are counted for. */
export const archivist = 'Archivist Ada';

const boxText = ({says, category}) =>
  `<div class="ambox" style="border: 1px solid #a2a9b1; padding: .5em 1em">${says}</div><includeonly>[[Category:${category}]]</includeonly>`;

/** @returns {Record<string, string>} title -> text, in the order in which they are needed */
function plainPages() {
  const templates = Object.entries(maintenanceTemplates);
  const categories = [
    ...Object.values(topicCategories),
    ...templates.map(([, {category}]) => category),
  ];
  return Object.fromEntries([
    ...templates.map(([name, template]) => [`Template:${name}`, boxText(template)]),
    ...Object.entries(templateRedirects).map(([name, to]) => [
      `Template:${name}`,
      `#REDIRECT [[Template:${to}]]`,
    ]),
    ...categories.map((name) => [`Category:${name}`, 'Articles of one kind.']),
    ...taskArticles.map((article) => [article.title, taskArticleText(article)]),
    ...Object.entries(helpPages),
  ]);
}

/**
 * @param {string} day the seed's today
 * @returns {Map<string, Revision[]>} pages with one revision each: templates, categories, articles that ask for an edit, help
 */
export function plannedPlainPages(day) {
  return new Map(
    Object.entries(plainPages()).map(([title, text], i) => [
      title,
      [
        {
          user: archivist,
          timestamp: instant(day, 400 - i, '09:30:00'),
          comment: 'new page',
          text,
        },
      ],
    ]),
  );
}
