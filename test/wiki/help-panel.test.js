// wiki-help-panel on a real wiki: where it stands in each skin, and what it remembers.
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {clientOf, skins} from '../../tools/wiki/harness.js';
import {
  coversNothing,
  helpIn,
  isOff,
  openHelp,
  openPanel,
  panelOf,
  silent,
  wantPanel,
} from './helpers/help-panel.js';
import {tabTo} from './helpers/mentorship.js';
import {useSessions} from './helpers/sessions.js';
import {eventually, noWidgets, texts} from './helpers/widget.js';

const newcomer = 'Newcomer Dara';
const view = {query: {}};

const focused = (widget) => widget.evaluate((at) => at.shadowRoot.activeElement?.className ?? null);
const focusedId = (widget) => widget.evaluate((at) => at.shadowRoot.activeElement?.id ?? null);
const scrollTo = (page, part) =>
  page.evaluate((share) => scrollTo(0, share * document.documentElement.scrollHeight), part);

describe('wiki-help-panel on a wiki', {skip: noWidgets}, () => {
  const open = useSessions();
  before(() => wantPanel(newcomer));

  describe('in the corner of an editor', () => {
    for (const skin of skins)
      for (const [place, viewport] of [
        ['a wide page', {width: 1200, height: 700}],
        ['a telephone', {width: 360, height: 640}],
      ])
        it(`covers neither buttons nor toolbar in ${skin} on ${place}, wherever that is scrolled`, async () => {
          const session = await open({
            user: newcomer,
            switches: ['toolbar'],
            context: {viewport, reducedMotion: 'reduce'},
          });
          const help = await openHelp(session, {skin});
          const {page, widget} = help;
          await page
            .locator('.wikiEditor-ui-toolbar .tab-main, .wikiEditor-ui-toolbar .section')
            .first()
            .waitFor({state: 'attached'});
          for (const part of [0, 0.2, 0.4, 0.6, 0.8, 1, 0]) {
            await scrollTo(page, part);
            await coversNothing(page);
          }
          if (viewport.width > 560) {
            await openPanel(help);
            for (const part of [0, 0.3, 0.6, 1]) {
              await scrollTo(page, part);
              await coversNothing(page);
            }
          }
          await page.locator('#wpSummary').fill('It can be used beside the button');
          assert.equal(await widget.count(), 1);
        });
  });

  describe('stands', () => {
    for (const [state, name, options] of [
      ['hidden', 'not on the main page', {page: 'Main Page', ...view}],
      ['button', 'on the main page while it is edited', {page: 'Main Page'}],
      ['hidden', 'not on an article that is read', view],
      ['button', 'on a help page that is read', {page: 'Help:Editing', ...view}],
      ['button', 'on an article that does not exist yet', {page: `Nobody wrote this`}],
      ['button', 'beside a preview', {query: {action: 'submit'}}],
      ['hidden', 'not on a difference between revisions', {query: {diff: 'prev', oldid: 'cur'}}],
    ])
      it(name, async () => {
        const session = await open({user: newcomer});
        await openHelp(session, {...options, state});
      });

    it('not for readers without an account', async () => {
      await openHelp(await open(), {state: 'hidden'});
    });

    it('not on special pages, the preferences among them', async () => {
      const session = await open({user: newcomer});
      for (const page of ['Special:SpecialPages', 'Special:Preferences'])
        await openHelp(session, {page, query: {}, state: 'hidden'});
    });
  });

  describe('opens and closes', () => {
    for (const skin of skins)
      it(`by keyboard alone in ${skin}, under a strict policy, with a silent console`, async () => {
        const help = await openHelp(await open({user: newcomer, switches: ['csp']}), {skin});
        const {page, widget} = help;
        await tabTo(page, '.fab');
        await page.keyboard.press('Enter');
        const {panel} = await panelOf(widget);
        await eventually(async () => assert.equal(await focusedId(widget), 'panel-title'));
        const size = await panel.evaluate((at) => parseFloat(getComputedStyle(at).fontSize));
        assert.ok(size >= 14, `${size}px are too small to read`);
        await tabTo(page, '.opt');
        await page.keyboard.press('Escape');
        await panel.waitFor({state: 'detached'});
        await eventually(async () => assert.match(await focused(widget), /\bfab\b/));
        await page.keyboard.press('Space');
        await panel.waitFor();
        await tabTo(page, `[aria-label="${texts['wiki-help-panel-panel-close']}"]`);
        await page.keyboard.press('Enter');
        await panel.waitFor({state: 'detached'});
        await eventually(async () => assert.match(await focused(widget), /\bfab\b/));
        await silent(help);
      });

    it('by mouse, while the editor stays usable', async () => {
      const help = await openHelp(await open({user: newcomer}));
      const {panel, button} = await openPanel(help);
      await help.page.locator('#wpTextbox1').fill('Typed beside the open panel.');
      await help.page.locator('#wpTextbox1').press('Escape');
      assert.equal(await panel.isVisible(), true, 'Escape belongs to the editor');
      await button('wiki-help-panel-panel-close').click();
      await panel.waitFor({state: 'detached'});
      await helpIn(help.page, 'button');
    });

    it('as a sheet on a telephone, and back by the back button without leaving the editor', async () => {
      const context = {viewport: {width: 360, height: 640}, hasTouch: true};
      const help = await openHelp(await open({user: newcomer, context}));
      const {page} = help;
      const address = page.url();
      await page.locator('#wpTextbox1').fill('Half a sentence');
      const {panel} = await openPanel(help);
      assert.equal(await panel.evaluate((at) => at.matches('dialog:modal')), true);
      assert.notEqual(page.url(), address);
      await page.goBack();
      await panel.waitFor({state: 'detached'});
      assert.equal(page.url(), address);
      assert.equal(await page.locator('#wpTextbox1').inputValue(), 'Half a sentence');
    });
  });

  describe('remembers', () => {
    it('where it was, in the same tab, and closed when it was closed', async () => {
      const session = await open({user: newcomer});
      const help = await openHelp(session);
      const {page, widget} = help;
      const {row, says} = await openPanel(help);
      await row('general').click();
      await says('wiki-help-panel-pages-title');
      await page.reload();
      await helpIn(page, 'panel');
      const again = await panelOf(widget);
      await again.says('wiki-help-panel-pages-title');
      const other = await openHelp(session);
      assert.equal(await other.widget.getByRole('dialog').count(), 0);
      await again.button('wiki-help-panel-panel-close').click();
      await again.panel.waitFor({state: 'detached'});
      await page.reload();
      await helpIn(page, 'button');
    });

    it('that somebody turned it off, also elsewhere, and that they took it back', async () => {
      const help = await openHelp(await open({user: newcomer}));
      const {page, widget} = help;
      const stored = () =>
        page.waitForResponse((response) =>
          /action=options/.test(response.request().postData() ?? ''),
        );
      const {button} = await openPanel(help);
      const off = stored();
      await button('wiki-help-panel-home-off').click();
      await off;
      await widget.getByText(texts['wiki-help-panel-lines-off-preferences']).waitFor();

      const away = await open();
      await away.addCookies((await clientOf(newcomer)).browserCookies());
      await openHelp(away, {state: 'hidden'});

      const on = stored();
      await widget.getByRole('button', {name: texts['wiki-help-panel-lines-undo']}).click();
      await on;
      await helpIn(page, 'button');
      const later = await open();
      await later.addCookies((await clientOf(newcomer)).browserCookies());
      await openHelp(later);
    });

    for (const [how, skin, accept] of [
      ['by mouse', 'vector-2022', (page) => page.locator('wiki-help-panel .accept').click()],
      [
        'by keyboard alone',
        'minerva',
        async (page) => {
          await tabTo(page, '.line .accept');
          await page.keyboard.press('Enter');
        },
      ],
    ])
      it(`the choice of somebody who turned it off, until they take it back among the preferences ${how}`, async () => {
        const session = await open({user: newcomer});
        const {button} = await openPanel(await openHelp(session));
        await button('wiki-help-panel-home-off').click();
        await eventually(async () => assert.equal(await isOff(newcomer), true));
        await openHelp(session, {state: 'hidden'});
        await openHelp(session, {page: 'Special:SpecialPages', query: {}, state: 'hidden'});

        const preferences = await openHelp(session, {
          page: 'Special:Preferences',
          query: {},
          skin,
          state: 'line',
        });
        const {page, widget} = preferences;
        await widget.getByText(texts['wiki-help-panel-lines-off'], {exact: true}).waitFor();
        await accept(page);
        await widget.getByText(texts['wiki-help-panel-lines-on']).waitFor();
        assert.equal(await isOff(newcomer), false);
        await silent(preferences);
        await openHelp(session);
      });

    it('says so when that cannot be stored', async () => {
      const session = await open({user: newcomer});
      const help = await openHelp(session);
      const {button} = await openPanel(help);
      await session.route('**/api.php*', (route) =>
        /action=options/.test(route.request().postData() ?? '') ? route.abort() : route.continue(),
      );
      await button('wiki-help-panel-home-off').click();
      await help.widget.getByText(texts['wiki-help-panel-lines-off-failed']).waitFor();
      await help.page.reload();
      await helpIn(help.page, 'button');
    });
  });
});
