// Banner, news, help links and the reminder of the e-mail address on a real wiki.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {clientOf, openPage} from '../../tools/wiki/harness.js';
import {withJson} from './helpers/invitation.js';
import {createPerson, loginAs} from './helpers/people.js';
import {useSessions} from './helpers/sessions.js';
import {eventually, noWidgets, shownText, texts} from './helpers/widget.js';

const configPage = 'MediaWiki:Homepage.json';
const newcomer = 'Newcomer Dara';

async function widgetIn(session, name, status, options = {}) {
  const watched = await openPage(session, {query: {widgets: name}, ...options});
  const widget = watched.page.locator(`wiki-${name}[status="${status}"]`);
  await widget.waitFor({state: 'attached', timeout: 20_000});
  return {...watched, widget};
}

const withModule = (name, settings, during) =>
  withJson(configPage, (json) => ({...json, modules: {...json.modules, [name]: settings}}), during);

describe('the small modules on a wiki', {skip: noWidgets}, () => {
  const open = useSessions();
  const reading = (options = {}) => open({user: newcomer, switches: ['csp'], ...options});
  const banner = 'MediaWiki:Wiki-banner-text';
  let admin;
  before(async () => {
    admin = await clientOf('Admin');
  });
  after(async () => {
    for (const title of [banner, `${banner}/ar`, 'Project:Banner'])
      await admin.edit(title, '', 'test').catch(() => undefined);
  });

  it('no banner where nothing was written', async () => {
    await widgetIn(await reading(), 'banner', 'hidden');
  });

  it('the message as a banner, in the reader’s language, without what could harm', async () => {
    await admin.edit(
      banner,
      "'''Open''' on [[Saltmere|Saturday]] <span onclick='x()' style='position:fixed'>here</span>",
      'test',
    );
    await admin.edit(`${banner}/ar`, 'مفتوح', 'test');
    const {widget, violations, console: said} = await widgetIn(await reading(), 'banner', 'ready');
    assert.equal(await shownText(widget), 'Open on Saturday here');
    assert.equal(await widget.locator('[style], [onclick]').count(), 0);
    assert.deepEqual(await violations(), []);
    assert.deepEqual(said, []);
    const arabic = await widgetIn(await reading(), 'banner', 'ready', {language: 'ar'});
    assert.equal(await shownText(arabic.widget), 'مفتوح');
  });

  it('any page as a banner, and none where it is missing', async () => {
    await admin.edit('Project:Banner', 'From a page', 'test');
    await withModule('banner', {page: 'Project:Banner'}, async () => {
      const {widget} = await widgetIn(await reading(), 'banner', 'ready');
      assert.equal(await shownText(widget), 'From a page');
    });
    await withModule('banner', {page: 'Project:No such page'}, async () => {
      await widgetIn(await reading(), 'banner', 'hidden');
    });
  });

  it('news with its link, and not for those with too few edits', async () => {
    const news = {title: 'Harvest', body: 'Maps for all.', link: 'Help:Editing'};
    await withModule('community-updates', news, async () => {
      const {widget, console: said} = await widgetIn(await reading(), 'community-updates', 'ready');
      assert.match(await shownText(widget), /Harvest.*Maps for all\..*Find out more/);
      assert.deepEqual(said, []);
    });
    await withModule('community-updates', {...news, minEdits: 100_000}, async () => {
      await widgetIn(await reading(), 'community-updates', 'hidden');
    });
  });

  it('the pages of the help panel as help links', async () => {
    const {widget, console: said} = await widgetIn(await reading(), 'help-links', 'ready');
    assert.equal(await widget.locator('li').count(), 5);
    assert.match(await shownText(widget), /Good to know.*How to edit a page.*All help pages/);
    assert.deepEqual(said, []);
  });

  it('no reminder of an e-mail address where the wiki sends none', async () => {
    await widgetIn(await reading(), 'email-reminder', 'hidden');
  });

  it('the reminder until it is closed, where the wiki sends e-mail', async () => {
    const person = await createPerson();
    const session = await loginAs(await open({switches: ['email']}), person);
    const {page, widget} = await widgetIn(session, 'email-reminder', 'ready');
    const href = await widget.locator('.reminder a').getAttribute('href');
    assert.match(href, /Special:ChangeEmail.*returnto=Special/);
    await widget.getByRole('button', {name: texts['wiki-email-reminder-dismiss']}).click();
    const option = 'userjs-wiki-homepage-dismissed-email-reminder';
    await eventually(async () => {
      const {query} = await (
        await person.login()
      ).get({action: 'query', meta: 'userinfo', uiprop: 'options'});
      assert.equal(JSON.parse(query.userinfo.options[option]).v, 1);
    });
    await page.reload();
    await page.locator('wiki-email-reminder[status="hidden"]').waitFor({state: 'attached'});
  });
});
