// Modules that an administrator describes on the configuration page: who sees them, and who sees what is wrong.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {openPage} from '../../tools/wiki/harness.js';
import {withJson} from './helpers/invitation.js';
import {useSessions} from './helpers/sessions.js';
import {noWidgets, shownText} from './helpers/widget.js';

const configPage = 'MediaWiki:Homepage.json';
const newcomer = 'Newcomer Dara';

/** The configuration with one more module, above the text of articles. */
const describing = (module) => (json) => ({
  ...json,
  jsonModules: {week: module},
  placements: [
    {element: 'wiki-json-module', name: 'week', in: 'content-start', on: {namespaces: [0]}},
    ...json.placements,
  ],
});

const week = {
  title: {en: 'Reading week', ar: 'أسبوع القراءة'},
  text: 'Bring a book.',
  wikitext:
    "Ask '''anybody''' in [[Saltmere]]. <span style='position:fixed' onclick='x()'>Now</span>",
  links: [{target: 'Help:Editing', text: 'How to edit a page'}],
  buttons: [{target: 'Special:RecentChanges', text: 'See what happens'}],
  list: {query: 'changed', limit: 3},
};

async function moduleFor(open, user, status, options = {}) {
  const watched = await openPage(await open({user, switches: ['csp']}), {
    page: 'Saltmere',
    ...options,
  });
  const widget = watched.page.locator(`wiki-json-module[status="${status}"]`);
  await widget.waitFor({state: 'attached', timeout: 20_000});
  return {...watched, widget};
}

describe('wiki-json-module on a wiki', {skip: noWidgets}, () => {
  const open = useSessions();

  it('shows a newcomer what an administrator described, under a strict policy', () =>
    withJson(configPage, describing(week), async () => {
      const {widget, violations, console: said} = await moduleFor(open, newcomer, 'ready');
      const text = await shownText(widget);
      for (const words of ['Reading week', 'Bring a book.', 'Ask anybody in Saltmere', 'Now'])
        assert.ok(text.includes(words), `${words} in ${text}`);
      const hrefs = await widget.locator('a').evaluateAll((all) => all.map(({href}) => href));
      const own = new URL(hrefs[0]).origin;
      assert.ok(
        hrefs.length >= 4 && hrefs.every((href) => new URL(href).origin === own),
        `${hrefs}`,
      );
      assert.equal(await widget.locator('[style], [onclick]').count(), 0);
      assert.deepEqual(await violations(), []);
      assert.deepEqual(said, []);
    }));

  it('in the reader’s language', () =>
    withJson(configPage, describing(week), async () => {
      const {widget} = await moduleFor(open, newcomer, 'ready', {language: 'ar'});
      assert.match(await shownText(widget), /أسبوع القراءة/);
    }));

  for (const list of [
    {query: 'new', limit: 2},
    {query: 'random', limit: 2},
    {query: 'prefix', of: 'Help:', limit: 2},
    {query: 'links', of: 'Saltmere', limit: 2, empty: 'None'},
    {query: 'category', of: 'No such category', limit: 2, empty: 'None'},
    {query: 'my-edits', limit: 2, empty: 'None'},
  ])
    it(`answers the question ${list.query}`, () =>
      withJson(configPage, describing({title: 'T', text: 'Words', list}), async () => {
        const {widget, console: said} = await moduleFor(open, newcomer, 'ready');
        const rows = await widget.locator('li').count();
        assert.ok(rows <= 2 && (rows > 0 || 'empty' in list), `${rows} rows`);
        assert.deepEqual(said, []);
      }));

  it('only to people for whom it is', () =>
    withJson(configPage, describing({...week, when: {editCount: {min: 100_000}}}), async () => {
      await moduleFor(open, newcomer, 'hidden');
    }));

  it('tells the administrator of a mistake, and shows nobody else anything', () =>
    withJson(
      configPage,
      describing({...week, script: 'alert(1)', links: [{target: 'https://elsewhere.example/'}]}),
      async () => {
        const {widget} = await moduleFor(open, 'Admin', 'ready');
        const text = await shownText(widget);
        assert.match(text, /\/jsonModules\/week\/script/);
        assert.match(text, /\/jsonModules\/week\/links\/0\/target.*elsewhere\.example/);
        const other = await moduleFor(open, newcomer, 'hidden');
        assert.equal(other.console.length, 1);
        assert.match(other.console[0], /described wrongly/);
      },
    ));
});
