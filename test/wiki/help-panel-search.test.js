// Looking for help pages on a real wiki, from the panel.
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {setSwitches} from '../../tools/wiki/harness.js';
import {openHelp, openPanel, silent, wantPanel} from './helpers/help-panel.js';
import {useSessions} from './helpers/sessions.js';
import {eventually, noWidgets, texts} from './helpers/widget.js';

const newcomer = 'Newcomer Dara';

/** What people and programs type into a search. */
const hostile = [
  '<img src=attack.png onerror=alert(1)>',
  '"footnote',
  'foot* OR (',
  "'; DROP TABLE searchindex; --",
  '\\ % _ ~ ^ : - +',
  'insource:/.*(/ intitle:',
  '{{:Help:Sources}} [[Help:Sources]]',
  'ملح سالتمير',
  'x'.repeat(200),
];

describe('the search of wiki-help-panel on a wiki', {skip: noWidgets}, () => {
  const open = useSessions();
  before(() => wantPanel(newcomer));

  async function openSearch(options = {}) {
    const session = await open({user: newcomer, ...options});
    const help = await openHelp(session);
    const panel = await openPanel(help);
    await panel.row('search').click();
    await panel.search.waitFor();
    return {session, ...help, ...panel};
  }

  it('lists pages with the words around what was found', async () => {
    const {search, answers, page, requests, ...help} = await openSearch({switches: ['csp']});
    await search.fill('footnote');
    await answers.first().waitFor();
    assert.match(await answers.locator('h3').first().innerText(), /^Help:Sources\n/);
    assert.equal(await answers.locator('mark').first().innerText(), 'footnote');
    assert.match(
      await answers.locator('p').first().innerText(),
      /stands right behind the statement/,
    );
    const asked = requests.map(({url}) => new URL(url).searchParams);
    const [query] = asked.filter((one) => one.get('srsearch') === 'footnote');
    assert.deepEqual(
      ['list', 'srwhat', 'srnamespace'].map((name) => query.get(name)),
      ['search', 'text', '4|12'],
    );
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      answers.locator('a').first().click(),
    ]);
    await tab.waitForLoadState();
    assert.match(tab.url(), /\/Help:Sources$/);
    await silent({...help, page});
  });

  it('says that there is nothing, and brings the list of pages back', async () => {
    const {search, panel, button} = await openSearch();
    await search.fill('zeppelin');
    await panel.getByText(texts['wiki-help-panel-pages-none-title']).waitFor();
    await button('wiki-help-panel-pages-none-list').click();
    await panel.locator('.pages a').first().waitFor();
    assert.equal(await search.inputValue(), '');
  });

  for (const name of ['http500', 'garbage', 'ratelimit'])
    it(`says that it failed, and finds by another try: ${name}`, async () => {
      const {session, search, alert, answers, panel} = await openSearch();
      await setSwitches(session, [name]);
      await search.fill('footnote');
      await panel.getByText(texts['wiki-help-panel-pages-failed-title']).waitFor();
      await setSwitches(session, []);
      assert.equal((await alert.count()) > 0, true);
      await panel.getByRole('button', {name: texts['wiki-common-retry']}).click();
      await answers.first().waitFor();
      assert.equal(await search.inputValue(), 'footnote');
    });

  it('keeps what was looked for over a reload, and while the panel is closed', async () => {
    const {search, answers, page, button, widget} = await openSearch();
    await search.fill('tildes');
    await answers.first().waitFor();
    await page.reload();
    await answers.first().waitFor();
    assert.equal(await search.inputValue(), 'tildes');
    await button('wiki-help-panel-panel-close').click();
    await widget.locator('[part~="button"]').click();
    await answers.first().waitFor();
    assert.equal(await search.inputValue(), 'tildes');
  });

  it('survives whatever is typed', async () => {
    const {search, panel, page, requests, console: said} = await openSearch();
    const ran = [];
    page.on('dialog', (dialog) => {
      ran.push(dialog.message());
      void dialog.dismiss();
    });
    for (const words of hostile) {
      await search.fill('');
      await search.fill(words);
      await search.press('Enter');
      await eventually(async () => {
        const settled = panel.locator('.found:not(.pending), .none, [part~="failed"]');
        assert.equal(await settled.count(), 1, words);
      }, 10_000);
      assert.equal(await panel.locator('[part~="failed"]').count(), 0, words);
      assert.equal(await search.inputValue(), words);
    }
    assert.deepEqual(ran, []);
    assert.deepEqual(said, []);
    assert.deepEqual(
      requests.filter(({url}) => /attack\.png$/.test(url)),
      [],
    );
  });
});
