// Accounts made for one test: so many edits, so long ago. Only the wiki's database can say that of somebody.
import assert from 'node:assert/strict';
import {writeFileSync, mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {WikiClient} from '../../../tools/wiki/client.js';
import {maintenance} from '../../../tools/wiki/configure.js';
import {clientOf, wikiUrl} from '../../../tools/wiki/harness.js';
import {paths} from '../../../tools/wiki/paths.js';

const password = 'wiki-homepage-demo';
let made = 0;

/**
 * @typedef {object} Person
 * @property {string} name
 * @property {() => Promise<WikiClient>} login a session of its own, as from another device
 */

/**
 * @param {{edits?: number, registered?: number}} [experience] `registered`: milliseconds since the epoch
 * @returns {Promise<Person>}
 */
export async function createPerson({edits = 0, registered = Date.now()} = {}) {
  const name = `Person ${Date.now().toString(36)} ${++made}`;
  const admin = await clientOf('Admin');
  const {createaccount} = await admin.post({
    action: 'createaccount',
    username: name,
    password,
    retype: password,
    realname: '',
    createreturnurl: `${wikiUrl()}/`,
    createtoken: await admin.token('createaccount'),
  });
  assert.equal(createaccount.status, 'PASS', createaccount.message);
  const stamp = new Date(registered).toISOString().replace(/\D/g, '').slice(0, 14);
  mkdirSync(paths.seed, {recursive: true});
  const file = join(paths.seed, 'person.sql');
  writeFileSync(
    file,
    `UPDATE user SET user_editcount = ${edits}, user_registration = '${stamp}' WHERE user_name = '${createaccount.username}';\n`,
  );
  await maintenance('sql.php', [file]);
  const login = () => new WikiClient(wikiUrl()).login({name: createaccount.username, password});
  // The server remembers what it has read of an account until that account changes something.
  await (await login()).write({action: 'options', change: 'userjs-test-person=1'});
  return {name: createaccount.username, login};
}

/** @param {import('playwright-core').BrowserContext} session @param {Person} person */
export async function loginAs(session, {login}) {
  await session.addCookies((await login()).browserCookies());
  return session;
}
