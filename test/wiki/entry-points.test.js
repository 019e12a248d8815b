// How people find the homepage on a wiki without the extension, in the five skins.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {clientOf, openPage, skins, wikiUrl} from '../../tools/wiki/harness.js';
import {withJson} from './helpers/invitation.js';
import {createPerson, loginAs} from './helpers/people.js';
import {useSessions} from './helpers/sessions.js';
import {signUp} from './helpers/sign-up.js';
import {eventually, noWidgets, texts} from './helpers/widget.js';

const title = 'Project:Homepage';
const [, roomSection] = readFileSync(
  new URL('../../docs/configuration.md', import.meta.url),
  'utf8',
).split('## How people find the homepage');
const option = 'userjs-wiki-homepage-homepage';

const withEntryPoints = (during, more = {}, settings = {}) =>
  withJson(
    'MediaWiki:Homepage.json',
    (json) => ({...json, ...settings, entryPoints: {page: {title}, ...more}}),
    during,
  );

async function kept(login) {
  const {query} = await (await login()).get({action: 'query', meta: 'userinfo', uiprop: 'options'});
  return JSON.parse(query.userinfo.options[option] ?? 'null');
}

/** As docs/configuration.md says: before the first picture is drawn. */
async function withRoom(during) {
  const look = async () => (await fetch(new URL(`/index.php?title=${title}`, wikiUrl()))).text();
  const [name] = /\bpage-[^\s"]+/.exec(await look());
  const [, styles] = /```css\n([^]*?)```/.exec(roomSection);
  const admin = await clientOf('Admin');
  await admin.edit('MediaWiki:Common.css', styles.replaceAll('page-Project_Homepage', name));
  try {
    // The wiki remembers for a while that it had no styles of its own.
    await eventually(async () => assert.match(await look(), /modules=site\.styles/), 30_000);
    await during();
  } finally {
    await admin.edit('MediaWiki:Common.css', '');
  }
}

/** A tab is the link's own parent, a menu holds the element around it. */
const link = (page, appearance) => {
  const element = `wiki-homepage-link[appearance="${appearance}"][status="ready"]`;
  return page.locator(`:is(li:has(> ${element}), ${element}) > a[slot="link"]`);
};
const homepage = (page) => page.locator('#mw-content-text > wiki-homepage[status="ready"]');
const choice = (page) => page.getByRole('checkbox', {name: texts['wiki-homepage-link-choice']});

/** Everything that this library put onto the page. */
const ours = (page) =>
  page.evaluate(
    () => [...document.querySelectorAll('*')].filter((one) => /^wiki-/.test(one.localName)).length,
  );

/** The script has asked the wiki, and done what follows. */
const quiet = (page) => page.waitForLoadState('networkidle');

const veteran = () => createPerson({edits: 2113, registered: Date.parse('2015-03-02T00:00:00Z')});

describe('ways to the homepage', {skip: noWidgets}, () => {
  const open = useSessions();

  for (const skin of skins)
    it(`a newcomer goes from menu and tab to the page in ${skin}`, async () => {
      await withEntryPoints(async () => {
        const person = await createPerson({edits: 3});
        const session = await loginAs(await open({switches: ['csp']}), person);
        const own = await openPage(session, {page: `User:${person.name}`, skin});
        const {page} = own;
        for (const appearance of ['menu-item', 'tab'])
          await link(page, appearance).waitFor({state: 'attached', timeout: 20_000});
        const menu = await link(page, 'menu-item').getAttribute('href');
        assert.match(menu, /Homepage\?source=homepage-menu-item$/);
        assert.equal(await link(page, 'tab').getAttribute('aria-current'), null);
        await link(page, 'tab').click();
        await page.waitForURL(/Homepage\?source=homepage-tab$/);
        await openPageIn(page, skin);
        await homepage(page).waitFor({timeout: 20_000});
        await link(page, 'tab').waitFor();
        assert.equal(await link(page, 'tab').getAttribute('aria-current'), 'page');
        assert.deepEqual(await own.violations(), []);
      });
    });

  it('nothing moves when the homepage comes, where the wiki keeps its room', async () => {
    await withEntryPoints(async () => {
      const person = await createPerson({edits: 3});
      const session = await loginAs(await open(), person);
      await withRoom(async () => {
        for (const skin of skins) {
          const {page, shifts} = await openPage(session, {page: title, skin});
          await homepage(page).waitFor({timeout: 20_000});
          await quiet(page);
          const seen = await shifts();
          const sum = seen.reduce((before, {value}) => before + value, 0);
          // The page's own title gives way to the greeting.
          assert.ok(sum < 0.05, `${skin}: ${sum} ${JSON.stringify(seen)}`);
        }
      });
    });
  });

  it('an old account has no link until it asks for one, and can give it back', async () => {
    await withEntryPoints(async () => {
      const person = await veteran();
      const session = await loginAs(await open(), person);
      const {page} = await openPage(session, {page: 'Saltmere'});
      await page.waitForSelector('wiki-homepage-link[status="hidden"]', {state: 'attached'});
      assert.equal(await link(page, 'menu-item').count(), 0);

      const there = await openPage(session, {page: title});
      await homepage(there.page).waitFor({timeout: 20_000});
      await choice(there.page).check();
      await link(there.page, 'menu-item').waitFor({state: 'attached'});
      await eventually(async () => assert.equal((await kept(person.login)).links, true));

      const elsewhere = await loginAs(await open(), person);
      const next = await openPage(elsewhere, {page: 'Saltmere'});
      await link(next.page, 'menu-item').waitFor({state: 'attached', timeout: 20_000});

      const back = await openPage(elsewhere, {page: title});
      await choice(back.page).uncheck();
      await back.page.waitForSelector(
        'wiki-homepage-link[appearance="menu-item"][status="hidden"]',
        {state: 'attached'},
      );
      await eventually(async () => assert.equal((await kept(person.login)).links, false));
    });
  });

  it('whoever has been there with few edits keeps the link with many', async () => {
    await withEntryPoints(async () => {
      const person = await createPerson({edits: 3});
      const session = await loginAs(await open(), person);
      const {page} = await openPage(session, {page: title});
      await homepage(page).waitFor({timeout: 20_000});
      await eventually(async () => assert.equal((await kept(person.login))?.links, true));
    });
  });

  it('readers without an account find the page, and no link', async () => {
    await withEntryPoints(async () => {
      const {page} = await openPage(await open(), {page: title});
      await homepage(page).waitFor({timeout: 20_000});
      await quiet(page);
      assert.equal(await page.locator('wiki-homepage-link').count(), 0);
    });
  });

  it('somebody who signs up is led there, once', async () => {
    await withEntryPoints(async () => {
      const session = await open({switches: ['csp']});
      const {page, violations} = await openPage(session, {
        page: 'Special:CreateAccount',
        query: {returnto: 'Saltmere'},
      });
      await page.waitForFunction(() => Object.keys(sessionStorage).join().includes('signing-up'));
      const {login} = await signUp(page);
      await page.waitForURL(/Homepage\?source=homepage-landing$/, {timeout: 20_000});
      await homepage(page).waitFor({timeout: 20_000});
      assert.deepEqual(await violations(), []);
      await eventually(async () => assert.equal((await kept(login)).landed, true));
      await page.goto(new URL('/index.php?title=Special:CreateAccount', page.url()).href);
      await quiet(page);
      assert.match(page.url(), /CreateAccount/);
    });
  });

  it('an offer takes the place of that where the wiki wants it so', async () => {
    await withEntryPoints(
      async () => {
        const session = await open();
        const {page} = await openPage(session, {page: 'Special:CreateAccount'});
        await page.waitForFunction(() => Object.keys(sessionStorage).join().includes('signing-up'));
        await signUp(page);
        const offer = page.getByRole('link', {name: texts['wiki-homepage-link-landing-open']});
        await offer.waitFor({timeout: 20_000});
        await offer.click();
        await page.waitForURL(/Homepage\?source=homepage-landing$/);
        await homepage(page).waitFor({timeout: 20_000});
      },
      {landing: {way: 'offer'}},
    );
  });

  it('an administrator who makes an account for somebody stays where they are', async () => {
    await withEntryPoints(async () => {
      const session = await open({user: 'Admin'});
      const {page} = await openPage(session, {page: 'Special:CreateAccount'});
      await quiet(page);
      assert.equal(
        await page.evaluate(() => Object.keys(sessionStorage).join().includes('signing-up')),
        false,
      );
    });
  });

  it('a text that is there is edited and compared as any other', async () => {
    await withEntryPoints(async () => {
      const session = await loginAs(await open(), await createPerson({edits: 3}));
      const {page} = await openPage(session, {page: title, query: {action: 'edit'}});
      await quiet(page);
      assert.equal(await page.locator('wiki-homepage').count(), 0);
      assert.equal(await page.locator('#wpTextbox1').count(), 1);
    });
  });

  it('enabled: false takes all of it away at once', async () => {
    const person = await createPerson({edits: 3});
    const off = {enabled: false};
    await withEntryPoints(
      async () => {
        for (const page of [title, `User:${person.name}`, 'Saltmere']) {
          const session = await loginAs(await open(), person);
          const opened = await openPage(session, {page});
          await quiet(opened.page);
          assert.equal(await ours(opened.page), 0, page);
          assert.deepEqual(
            opened.console.filter((line) => !/404/.test(line)),
            [],
          );
        }
        const session = await open();
        const {page} = await openPage(session, {page: 'Special:CreateAccount'});
        await quiet(page);
        await signUp(page);
        await quiet(page);
        assert.match(page.url(), /CreateAccount/);
      },
      {},
      off,
    );
  });
});

/** The same page in a skin: links of the wiki do not carry one on. */
async function openPageIn(page, skin) {
  const url = new URL(page.url());
  url.searchParams.set('useskin', skin);
  await page.goto(url.href);
}
