// What follows a suggested edit on a real wiki: from the card to the editor, to the article, to the next one.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {skins} from '../../tools/wiki/harness.js';
import {readText, tabTo} from './helpers/mentorship.js';
import {createPerson, loginAs} from './helpers/people.js';
import {textOf} from './helpers/questions.js';
import {useSessions} from './helpers/sessions.js';
import {
  begin,
  cardOf,
  feedOn,
  keptOf,
  named,
  openFeed,
  panelOn,
  saveEdit,
  tasksByLists,
  walk,
  wearSkin,
} from './helpers/tasks.js';
import {eventually, noWidgets, textPattern} from './helpers/widget.js';

const types = ['copyedit'];

/** How many tasks of the type the account has finished, and on which day how many. */
const doneBy = async (person, type = 'copyedit') =>
  ((await keptOf(person, 'tasks-done'))?.types ?? {})[type]?.[0] ?? 0;

describe('wiki-post-edit on a wiki', {skip: noWidgets}, () => {
  const open = useSessions();

  /** Somebody with the feed before them. */
  async function newcomer({skin, switches, topics = null} = {}) {
    const person = await createPerson();
    await begin(person, {types, topics});
    if (skin) await wearSkin(person, skin);
    const session = await loginAs(await open({switches}), person);
    return {person, ...(await openFeed(session))};
  }

  for (const skin of skins)
    it(`leads from task to task in ${skin}, each counted once`, async () => {
      const watched = await newcomer({skin, switches: ['csp']});
      const {person, page, feed} = watched;
      const {title} = await cardOf(feed);
      const listed = await tasksByLists(person, {types});
      await named(feed, 'wiki-suggested-edits-start', 'link').click();
      const words = `Somebody keeps it in order. ${skin} ${Date.now()}`;
      await saveEdit(page, words);
      const panel = await panelOn(page);
      assert.match(await textOf(title), new RegExp(words));
      assert.match(await readText(panel.getByRole('dialog')), textPattern('wiki-post-edit-title'));
      const next = await readText(panel.locator('[part~="task"] b'));
      assert.notEqual(next, title);
      assert.ok(listed.has(next), `${next} is no task`);
      await eventually(async () => assert.equal(await doneBy(person), 1));

      await page.reload();
      await page.waitForFunction(() => document.querySelector('wiki-post-edit')?.status);
      await page.waitForLoadState('networkidle');
      assert.equal(await panel.getAttribute('status'), 'hidden');
      await page.goto((await feedAddress(page)).href);
      await feedOn(page);
      await page.goBack();
      await page.waitForLoadState('networkidle');
      assert.equal(await panel.getAttribute('status'), 'hidden');
      assert.equal(await doneBy(person), 1);

      await page.goForward();
      await feedOn(page);
      assert.ok(!(await walk(feed)).has(title), 'The article that was edited is suggested again');
      assert.deepEqual(watched.console, []);
      assert.deepEqual(await watched.violations(), []);
    });

  it('opens the next task in its editor, and after the third shows another type', async () => {
    const {person, page, feed} = await newcomer({skin: 'vector-2022'});
    await named(feed, 'wiki-suggested-edits-start', 'link').click();
    const edited = [];
    for (const count of [1, 2]) {
      edited.push(await page.locator('#firstHeading').innerText());
      await saveEdit(page);
      const panel = await panelOn(page);
      const next = await readText(panel.locator('[part~="task"] b'));
      await named(panel, 'wiki-post-edit-start', 'link').click();
      await page.locator('#wpTextbox1').waitFor();
      assert.ok((await readText(page.locator('#firstHeading'))).endsWith(next));
      assert.equal(await doneBy(person), count);
    }
    await saveEdit(page);
    const panel = await panelOn(page, 'level-up');
    // The words of the offer are a part that comes when it is due.
    await panel.getByRole('dialog').getByText(textPattern('wiki-post-edit-level')).waitFor();
    assert.equal(await doneBy(person), 3);
    await named(panel, 'wiki-post-edit-level-try').click();
    await panelOn(page, 'next');
    assert.deepEqual((await keptOf(person, 'task-choices')).types, ['links']);
    const next = await readText(panel.locator('[part~="task"] b'));
    assert.ok((await tasksByLists(person, {types: ['links']})).has(next));
    assert.equal(new Set(edited).size, 2);
  });

  it('goes all the way by keyboard alone', async () => {
    const person = await createPerson();
    await wearSkin(person, 'vector');
    const {page} = await openFeed(await loginAs(await open(), person), {variant: 'start'});
    const {keyboard} = page;
    await tabTo(page, '.chip');
    await keyboard.press('Space');
    await tabTo(page, '.foot .primary');
    await keyboard.press('Enter');
    await tabTo(page, '#start-heading, input[type=checkbox]');
    await tabTo(page, '.foot .primary:not([aria-disabled=true])');
    await keyboard.press('Enter');
    const feed = await feedOn(page);
    const first = await cardOf(feed);
    await tabTo(page, '[part~="start"]');
    await keyboard.press('ArrowRight');
    await eventually(async () => assert.notEqual((await cardOf(feed)).title, first.title));
    await tabTo(page, '[part~="start"]');
    await keyboard.press('Enter');
    await page.locator('#wpTextbox1').waitFor();
    await tabTo(page, '#wpTextbox1');
    await keyboard.press('Control+End');
    await keyboard.type(' More on this later.');
    await tabTo(page, '#wpSave');
    await Promise.all([
      page.waitForURL((url) => !/action=(edit|submit)/.test(url.href)),
      keyboard.press('Enter'),
    ]);
    await panelOn(page);
    assert.equal(await page.evaluate(() => document.activeElement === document.body), true);
    await tabTo(page, '[part~="start"]', 'Shift+Tab');
    await keyboard.press('Enter');
    await page.locator('#wpTextbox1').waitFor();
    assert.match(page.url(), /wiki-task=/);
  });
});

/** The demo page with the feed, in the skin of the account. */
const feedAddress = (page) =>
  new URL('/index.php?title=Special:WikiHomepageDemo&widgets=suggested-edits', page.url());
