// What wiki-impact says on a real wiki when something goes wrong, and that another try helps.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {openPage, setSwitches, wikiUrl} from '../../tools/wiki/harness.js';
import {useSessions} from './helpers/sessions.js';
import {
  eventually,
  impactWith,
  noWidgets,
  scoresOf,
  shownText,
  textPattern,
  texts,
} from './helpers/widget.js';

const demo = 'Special:WikiHomepageDemo';

/** Without the browser's own words for a failed answer, and without the library's on a configuration that did not come. */
const unexpected = (said) =>
  said.filter(
    (text) =>
      !/Failed to load resource|net::ERR_|wiki-homepage: the configuration could not be read/.test(
        text,
      ),
  );

describe('wiki-impact on a wiki with a fault', {skip: noWidgets}, () => {
  const open = useSessions();

  describe('says in its own words', () => {
    /** Switch of the wiki, key of the text. */
    const faults = [
      ['readonly-api', 'wiki-common-failed-read-only'],
      ['ratelimit', 'wiki-common-failed-rate-limited'],
      ['http429', 'wiki-common-failed-rate-limited-seconds'],
      ['throw', 'wiki-common-failed-server'],
      ['http500', 'wiki-common-failed-server'],
      ['garbage', 'wiki-common-failed-malformed'],
      ['session-lost', 'wiki-common-failed-session-lost'],
    ];
    for (const [name, key] of faults)
      it(`${name}, and shows the numbers after another try`, async () => {
        const session = await open({user: 'Newcomer Dara', embed: 'none'});
        const {page, console: said} = await openPage(session);
        // The page is whole and has a session; only then the fault begins, as in life.
        await setSwitches(session, [name]);
        await page.addScriptTag({
          type: 'module',
          url: `${wikiUrl()}/wiki-homepage/wiki-homepage.js`,
        });
        const widget = await impactWith(page, 'failed');
        await eventually(async () => assert.match(await shownText(widget), textPattern(key)));
        assert.deepEqual(unexpected(said), []);
        await setSwitches(session, []);
        await widget.locator('button', {hasText: texts['wiki-common-retry']}).click();
        await impactWith(page, 'ready');
      });

    it('no network, and shows the numbers after another try', async () => {
      const session = await open({user: 'Newcomer Dara'});
      await session.route('**/api.php*', (route) => route.abort('internetdisconnected'));
      const {page} = await openPage(session);
      const widget = await impactWith(page, 'failed');
      await eventually(async () =>
        assert.match(await shownText(widget), textPattern('wiki-common-failed-network')),
      );
      await session.unroute('**/api.php*');
      await widget.locator('button', {hasText: texts['wiki-common-retry']}).click();
      await impactWith(page, 'ready');
    });

    it('a private wiki, to a reader who may not read it', async () => {
      const {page} = await openPage(await open({switches: ['private']}), {
        page: `${demo}/Newcomer Dara`,
      });
      const widget = await impactWith(page, 'failed');
      await eventually(async () =>
        assert.match(await shownText(widget), textPattern('wiki-common-failed-denied')),
      );
    });
  });

  describe('keeps the numbers', () => {
    it('when the network goes away and somebody refreshes', async () => {
      const session = await open({user: 'Newcomer Dara'});
      const {page} = await openPage(session);
      const widget = await impactWith(page, 'ready');
      const before = await scoresOf(widget);
      await session.setOffline(true);
      await widget.evaluate((element) => element.refresh());
      await session.setOffline(false);
      assert.deepEqual(await scoresOf(await impactWith(page, 'ready')), before);
    });

    it('on a wiki that is read-only or private, for somebody who may read', async () => {
      for (const name of ['readonly', 'private']) {
        const {page} = await openPage(await open({user: 'Newcomer Dara', switches: [name]}));
        await impactWith(page, 'ready');
      }
    });
  });
});
