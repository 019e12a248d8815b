// wiki-suggested-edits on a real wiki: from the introduction to articles that carry what was asked for.
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {setSwitches, skins, wikiUrl} from '../../tools/wiki/harness.js';
import {createPerson, loginAs} from './helpers/people.js';
import {readText} from './helpers/mentorship.js';
import {useSessions} from './helpers/sessions.js';
import {specialTasks} from '../../tools/wiki/task-articles.js';
import {
  begin,
  cardOf,
  countIn,
  feedOn,
  feedThatFailed,
  keptOf,
  named,
  openFeed,
  pressTopics,
  tasksByLists,
  tickTypes,
  walk,
} from './helpers/tasks.js';
import {eventually, noWidgets, texts, textPattern} from './helpers/widget.js';

const titles = (map) => [...map.keys()].sort();

/** Every card is one that the wiki's lists name, and of a type that the lists name it for. */
function assertFound(seen, listed) {
  assert.deepEqual(titles(seen), titles(listed));
  for (const [title, type] of seen)
    assert.ok(listed.get(title).has(type), `${title} does not ask for ${type}`);
}

const articles = (count) => (count === 1 ? '1 article matches' : `${count} articles match`);

describe('wiki-suggested-edits on a wiki', {skip: noWidgets}, () => {
  const open = useSessions();
  const sessionOf = async (person, options) => loginAs(await open(options), person);

  describe('for somebody who has not begun', () => {
    let person;
    before(async () => {
      person = await createPerson();
    });

    it('counts what they choose, keeps nothing before the last button, and shows what they chose', async () => {
      const watched = await openFeed(await sessionOf(person, {switches: ['csp']}), {
        variant: 'start',
      });
      const {page, feed} = watched;
      const topics = ['salt', 'food-and-drink'];
      await pressTopics(feed, ['Salt making', texts['wiki-topics-food-and-drink']]);
      const easy = await tasksByLists(person, {types: ['copyedit', 'links'], topics});
      await eventually(async () => assert.equal(await countIn(feed), articles(easy.size)), 10_000);
      await named(feed, 'wiki-suggested-edits-start-continue').click();

      const types = ['copyedit', 'references', 'expand'];
      await tickTypes(feed, types);
      const listed = await tasksByLists(person, {types, topics});
      await eventually(
        async () => assert.equal(await countIn(feed), articles(listed.size)),
        10_000,
      );
      assert.equal(await keptOf(person, 'task-choices'), null);

      await named(feed, 'wiki-suggested-edits-start-done').click();
      await feedOn(page);
      const kept = await keptOf(person, 'task-choices');
      assert.deepEqual([kept.v, kept.types, [...kept.topics].sort()], [1, types, topics.sort()]);
      assert.match((await cardOf(feed)).position, new RegExp(`^1 of (about )?${listed.size}$`));
      assertFound(await walk(feed), listed);
      assert.deepEqual(await watched.violations(), []);
      assert.deepEqual(watched.console, []);
    });

    it('shows the same in a browser that has never been there', async () => {
      const {feed} = await openFeed(await sessionOf(person));
      const {types, topics} = await keptOf(person, 'task-choices');
      const {size} = await tasksByLists(person, {types, topics});
      assert.match((await cardOf(feed)).position, new RegExp(`^1 of (about )?${size}$`));
    });
  });

  describe('moves nothing when the script arrives in the room kept for it', () => {
    /** What moves inside of the card is not what stands below it. */
    const outside = (all) =>
      all
        .filter(({nodes}) => nodes.some((node) => !node.startsWith('(in a shadow root)')))
        .reduce((total, {value}) => total + value, 0);
    const people = {};
    before(async () => {
      people.task = await createPerson();
      await begin(people.task);
      people.start = await createPerson();
    });

    for (const variant of ['task', 'start'])
      for (const skin of skins)
        it(`${variant}, in ${skin}`, async () => {
          const {page, shifts} = await openFeed(await sessionOf(people[variant]), {skin, variant});
          await page.waitForTimeout(500); // pictures too
          const bare = await sessionOf(people[variant], {embed: 'none'});
          const baseline = await openFeed(bare, {skin, variant: null});
          const [moved, without] = [await shifts(), await baseline.shifts()];
          // MonoBook moves its own footer a little.
          assert.ok(
            outside(moved) <= outside(without) + 0.0005,
            `layout shift: ${JSON.stringify(moved)}`,
          );
        });
  });

  it('never suggests what the reader may not edit, or what somebody works on', async () => {
    const person = await createPerson();
    const filter = {types: ['copyedit'], topics: ['history', 'architecture', 'food-and-drink']};
    await begin(person, filter);
    const {feed} = await openFeed(await sessionOf(person));
    const seen = await walk(feed);
    assertFound(seen, await tasksByLists(person, filter));
    const {locked, excluded, oddTitle} = specialTasks;
    assert.deepEqual(
      [locked, excluded, oddTitle].map(({title}) => seen.has(title)),
      [false, false, true],
    );
  });

  it('does not suggest what the reader has just edited, in a browser that has never been there', async () => {
    const person = await createPerson();
    const filter = {types: ['references'], topics: ['salt']};
    await begin(person, filter);
    const listed = await tasksByLists(person, filter);
    const [edited] = titles(listed);
    const text = `\n\nIt is worth a visit. ${Date.now()}`;
    await (await person.login()).write({action: 'edit', title: edited, appendtext: text});
    assert.ok((await tasksByLists(person, filter)).has(edited), 'the wiki still lists it');
    const {feed} = await openFeed(await sessionOf(person));
    listed.delete(edited);
    assert.match((await cardOf(feed)).position, new RegExp(`^1 of (about )?${listed.size}$`));
    assertFound(await walk(feed), listed);
  });

  it('looks for articles about all topics at once, and for any of them again', async () => {
    const person = await createPerson();
    const types = ['copyedit', 'links', 'references'];
    await begin(person, {types, topics: ['history']});
    const {page, feed} = await openFeed(await sessionOf(person));
    const topicsButton = feed.locator('button.filter').first();
    const dialog = feed.getByRole('dialog');
    await topicsButton.click();
    await dialog.waitFor();
    const transport = texts['wiki-topics-transportation'];
    await dialog.getByRole('button', {name: transport, exact: true}).click();
    await named(dialog, 'wiki-suggested-edits-topics-all').click();
    const topics = ['history', 'transportation'];
    const both = await tasksByLists(person, {types, topics, match: 'all'});
    await eventually(async () => assert.equal(await countIn(feed), articles(both.size)), 10_000);
    await named(dialog, 'wiki-suggested-edits-done').click();
    await dialog.waitFor({state: 'detached'});
    await eventually(async () =>
      assert.match((await cardOf(feed)).position, new RegExp(`^1 of (about )?${both.size}$`)),
    );
    assertFound(await walk(feed), both);
    assert.equal((await keptOf(person, 'task-choices')).match, 'all');

    await page.reload();
    await feedOn(page, 'task');
    await topicsButton.click();
    await named(dialog, 'wiki-suggested-edits-topics-any').click();
    const either = await tasksByLists(person, {types, topics});
    assert.ok(either.size > both.size);
    await eventually(
      async () => assert.match(await countIn(feed), new RegExp(`${either.size}`)),
      10_000,
    );
    await named(dialog, 'wiki-suggested-edits-cancel').click();
    await dialog.waitFor({state: 'detached'});
    assert.equal((await keptOf(person, 'task-choices')).match, 'all');
  });

  describe('when the choice cannot be kept', () => {
    for (const [name, reason] of [
      ['readonly', 'read-only'],
      ['session-lost', 'session-lost'],
      ['http500', 'server'],
      ['dropped', 'network'],
    ])
      it(`says why, loses nothing, and keeps it on the next try: ${name}`, async () => {
        const person = await createPerson();
        const session = await sessionOf(person);
        const {page, feed} = await openFeed(session, {variant: 'start'});
        await pressTopics(feed, ['Salt making']);
        await named(feed, 'wiki-suggested-edits-start-continue').click();
        await tickTypes(feed, ['references']);
        await countIn(feed);
        if (name === 'dropped') await session.route('**/api.php*', lose);
        else await setSwitches(session, [name]);
        await named(feed, 'wiki-suggested-edits-start-done').click();
        const alarm = feed.getByRole('alert');
        await eventually(
          async () =>
            assert.match(
              await readText(alarm),
              textPattern(`wiki-suggested-edits-failed-${reason}`),
            ),
          10_000,
        );
        await session.unroute('**/api.php*');
        await setSwitches(session, []);
        await named(feed, 'wiki-suggested-edits-again').click();
        await feedOn(page);
        const {types, topics} = await keptOf(person, 'task-choices');
        assert.deepEqual([types, topics], [['references'], ['salt']]);
      });

    it('still has it after a reload', async () => {
      const person = await createPerson();
      const session = await sessionOf(person);
      const {page, feed} = await openFeed(session, {variant: 'start'});
      await pressTopics(feed, ['Salt making']);
      await named(feed, 'wiki-suggested-edits-start-continue').click();
      await tickTypes(feed, ['references']);
      await page.reload();
      await feedOn(page, 'start');
      await countIn(feed);
      const ticked = feed.getByRole('checkbox', {checked: true});
      assert.equal(await ticked.count(), 1);
      await named(feed, 'wiki-suggested-edits-start-done').click();
      await feedOn(page);
      const {types, topics} = await keptOf(person, 'task-choices');
      assert.deepEqual([types, topics], [['references'], ['salt']]);
    });
  });

  describe('when the wiki does not answer', () => {
    let person;
    before(async () => {
      person = await createPerson();
      await begin(person);
    });

    for (const [name, words] of [
      ['http500', 'server'],
      ['throw', 'server'],
      ['ratelimit', 'rate-limited'],
      ['garbage', 'malformed'],
    ])
      it(`says why, and tries again: ${name}`, async () => {
        const session = await sessionOf(person, {embed: 'none'});
        const {page} = await openFeed(session, {variant: null});
        // The page is whole and has a session; only then the fault begins, as in life.
        await setSwitches(session, [name]);
        await page.addScriptTag({
          type: 'module',
          url: `${wikiUrl()}/wiki-homepage/wiki-homepage.js`,
        });
        const feed = await feedThatFailed(page);
        await eventually(async () =>
          assert.match(
            await readText(feed.locator('[part~="failed"]')),
            textPattern(`wiki-common-failed-${words}`),
          ),
        );
        await setSwitches(session, []);
        await named(feed, 'wiki-common-retry').click();
        await feedOn(page);
      });
  });

  it('says that articles alone did not come, and brings them on the next try', async () => {
    const person = await createPerson();
    await begin(person, {types: ['references'], topics: ['salt']});
    const session = await sessionOf(person);
    const lists = /transcludedin/;
    await session.route(lists, (route) => route.abort('connectionreset'));
    const {page} = await openFeed(session, {variant: null});
    const feed = await feedThatFailed(page);
    await eventually(async () =>
      assert.match(
        await readText(feed.locator('[part~="failed"]')),
        textPattern('wiki-common-failed-network'),
      ),
    );
    await session.unroute(lists);
    await named(feed, 'wiki-common-retry').click();
    await feedOn(page);
    assertFound(
      await walk(feed),
      await tasksByLists(person, {types: ['references'], topics: ['salt']}),
    );
  });

  describe('for a page that is looked at again', () => {
    it('asks the wiki for little at first, and for what may have changed the second time', async () => {
      const person = await createPerson();
      await begin(person);
      const session = await sessionOf(person);
      const watched = await openFeed(session);
      await watched.page.waitForLoadState('networkidle');
      const asked = ({requests}) =>
        requests.map(({url}) => url).filter((url) => url.includes('/api.php'));
      assert.ok(asked(watched).length <= 5, asked(watched).join('\n'));
      const cold = asked(watched).length;
      await watched.page.reload();
      await feedOn(watched.page);
      await watched.page.waitForLoadState('networkidle');
      // The account's choices, which articles there are, and whether they still are tasks: nothing of that may be old.
      const again = asked(watched).slice(cold);
      assert.ok(again.length <= 3, again.join('\n'));
      assert.ok(
        again.every((url) => /meta=userinfo|transcludedin|tltemplates/.test(url)),
        again.join('\n'),
      );
      assert.deepEqual(watched.console, []);
    });
  });
});

/** It arrives, and nobody hears of it. */
async function lose(route) {
  if (!/(^|&)action=options(&|$)/.test(route.request().postData() ?? '')) return route.continue();
  await route.fetch();
  return route.abort('connectionreset');
}
