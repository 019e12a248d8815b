// The people of the seeded wiki. Days are counted back from the day of the seed.

/** One password for all: this wiki listens on the loopback address only. */
const password = 'wiki-homepage-demo';

/**
 * @typedef {object} Account
 * @property {string} name
 * @property {string} password
 * @property {string} role what the account is there to show
 * @property {number} registeredDaysAgo
 * @property {Readonly<Record<string, string>>} [options] preferences
 * @property {number} [editCount] that the wiki believes in, for those whose edits nobody looks at
 */

/** Made by the installer. */
export const admin = {name: 'Admin', password, role: 'administrator', registeredDaysAgo: 3000};

/** @type {readonly Account[]} */
export const accounts = [
  {
    name: 'Mentor Alice',
    password,
    role: 'here for years, wrote most articles',
    registeredDaysAgo: 2500,
  },
  {
    name: 'Veteran Vera',
    password,
    role: 'more than 1,000 edits: numbers are capped',
    registeredDaysAgo: 1200,
  },
  {
    name: 'Newcomer Dara',
    password,
    role: 'some dozens of edits in 60 days, an 8-day streak, one edit today',
    registeredDaysAgo: 62,
    options: {gender: 'female'},
  },
  {
    name: 'Newcomer Emil',
    password,
    role: 'has not edited',
    registeredDaysAgo: 1,
    options: {gender: 'male'},
  },
  {name: 'Newcomer Goran', password, role: 'edited talk pages only', registeredDaysAgo: 20},
  {
    name: 'Newcomer Hana',
    password,
    role: 'blocked',
    registeredDaysAgo: 30,
    options: {gender: 'female'},
  },
  {
    name: 'Newcomer Amina',
    password,
    role: 'interface in Arabic (right to left)',
    registeredDaysAgo: 45,
    options: {language: 'ar', gender: 'female'},
  },
  {
    name: 'Zone Tester',
    password,
    role: 'time zone Asia/Tokyo, edits around midnight',
    registeredDaysAgo: 40,
    options: {timecorrection: 'ZoneInfo|540|Asia/Tokyo'},
  },
  {
    name: 'Hidden Ivo',
    password,
    role: 'blocked, name hidden from public lists',
    registeredDaysAgo: 50,
  },
  {
    name: 'Mentor Bashir',
    password,
    role: 'mentor, away',
    registeredDaysAgo: 1500,
    options: {gender: 'male'},
  },
  {name: 'Mentor Chioma', password, role: 'mentor, blocked', registeredDaysAgo: 1400},
  {name: 'Mentor Dmitri', password, role: 'mentor on request only', registeredDaysAgo: 1300},
  {
    name: 'Mentor Elif',
    password,
    role: 'mentor who was renamed since the list was written',
    registeredDaysAgo: 1200,
    options: {gender: 'female'},
  },
  {
    name: 'Archivist Ada',
    password,
    role: 'wrote the help pages and the articles that ask for an edit',
    registeredDaysAgo: 2000,
    options: {gender: 'female'},
  },
  ...[99, 100, 500, 501].map((editCount) => ({
    name: `Editor with ${editCount} edits`,
    password,
    role: `${editCount} edits: ${editCount < 100 || editCount > 500 ? 'outside' : 'inside'} the band of the dashboard link`,
    registeredDaysAgo: 300,
    editCount,
  })),
];

/**
 * @param {string} name
 * @returns {Account}
 */
export function account(name) {
  const found = [admin, ...accounts].find((one) => one.name === name);
  if (!found) throw new Error(`The seed has no account named ${name}.`);
  return found;
}
