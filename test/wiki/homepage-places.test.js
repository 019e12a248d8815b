// One tag gives the page wherever it stands: on a user page, as the special pages of the other tests, in plain HTML.
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {openPage, wikiUrl} from '../../tools/wiki/harness.js';
import {createPerson, loginAs} from './helpers/people.js';
import {useSessions} from './helpers/sessions.js';
import {begin} from './helpers/tasks.js';
import {noWidgets} from './helpers/widget.js';

const page320 = {viewport: {width: 320, height: 640}};

/** What of the page can be seen, once that is everything. */
async function shown(page) {
  await page.locator('wiki-homepage[status="ready"]').waitFor({timeout: 30_000});
  await page.waitForFunction(
    () => {
      const root = document.querySelector('wiki-homepage').shadowRoot;
      const slots = [...root.querySelectorAll('[data-module]')];
      const modules = slots.flatMap(({children: [module]}) => module ?? []);
      const known = modules.every(({status}) => status && status !== 'pending');
      // What is known comes up from the top down.
      return modules.length > 2 && known && slots.every(({hidden}) => !hidden);
    },
    null,
    {timeout: 30_000},
  );
  return page.evaluate(() => {
    const root = document.querySelector('wiki-homepage').shadowRoot;
    return {
      greeting: root.querySelector('h1').textContent,
      modules: [...root.querySelectorAll('[data-module]')]
        .filter((slot) => slot.offsetHeight > 0)
        .map((slot) => slot.dataset.module),
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    };
  });
}

/** A page that has nothing of MediaWiki but its address. */
async function openPlain(session) {
  const url = `${wikiUrl()}/plain.html`;
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Plain</title>
    <script type="module" src="/wiki-homepage/wiki-homepage.js"></script>
    <wiki-homepage api-url="/api.php"></wiki-homepage></html>`;
  await session.route(url, (route) => route.fulfill({contentType: 'text/html', body}));
  const page = await session.newPage();
  await page.goto(url);
  return page;
}

describe('one tag', {skip: noWidgets}, () => {
  const open = useSessions();
  let person;
  before(async () => {
    person = await createPerson();
    await begin(person);
    const client = await person.login();
    await client.write({
      action: 'edit',
      title: `User:${person.name}`,
      text: '<div class="wiki-homepage"></div>',
      summary: 'My page',
    });
  });
  const session = async (options) => loginAs(await open(options), person);

  it('gives the page on a user page', async () => {
    const options = {page: `User:${person.name}`};
    const own = await openPage(await session({switches: ['csp']}), options);
    const {greeting, modules} = await shown(own.page);
    assert.ok(greeting.includes(person.name), greeting);
    assert.deepEqual(modules.slice(0, 2), ['suggested-edits', 'impact']);
    assert.deepEqual(await own.violations(), []);
    assert.deepEqual(own.console, []);
  });

  it('gives it in plain HTML, with the address of a wiki', async () => {
    const {greeting, modules} = await shown(await openPlain(await session()));
    assert.ok(greeting.includes(person.name), greeting);
    assert.deepEqual(modules.slice(0, 2), ['suggested-edits', 'impact']);
  });

  it('gives it on a telephone without a line that is too long', async () => {
    const narrow = {context: page320};
    const user = await openPage(await session(narrow), {
      page: `User:${person.name}`,
      skin: 'minerva',
    });
    assert.equal((await shown(user.page)).wide, 0);
    assert.equal((await shown(await openPlain(await session(narrow)))).wide, 0);
  });
});
