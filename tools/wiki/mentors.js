// The mentors of the seeded wiki, and the page that lists them: all sorts that a list on a real wiki has.
import {account} from './accounts.js';

export const mentorPage = 'MediaWiki:GrowthMentors.json';

/**
 * @typedef {object} ListedMentor
 * @property {string} name
 * @property {string} [listedAs] an older name than the account has
 * @property {Readonly<Record<string, unknown>>} entry
 */

/** @type {readonly ListedMentor[]} */
export const mentors = [
  {name: 'Mentor Alice', entry: {message: 'I like helping with sources and pictures.', weight: 2}},
  {
    name: 'Mentor Bashir',
    entry: {
      message: 'أحب مساعدة القادمين الجدد.',
      weight: 2,
      awayTimestamp: '2099-01-01T00:00:00Z',
    },
  },
  {name: 'Mentor Chioma', entry: {message: null, weight: 2}},
  {name: 'Mentor Dmitri', entry: {message: 'Ask me about maps.', weight: 0}},
  {
    name: 'Mentor Elif',
    listedAs: 'Mentor Elif Before',
    entry: {message: '<b onclick="alert(1)">Hello</b> [[User:X]]', automaticallyAssigned: true},
  },
  {name: 'Hidden Ivo', entry: {message: 'Nobody should read this.', weight: 4}},
];

/** What people leave on such a page when they edit it by hand. */
const garbage = {
  999999: {username: 'Deleted long ago', weight: 2},
  0: {username: 'Zero'},
  'Mentor Alice': {weight: 4},
  12.5: {},
  88: 'a text',
  89: null,
};

/** @param {import('./client.js').WikiClient} asAdmin */
export async function writeMentorList(asAdmin) {
  const users = await asAdmin.list({
    list: 'users',
    ususers: mentors.map(({name}) => account(name).name),
  });
  const entries = mentors.map(({name, listedAs, entry}) => {
    const {userid} = users.find((user) => user.name === name);
    return [userid, {username: listedAs ?? name, ...entry}];
  });
  const list = {Mentors: {...garbage, ...Object.fromEntries(entries)}};
  await asAdmin.edit(mentorPage, JSON.stringify(list, null, '\t'), 'seed');
}
