// The invitation link to a dashboard in the user menus of the five skins, at the ends of its band of edit counts.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {clientOf, launchBrowser, openPage, openSession, skins} from '../../tools/wiki/harness.js';

const editor = (edits) => `Editor with ${edits} edits`;
const preference = 'userjs-wiki-homepage-dashboard-project-dashboard';

async function forget(name) {
  await (await clientOf(name)).write({action: 'options', change: preference});
}

/** Opens an article, waits until the link has decided, and returns its status. */
async function statusFor(browser, user, options = {}) {
  const session = await openSession(browser, {user});
  const opened = await openPage(session, {page: 'Saltmere', ...options});
  const link = opened.page.locator('wiki-dashboard-link');
  await opened.page.waitForFunction(() =>
    /ready|hidden|failed/.test(document.querySelector('wiki-dashboard-link')?.status ?? ''),
  );
  const status = await link.evaluate((element) => element.status);
  return {...opened, session, link, status};
}

describe('the link to a dashboard', () => {
  let browser;
  before(async () => {
    browser = await launchBrowser();
    for (const edits of [99, 100, 500, 501]) await forget(editor(edits));
  });
  after(() => browser.close());

  for (const skin of skins)
    for (const [edits, expected] of [
      [99, 'hidden'],
      [100, 'ready'],
      [500, 'ready'],
      [501, 'hidden'],
    ])
      it(`is ${expected} in the menu of ${skin} at ${edits} edits`, async () => {
        const {session, page, status} = await statusFor(browser, editor(edits), {skin});
        try {
          assert.equal(status, expected);
          const item = page.locator('li:has(> wiki-dashboard-link)');
          const display = await item.evaluate((element) => getComputedStyle(element).display);
          assert.equal(display === 'none', expected === 'hidden');
        } finally {
          await session.close();
        }
      });

  for (const skin of skins)
    it(`looks like the entries beside it in ${skin}`, async () => {
      const {session, link} = await statusFor(browser, editor(100), {skin});
      try {
        const [own, other] = await link.evaluate((element) => {
          const item = element.parentElement;
          const near = item.previousElementSibling.querySelector('a');
          const look = (a) => {
            const {fontSize, fontFamily, color, padding, display, lineHeight, textTransform} =
              getComputedStyle(a);
            const {fontSize: size} = getComputedStyle(a.lastElementChild ?? a);
            return {fontSize, fontFamily, color, padding, display, lineHeight, textTransform, size};
          };
          for (const a of [near, item.querySelector('a')]) a.classList.remove('new');
          return [item.querySelector('a'), near].map(look);
        });
        delete own.size;
        delete other.size;
        assert.deepEqual(own, other);
      } finally {
        await session.close();
      }
    });

  it('is reached and followed by the keyboard alone, and says from where', async () => {
    const {session, page} = await statusFor(browser, editor(100), {skin: 'vector'});
    try {
      await page.locator('#pt-mytalk a').focus();
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => document.activeElement.textContent);
      assert.match(focused, /^Dashboard/);
      await page.keyboard.press('Enter');
      await page.waitForURL(/Dashboard\?source=dashboard-top-link$/);
    } finally {
      await session.close();
    }
  });

  it('stays for somebody who visited at 500 edits and has 501 now, and not for others', async () => {
    const name = editor(500);
    await forget(name);
    const first = await statusFor(browser, name, {page: 'Project:Dashboard'});
    const client = await clientOf(name);
    const kept = async () => {
      const {query} = await client.get({action: 'query', meta: 'userinfo', uiprop: 'options'});
      return query.userinfo.options[preference];
    };
    for (let tries = 0; tries < 50 && !(await kept()); tries++);
    assert.equal(JSON.parse(await kept()).eligible, true);
    await first.session.close();

    await client.edit('User:Editor with 500 edits', 'The edit after the last of the band.');
    const [{editcount}] = await client.list({list: 'users', ususers: name, usprop: 'editcount'});
    assert.equal(editcount, 501);
    const visited = await statusFor(browser, name);
    assert.equal(visited.status, 'ready');
    assert.equal(await visited.page.locator('.wiki-menu-link-dot').count(), 0);
    await visited.session.close();

    await forget(name);
    const stranger = await statusFor(browser, name);
    assert.equal(stranger.status, 'hidden');
    await stranger.session.close();
  });
});
