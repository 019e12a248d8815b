// wiki-impact on a real wiki: true numbers, in every skin, and its own words for each thing that can go wrong.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {WikiClient} from '../../tools/wiki/client.js';
import {openPage, skins, wikiUrl} from '../../tools/wiki/harness.js';
import {useSessions} from './helpers/sessions.js';
import {contributionsOf, dayIn, windowDays} from './helpers/contributions.js';
import {
  eventually,
  articlesOf,
  editsInTable,
  impactWith,
  noWidgets,
  scoresOf,
  shownText,
  textPattern,
} from './helpers/widget.js';

const demo = 'Special:WikiHomepageDemo';
const anyone = () => new WikiClient(wikiUrl());
const number = (n) => new Intl.NumberFormat('en').format(n);

describe('wiki-impact on a wiki', {skip: noWidgets}, () => {
  const open = useSessions();

  describe('shows what the contributions of the wiki say', () => {
    for (const skin of skins)
      it(`in ${skin}, under a strict policy, with a silent console`, async () => {
        const session = await open({user: 'Newcomer Dara', switches: ['csp'], timeZone: 'UTC'});
        const watched = await openPage(session, {skin});
        const widget = await impactWith(watched.page, 'ready');
        const {editCount, streak, inLast60Days} = await contributionsOf(
          anyone(),
          'Newcomer Dara',
          'UTC',
        );
        const shown = await scoresOf(widget);
        assert.equal(shown[0].value, number(editCount));
        assert.equal(shown.at(-1).value, `${streak.days} days`);
        assert.match(await shownText(widget), new RegExp(`\\b${inLast60Days}\\b`));
        assert.deepEqual(await watched.violations(), []);
        assert.deepEqual(watched.console, []);
      });

    for (const skin of skins)
      it(`in ${skin}, with nothing moving when the numbers arrive`, async () => {
        const session = await open({user: 'Newcomer Dara'});
        let release = () => undefined;
        const held = new Promise((resolve) => (release = resolve));
        await session.route('**/api.php*', async (route) => {
          await held;
          await route.continue();
        });
        const {page, shifts} = await openPage(session, {skin});
        await impactWith(page, 'pending');
        await page.waitForTimeout(500); // what skin and script move while they start is another test's
        const before = (await shifts()).length;
        release();
        await impactWith(page, 'ready');
        await page.waitForTimeout(500); // pictures too
        assert.deepEqual((await shifts()).slice(before), []);
      });

    for (const skin of skins)
      it(`in ${skin}, with nothing moving when the script arrives in the room kept for it`, async () => {
        const {page, shifts} = await openPage(await open({user: 'Newcomer Dara'}), {skin});
        await impactWith(page, 'ready');
        await page.waitForTimeout(300);
        const baseline = await openPage(await open({user: 'Newcomer Dara', embed: 'none'}), {skin});
        const sum = (all) => all.reduce((total, {value}) => total + value, 0);
        const [moved, without] = [await shifts(), await baseline.shifts()];
        // MonoBook moves its own footer a little.
        assert.ok(sum(moved) <= sum(without) + 0.0005, `layout shift: ${JSON.stringify(moved)}`);
      });

    for (const zone of ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'])
      it(`day by day, for a browser in ${zone}`, async () => {
        const {page} = await openPage(await open({user: 'Newcomer Dara', timeZone: zone}));
        const {days, streak} = await contributionsOf(anyone(), 'Newcomer Dara', zone);
        const widget = await impactWith(page, 'ready');
        assert.equal((await scoresOf(widget)).at(-1).value, `${streak.days} days`);
        const expected = windowDays(dayIn(zone)(new Date().toISOString()), 60)
          .map((day) => days.filter((one) => one === day).length)
          .reverse();
        assert.deepEqual(await editsInTable(widget), expected);
      });

    it('in the zone of the preferences, not that of the browser', async () => {
      const {page} = await openPage(
        await open({user: 'Zone Tester', timeZone: 'America/Los_Angeles'}),
      );
      const {streak} = await contributionsOf(anyone(), 'Zone Tester', 'Asia/Tokyo');
      assert.equal(
        (await scoresOf(await impactWith(page, 'ready'))).at(-1).value,
        `${streak.days} days`,
      );
    });

    it('with the most edited articles first', async () => {
      const {page} = await openPage(await open({user: 'Newcomer Dara'}));
      const {perPage} = await contributionsOf(anyone(), 'Newcomer Dara', 'UTC');
      const titles = await articlesOf(await impactWith(page, 'ready'));
      const counts = titles.map((title) => perPage.get(title));
      const most = [...perPage.values()].sort((a, b) => b - a).slice(0, titles.length);
      assert.ok(titles.length > 0);
      assert.deepEqual(counts, most);
    });

    it('of somebody else, capped where there are more than are looked at', async () => {
      const {page} = await openPage(await open({user: 'Newcomer Dara'}), {
        page: `${demo}/Veteran Vera`,
      });
      const shown = await scoresOf(await impactWith(page, 'ready'));
      assert.match(shown[0].value, /^1,(000\+|130)$/);
    });

    it('to a reader who is not logged in, of somebody else', async () => {
      const {page} = await openPage(await open({}), {page: `${demo}/Newcomer Dara`});
      const {editCount} = await contributionsOf(anyone(), 'Newcomer Dara', 'UTC');
      assert.equal((await scoresOf(await impactWith(page, 'ready')))[0].value, number(editCount));
    });
  });

  describe('has a state for', () => {
    it('somebody who has not edited', async () => {
      const {page} = await openPage(await open({user: 'Newcomer Emil'}));
      await impactWith(page, 'empty');
    });

    it('somebody who edited talk pages only', async () => {
      const {page} = await openPage(await open({user: 'Newcomer Goran'}));
      await impactWith(page, 'empty');
    });

    it('a blocked reader', async () => {
      const {page} = await openPage(await open({user: 'Newcomer Hana'}));
      await impactWith(page, 'ready');
    });

    it('a reader who is not logged in', async () => {
      const {page} = await openPage(await open({}));
      await impactWith(page, 'hidden');
    });

    for (const name of ['Hidden Ivo', 'No such account here'])
      it(`the account ${name}, about which the wiki says nothing`, async () => {
        const {page} = await openPage(await open({user: 'Newcomer Dara'}), {
          page: `${demo}/${name}`,
        });
        const widget = await impactWith(page, 'failed');
        await eventually(async () =>
          assert.match(await shownText(widget), textPattern('wiki-impact-missing')),
        );
      });

    it('views and thanks where the wiki counts them', async () => {
      const {page} = await openPage(
        await open({user: 'Newcomer Dara', switches: ['pageviews', 'thanks']}),
      );
      const widget = await impactWith(page, 'ready');
      assert.equal(await widget.getAttribute('variant'), 'full');
      assert.equal((await scoresOf(widget))[1].value, '3');
    });

    it('a wiki without pictures and extracts', async () => {
      const {page, console: said} = await openPage(
        await open({user: 'Newcomer Dara', switches: ['noext']}),
      );
      await impactWith(page, 'ready');
      assert.deepEqual(said, []);
    });

    it('an Arabic interface', async () => {
      const {page} = await openPage(await open({user: 'Newcomer Amina'}));
      const widget = await impactWith(page, 'ready');
      assert.equal(
        await widget.locator('[part~="card"]').evaluate((card) => getComputedStyle(card).direction),
        'rtl',
      );
      assert.match(await shownText(widget), /[\u0600-\u06ff]/);
    });

    it('a wiki that writes from right to left', async () => {
      const {page} = await openPage(await open({user: 'Newcomer Dara', switches: ['rtl']}));
      await impactWith(page, 'ready');
    });
  });

  describe('gets into a page', () => {
    for (const embed of ['module', 'loader', 'gadget'])
      it(`by ${embed}`, async () => {
        const watched = await openPage(await open({user: 'Newcomer Dara', embed}));
        await impactWith(watched.page, 'ready');
        assert.deepEqual(watched.console, []);
      });

    it('by a placeholder in wikitext, with its attributes', async () => {
      const {page} = await openPage(await open({user: 'Newcomer Dara'}), {page: 'Project:Impact'});
      const widget = await impactWith(page, 'ready');
      assert.equal((await editsInTable(widget)).length, 30);
    });

    it('with texts that the wiki changed', async () => {
      const client = await anyone().login((await import('../../tools/wiki/accounts.js')).admin);
      await client.edit('MediaWiki:Wiki-impact-title', 'What came of it');
      try {
        const {page} = await openPage(await open({user: 'Newcomer Dara'}));
        await page.locator('wiki-impact').getByText('What came of it').waitFor();
      } finally {
        await client.write({
          action: 'delete',
          title: 'MediaWiki:Wiki-impact-title',
          reason: 'test',
        });
      }
    });
  });

  it('asks the wiki for little', async () => {
    const {page, requests} = await openPage(await open({user: 'Newcomer Dara'}));
    await impactWith(page, 'ready');
    const asked = requests.filter(({url}) => url.includes('/api.php'));
    assert.ok(asked.length <= 8, asked.map(({url}) => url).join('\n'));
  });
});
