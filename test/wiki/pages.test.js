// Pages of the wiki in its skins, without our script: what the tests of widgets are compared with.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launchBrowser, openPage, openSession, skins} from '../../tools/wiki/harness.js';

describe('a page of the wiki', () => {
  let browser;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser?.close());

  for (const skin of skins)
    it(`loads in ${skin} with a session, a silent console and no refused script`, async () => {
      const session = await openSession(browser, {
        user: 'Newcomer Dara',
        embed: 'none',
        switches: ['csp'],
      });
      const {page, console: said, violations, requests} = await openPage(session, {skin});
      assert.equal(await page.evaluate(() => globalThis.mw.config.get('skin')), skin);
      assert.equal(
        await page.evaluate(() => globalThis.mw.config.get('wgUserName')),
        'Newcomer Dara',
      );
      assert.equal(await page.locator('wiki-impact').count(), 1);
      assert.deepEqual(await violations(), []);
      assert.deepEqual(said, []);
      assert.deepEqual(
        requests.filter(({status}) => status !== 200),
        [],
      );
      await session.close();
    });

  it('notices what breaks the content security policy', async () => {
    const session = await openSession(browser, {embed: 'none', switches: ['csp']});
    const {page, violations} = await openPage(session);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = '0';
      document.body.append(script);
    });
    assert.match((await violations())[0], /^script-src/);
    await session.close();
  });

  it('notices what moves', async () => {
    const session = await openSession(browser, {embed: 'none'});
    const {page, shifts} = await openPage(session, {page: 'Saltmere', skin: 'vector-2022'});
    await page.waitForTimeout(600); // a shift right after input or loading is not counted by the browser
    await page.evaluate(async () => {
      const block = document.createElement('div');
      block.style.height = '300px';
      document.querySelector('#mw-content-text').prepend(block);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 200)));
    });
    assert.ok((await shifts()).some(({value}) => value > 0.01));
    await session.close();
  });

  it('holds placeholders where wikitext asks for a widget', async () => {
    const session = await openSession(browser, {user: 'Newcomer Dara', embed: 'none'});
    const {page} = await openPage(session, {page: 'Project:Impact'});
    assert.equal(await page.locator('div.wiki-impact').getAttribute('data-days'), '30');
    await session.close();
  });

  it('is right to left for somebody with an Arabic interface, its content left to right', async () => {
    const session = await openSession(browser, {user: 'Newcomer Amina', embed: 'none'});
    const {page} = await openPage(session, {page: 'Saltmere'});
    assert.equal(await page.evaluate(() => document.documentElement.dir), 'rtl');
    assert.equal(
      await page.locator('.mw-parser-output').evaluate((node) => getComputedStyle(node).direction),
      'ltr',
    );
    await session.close();
  });
});
