// Fills the empty wiki: accounts, articles with pictures, their histories, blocks, pages of the wiki itself.
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {accounts, admin} from './accounts.js';
import {articles, articleText, pictureName, sentences} from './articles.js';
import {WikiClient} from './client.js';
import {maintenance} from './configure.js';
import {filterStatements} from './filters.js';
import {importXml} from './import-xml.js';
import {writeMentorList} from './mentors.js';
import {paths} from './paths.js';
import {editToday, plannedPages, plannedPlainPages} from './plan.js';
import {run} from './run.js';
import {taskArticles} from './task-articles.js';
import {wikiPages} from './wiki-pages.js';

const dayMs = 86_400_000;

/** @param {string} url @param {WikiClient} asAdmin */
async function createAccounts(url, asAdmin) {
  for (const {name, password, options} of accounts) {
    // An empty real name, because without one MediaWiki drops other fields.
    const {createaccount} = await asAdmin.post({
      action: 'createaccount',
      username: name,
      password,
      retype: password,
      realname: '',
      createreturnurl: `${url}/`,
      createtoken: await asAdmin.token('createaccount'),
    });
    if (createaccount.status !== 'PASS')
      throw new Error(`Account ${name}: ${createaccount.message}`);
    if (!options) continue;
    const own = await new WikiClient(url).login({name, password});
    const change = Object.entries(options)
      .map(([key, value]) => `\u001f${key}=${value}`)
      .join('');
    await own.write({action: 'options', change});
  }
}

async function importPictures() {
  const folder = join(paths.seed, 'pictures');
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  const drawn = articles.filter(({colour}) => colour);
  const input = JSON.stringify(
    Object.fromEntries(drawn.map((one) => [pictureName(one), one.colour])),
  );
  await run('php', [join(paths.php, 'pictures.php'), folder], {input});
  await maintenance('importImages.php', [
    '--user',
    'Mentor Alice',
    '--comment',
    'A drawing for tests.',
    folder,
  ]);
}

async function importHistories(day) {
  mkdirSync(paths.seed, {recursive: true});
  const file = join(paths.seed, 'pages.xml');
  writeFileSync(file, importXml(new Map([...plannedPlainPages(day), ...plannedPages(day)])));
  // Without updates: they would render every old revision. The links of the newest are made afterwards.
  await maintenance('importDump.php', ['--no-updates', file]);
  await maintenance('refreshLinks.php');
  await maintenance('rebuildtextindex.php');
}

/** Registration dates, and edits that nobody has to make, cannot be set in any other way. */
async function setAccountFacts(day) {
  const statements = [admin, ...accounts].map(({name, registeredDaysAgo, editCount}) => {
    const date = new Date(Date.parse(`${day}T08:00:00Z`) - registeredDaysAgo * dayMs);
    const stamp = date.toISOString().replace(/\D/g, '').slice(0, 14);
    const count = editCount === undefined ? '' : `, user_editcount = ${editCount}`;
    return `UPDATE user SET user_registration = '${stamp}'${count} WHERE user_name = '${name}';`;
  });
  const file = join(paths.seed, 'accounts.sql');
  writeFileSync(file, `${statements.join('\n')}\n`);
  await maintenance('sql.php', [file]);
}

async function writeThanks(day) {
  const at = (back, time) =>
    `${new Date(Date.parse(`${day}T00:00:00Z`) - back * dayMs).toISOString().slice(0, 10)}T${time}Z`;
  await maintenance(join(paths.php, 'seedThanks.php'), [], {
    input: JSON.stringify([
      {from: 'Mentor Alice', to: 'Newcomer Dara', timestamp: at(31, '12:00:00')},
      {from: 'Veteran Vera', to: 'Newcomer Dara', timestamp: at(12, '15:00:00')},
      {from: 'Mentor Alice', to: 'Newcomer Dara', timestamp: at(1, '09:00:00')},
      {from: 'Newcomer Dara', to: 'Mentor Alice', timestamp: at(9, '07:00:00')},
    ]),
  });
}

/** @param {WikiClient} asAdmin */
async function writeWikiPages(asAdmin) {
  for (const [title, text] of Object.entries(wikiPages)) await asAdmin.edit(title, text, 'seed');
}

/** @param {WikiClient} asAdmin */
async function lockPages(asAdmin) {
  for (const {title, locked} of taskArticles)
    if (locked)
      await asAdmin.write({
        action: 'protect',
        title,
        protections: 'edit=sysop|move=sysop',
        reason: 'Test of a protected article',
      });
}

async function editNow(url) {
  const own = await new WikiClient(url).login(accounts.find(({name}) => name === editToday.user));
  const article = articles.find(({title}) => title === editToday.title);
  await own.edit(article.title, articleText(article, sentences, 'today'), 'add a sentence');
}

/** Edit filters have no API: one refuses a word, one warns of another. */
async function writeFilters() {
  const file = join(paths.seed, 'filters.sql');
  writeFileSync(file, filterStatements);
  await maintenance('sql.php', [file]);
}

/** @param {WikiClient} asAdmin */
async function block(asAdmin) {
  await asAdmin.write({
    action: 'block',
    user: 'Newcomer Hana',
    expiry: '2 weeks',
    reason: 'Test block',
    nocreate: true,
  });
  await asAdmin.write({
    action: 'block',
    user: 'Mentor Chioma',
    expiry: 'never',
    reason: 'Test of a blocked mentor',
  });
  await asAdmin.write({action: 'userrights', user: admin.name, add: 'suppress'});
  await asAdmin.write({
    action: 'block',
    user: 'Hidden Ivo',
    expiry: 'never',
    reason: 'Test of a hidden name',
    hidename: true,
  });
}

/**
 * @param {{url: string, day: string, say: (text: string) => void}} options `day` is today in UTC, `YYYY-MM-DD`
 */
export async function seed({url, day, say}) {
  const asAdmin = await new WikiClient(url).login(admin);
  say('Seed: accounts and preferences ...');
  await createAccounts(url, asAdmin);
  say('Seed: pictures ...');
  await importPictures();
  say('Seed: articles and some 1,200 edits ...');
  await importHistories(day);
  await writeWikiPages(asAdmin);
  await lockPages(asAdmin);
  await writeMentorList(asAdmin);
  await maintenance('initEditCount.php', ['--quick']);
  await setAccountFacts(day);
  await writeThanks(day);
  await writeFilters();
  say('Seed: blocks, an edit of today, recent changes ...');
  await editNow(url);
  await maintenance('rebuildrecentchanges.php');
  await block(asAdmin);
  await maintenance('initSiteStats.php', ['--update']);
  await maintenance('runJobs.php');
}
