// What a person makes of their page is kept by a real wiki, and is there on another device without anything moving.
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {openPage} from '../../tools/wiki/harness.js';
import {withJson} from './helpers/invitation.js';
import {createPerson, loginAs} from './helpers/people.js';
import {useSessions} from './helpers/sessions.js';
import {begin} from './helpers/tasks.js';
import {eventually, noWidgets, texts} from './helpers/widget.js';

const query = {widgets: 'homepage'};
const configPage = 'MediaWiki:Homepage.json';

/** Names of the modules that can be seen, in their order. */
const seen = (page) =>
  page
    .locator('wiki-homepage [data-module]')
    .evaluateAll((slots) =>
      slots.filter((slot) => slot.offsetHeight > 0).map((slot) => slot.dataset.module),
    );

async function ready(page) {
  await page.getByRole('button', {name: texts['wiki-homepage-arrange'], exact: true}).waitFor();
  await page.waitForLoadState('networkidle');
}

async function arrange(page) {
  await page.getByRole('button', {name: texts['wiki-homepage-arrange'], exact: true}).click();
  await page.locator('wiki-homepage .handle').first().waitFor();
}

const handle = (page, name) => page.locator(`wiki-homepage [data-module='${name}'] .handle`);

const asked = ({requests}) => requests.filter(({url}) => url.includes('/api.php')).length;

/** Remembers each module that was, at any moment, the uppermost of its column. */
function watchFirst() {
  window.firstModules = [];
  const look = () => {
    const slots = document
      .querySelector('wiki-homepage')
      ?.shadowRoot?.querySelectorAll('.main [data-module]');
    const first = [...(slots ?? [])].find((slot) => slot.offsetHeight > 0)?.dataset.module;
    if (first && !window.firstModules.includes(first)) window.firstModules.push(first);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** What the wiki has kept of the person's page. */
async function kept(person) {
  const client = await person.login();
  const {query: told} = await client.get({action: 'query', meta: 'userinfo', uiprop: 'options'});
  const {options} = told.userinfo;
  return Object.entries(options).find(([key]) => key.endsWith('-arrangement'))?.[1];
}

describe('a page that its reader arranges on a wiki', {skip: noWidgets}, () => {
  const open = useSessions();
  let person;
  before(async () => {
    person = await createPerson();
    await begin(person);
  });
  const session = async (options) => loginAs(await open({switches: ['csp'], ...options}), person);

  it('is so after logging in elsewhere, and nothing moves', async () => {
    const here = await openPage(await session(), {query});
    await ready(here.page);
    const names = await seen(here.page);
    const requests = asked(here);
    assert.deepEqual(names.slice(0, 2), ['suggested-edits', 'impact']);
    await arrange(here.page);
    await handle(here.page, 'suggested-edits').press('ArrowDown');
    const last = names.at(-1);
    await handle(here.page, last).click();
    await here.page.getByRole('menuitem', {name: texts['wiki-homepage-arrange-hide']}).click();
    await eventually(async () => assert.ok((await kept(person))?.includes(`"hidden":["${last}"]`)));
    assert.deepEqual(await here.violations(), []);
    assert.deepEqual(here.console, []);

    const started = await session();
    let release = () => undefined;
    const held = new Promise((resolve) => (release = resolve));
    await started.route('**/api.php*', async (route) => {
      await held;
      await route.continue();
    });
    await started.addInitScript(watchFirst);
    const there = await openPage(started, {query});
    await there.page.locator('wiki-homepage[status="pending"]').waitFor({state: 'attached'});
    await there.page.waitForTimeout(500); // what skin and script move while they start is another test's
    const moved = (await there.shifts()).length;
    release();
    await ready(there.page);
    const expected = ['impact', 'suggested-edits', ...names.slice(2, -1)];
    assert.deepEqual(await seen(there.page), expected);
    assert.deepEqual(await there.page.evaluate(() => window.firstModules), ['impact']);
    await there.page.waitForTimeout(500);
    // A module that changes places moves far more than the lines inside of one, which are its own tests'.
    const far = (await there.shifts()).slice(moved).filter(({value}) => value > 0.005);
    assert.deepEqual(far, []);
    assert.ok(asked(there) <= requests, 'it asks for more than the wiki’s own page does');
  });

  it('leaves what an administrator pinned in its place', async () => {
    const pin = (json) => ({
      ...json,
      modules: {...json.modules, 'suggested-edits': {pinned: true}},
    });
    await withJson(configPage, pin, async () => {
      const {page} = await openPage(await session(), {query});
      await ready(page);
      assert.deepEqual((await seen(page)).slice(0, 2), ['suggested-edits', 'impact']);
      await arrange(page);
      assert.equal(await handle(page, 'suggested-edits').count(), 0);
    });
  });
});
