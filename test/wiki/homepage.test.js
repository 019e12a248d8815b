// wiki-homepage on a real wiki: one tag gives the page in every skin, with few requests, and nothing moves.
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {openPage, skins} from '../../tools/wiki/harness.js';
import {createPerson, loginAs} from './helpers/people.js';
import {useSessions} from './helpers/sessions.js';
import {begin} from './helpers/tasks.js';
import {noWidgets, texts} from './helpers/widget.js';

const query = {widgets: 'homepage'};

/** Resolves when everything that the page shows at first is known. @returns its modules by name, with their status */
async function ready(page) {
  await page.waitForFunction(
    () => {
      const root = document.querySelector('wiki-homepage')?.shadowRoot;
      const modules = [...(root?.querySelectorAll('[data-module] > :first-child') ?? [])];
      return modules.length > 2 && modules.every(({status}) => status && status !== 'pending');
    },
    null,
    {timeout: 30_000},
  );
  await page.waitForLoadState('networkidle');
  return page
    .locator('[data-module]')
    .evaluateAll((slots) =>
      Object.fromEntries(
        slots.map((slot) => [slot.dataset.module, slot.firstElementChild?.status]),
      ),
    );
}

const asked = ({requests}) =>
  requests.map(({url}) => url).filter((url) => url.includes('/api.php'));

describe('wiki-homepage on a wiki', {skip: noWidgets}, () => {
  const open = useSessions();
  let person;
  before(async () => {
    person = await createPerson();
    await begin(person);
  });
  const session = async (options) => loginAs(await open(options), person);

  for (const skin of skins)
    it(`gives the page in ${skin} with one tag, under a strict policy, with a silent console`, async () => {
      const watched = await openPage(await session({switches: ['csp']}), {skin, query});
      const modules = await ready(watched.page);
      assert.equal(modules['suggested-edits'], 'ready');
      const greeting = await watched.page.locator('wiki-homepage h1').innerText();
      assert.ok(greeting.includes(person.name), greeting);
      assert.deepEqual(await watched.violations(), []);
      assert.deepEqual(watched.console, []);
    });

  for (const skin of skins)
    it(`moves nothing in ${skin} once its room is there`, async () => {
      const started = await session();
      let release = () => undefined;
      const held = new Promise((resolve) => (release = resolve));
      await started.route('**/api.php*', async (route) => {
        await held;
        await route.continue();
      });
      const {page, shifts} = await openPage(started, {skin, query});
      await page.locator('wiki-homepage[status="pending"]').waitFor({state: 'attached'});
      await page.waitForTimeout(500); // what skin and script move while they start is another test's
      const before = (await shifts()).length;
      release();
      await ready(page);
      await page.waitForTimeout(500);
      assert.deepEqual((await shifts()).slice(before), []);
    });

  for (const skin of skins)
    it(`moves nothing in ${skin} on a telephone, from the first picture on, where its room is kept`, async () => {
      const small = {context: {viewport: {width: 320, height: 640}}};
      const {page, shifts} = await openPage(await session(small), {skin, query});
      await ready(page);
      await page.waitForTimeout(500);
      assert.deepEqual(await shifts(), []);
    });

  // Everything counts until nothing is asked any more; that somebody was given a mentor is kept five seconds later.
  it('asks the wiki six times at first, and twice when it is looked at again', async () => {
    const client = await person.login();
    for (const title of ['Saltmere', 'River Ander', 'Brine'])
      await client.write({
        action: 'edit',
        title,
        appendtext: `\n\nIt is worth a visit. ${Date.now()}`,
        summary: 'A sentence',
      });
    const watched = await openPage(await session(), {query});
    await ready(watched.page);
    const cold = asked(watched);
    assert.ok(cold.length <= 6, cold.join('\n'));
    await watched.page.reload();
    await ready(watched.page);
    const again = asked(watched).slice(cold.length);
    assert.ok(again.length <= 2, again.join('\n'));
  });

  it('leads readers without an account to one, and back', async () => {
    const {page} = await openPage(await open({}), {query});
    const name = texts['wiki-homepage-create-account'];
    const link = page.getByRole('link', {name, exact: true}).last();
    await link.waitFor();
    assert.match(await link.getAttribute('href'), /CreateAccount.*returnto=Special/);
  });
});
