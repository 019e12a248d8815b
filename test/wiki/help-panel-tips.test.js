// Tips for a suggested edit on a real wiki: when they come, and what a wiki may write into them.
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {clientOf} from '../../tools/wiki/harness.js';
import {helpIn, openHelp, openPanel, panelOf, silent, wantPanel} from './helpers/help-panel.js';
import {readText, tabTo} from './helpers/mentorship.js';
import {useSessions} from './helpers/sessions.js';
import {eventually, noWidgets, texts, textPattern} from './helpers/widget.js';

const newcomer = 'Newcomer Dara';
/** An article as the feed opens it in another tab. */
const task = {page: 'Hollow Fell', query: {'wiki-task': 'copyedit'}};
const key = (tip, field) => `wiki-help-panel-tips-copyedit-${tip}-${field}`;

/** What somebody who may edit the wiki's messages could write there. */
const attacks = [
  '<script>alert(1)</script>',
  '<img src=attack.png onerror=alert(1)>',
  '<span onmouseover="alert(1)" style="position:fixed;inset:0;background:url(attack.png)">over</span>',
  '[javascript:alert(1) here] <a href="javascript:alert(1)">there</a>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<nowiki><svg onload=alert(1)></nowiki>',
  '<div id="wpSave" class="mw-notification" style="position:fixed">box</div>',
  '<templatestyles src="attack.css" /> <pre onclick="alert(1)">pre</pre>',
  '[https://attack.example/ away] https://attack.example/attack.png',
];

describe('the tips of wiki-help-panel on a wiki', {skip: noWidgets}, () => {
  const open = useSessions();
  /** Nothing goes on by itself for those who want no motion. */
  const still = (context = {}) =>
    open({
      user: newcomer,
      context: {reducedMotion: 'reduce', viewport: {width: 1200, height: 900}, ...context},
    });
  before(() => wantPanel(newcomer));

  it('come by themselves once, leave the focus where it is, and stay away when they were closed', async () => {
    const session = await still();
    const {page, widget, ...watched} = await openHelp(session, {...task, state: 'panel'});
    const {title, panel, button} = await panelOf(widget);
    await eventually(async () =>
      assert.match(await title.innerText(), textPattern('wiki-help-panel-tips-title')),
    );
    assert.equal(await widget.evaluate((at) => at.shadowRoot.activeElement), null);
    await page.reload();
    await helpIn(page, 'panel');
    await button('wiki-help-panel-panel-close').click();
    await panel.waitFor({state: 'detached'});
    await page.reload();
    await helpIn(page, 'button');
    await silent({...watched, page, widget});
  });

  it('are gone where the task is not', async () => {
    const session = await still();
    const {page, widget} = await openHelp(session, {...task, state: 'panel'});
    await page.goto(`${new URL(page.url()).origin}/wiki/Help:Editing`);
    await helpIn(page, 'panel');
    const {row, says} = await panelOf(widget);
    await says('wiki-help-panel-panel-title');
    await row('search').waitFor();
    assert.equal(await row('tips').count(), 0);
    await page.goto(`${new URL(page.url()).origin}/wiki/Saltmere`);
    await helpIn(page, 'hidden');
  });

  it('are announced by a line on a telephone, and open as a sheet', async () => {
    const session = await still({viewport: {width: 360, height: 640}, hasTouch: true});
    const {page, widget} = await openHelp(session, {...task, skin: 'minerva', state: 'line'});
    await widget.getByRole('button', {name: texts['wiki-help-panel-lines-show']}).click();
    const {panel, title} = await panelOf(widget);
    assert.equal(await panel.evaluate((at) => at.matches('dialog:modal')), true);
    await eventually(async () =>
      assert.match(await title.innerText(), textPattern('wiki-help-panel-tips-title')),
    );
    await page.goBack();
    await panel.waitFor({state: 'detached'});
    await helpIn(page, 'button');
  });

  it('are for the editor that is open, and one by one by keyboard', async () => {
    const session = await still();
    const {page, widget} = await openHelp(session, {
      page: task.page,
      query: {...task.query, action: 'edit'},
      state: 'panel',
    });
    const {panel} = await panelOf(widget);
    const progress = panel.locator('.progress .meta');
    await tabTo(page, '.next');
    for (let tip = 1; tip < 6; tip++) {
      await eventually(async () => assert.equal(await readText(progress), `Tip ${tip} of 6`));
      await page.keyboard.press('Enter');
    }
    await panel.getByText(texts[`${key(6, 'text')}-wikitext`]).waitFor();
    await page.keyboard.press('ArrowLeft');
    await eventually(async () => assert.equal(await readText(progress), 'Tip 5 of 6'));
    await page.keyboard.press('ArrowRight');
    await eventually(async () => assert.equal(await readText(progress), 'Tip 6 of 6'));
    await page.keyboard.press('Enter');
    await panel.waitFor({state: 'detached'});
  });

  it('stand on the other side in Arabic, and go on to the left', async () => {
    const help = await openHelp(await still(), {...task, language: 'ar', state: 'panel'});
    const {panel} = await panelOf(help.widget);
    await panel.locator('.tip').waitFor();
    const {x, width} = await panel.boundingBox();
    assert.ok(x >= 0 && x + width < 600, `from ${x} to ${x + width}`);
    assert.equal(await panel.evaluate((at) => getComputedStyle(at).direction), 'rtl');
    const first = await panel.locator('h3').innerText();
    assert.match(first, /[\u0600-\u06ff]/);
    await panel.locator('.next').focus();
    await help.page.keyboard.press('ArrowLeft');
    await eventually(async () => assert.equal(await panel.locator('.steps .on').count(), 2));
    await help.page.keyboard.press('ArrowRight');
    await eventually(async () => assert.equal(await panel.locator('h3').innerText(), first));
    await silent(help);
  });

  it('stay for somebody who turned the panel off', async () => {
    const session = await still();
    const client = await clientOf(newcomer);
    const optionname = 'userjs-wiki-homepage-help-panel';
    await client.write({action: 'options', optionname, optionvalue: '{"v":1,"off":true}'});
    try {
      const help = await openHelp(session, {...task, state: 'button'});
      const {row} = await openPanel(help);
      await row('tips').click();
      await help.widget.getByText(textPattern('wiki-help-panel-tips-progress')).waitFor();
    } finally {
      await wantPanel(newcomer);
    }
  });

  describe('that a wiki wrote itself', () => {
    /** Pages of the wiki's messages for as long as `during` takes. @param {Record<string, string>} pages */
    async function withMessages(pages, during) {
      const admin = await clientOf('Admin');
      const titles = Object.keys(pages).map(
        (name) => `MediaWiki:${name[0].toUpperCase()}${name.slice(1)}`,
      );
      for (const [index, text] of Object.values(pages).entries())
        await admin.edit(titles[index], text);
      try {
        await during();
      } finally {
        for (const title of titles) await admin.write({action: 'delete', title});
      }
    }

    it('show markup as the wiki shows it, and leave out what the wiki takes away', async () => {
      const pages = {
        [key(1, 'title')]: 'Read the house rules',
        [key(1, 'text')]: "Begin with [[Help:Copy editing|the '''rules''']] of this wiki.",
        [key(2, 'title')]: '-',
        [key(3, 'before')]: '-',
        [key(7, 'title')]: 'A seventh thing',
        [key(7, 'text')]: 'Which this wiki thought of.',
      };
      await withMessages(pages, async () => {
        const {page, widget} = await openHelp(await still(), {...task, state: 'panel'});
        const {panel} = await panelOf(widget);
        const link = panel.locator('.words a');
        await link.waitFor();
        assert.equal(await panel.locator('h3').innerText(), pages[key(1, 'title')]);
        assert.equal(await link.locator('b').innerText(), 'rules');
        assert.equal(
          new URL(await link.evaluate((at) => at.href)).pathname,
          '/wiki/Help:Copy_editing',
        );
        assert.equal(await link.getAttribute('target'), '_blank');
        assert.equal(await readText(panel.locator('.progress .meta')), 'Tip 1 of 6');
        await panel.locator('.next').click();
        assert.equal(await panel.locator('h3').innerText(), texts[key(3, 'title')]);
        assert.equal(await panel.locator('.example').count(), 1);
        for (let tip = 3; tip < 7; tip++) await panel.locator('.next').click();
        assert.equal(await panel.locator('h3').innerText(), pages[key(7, 'title')]);
        await page.close();
      });
    });

    it('run nothing, fetch nothing and look like nothing else, whatever is in them', async () => {
      const pages = {
        [key(1, 'title')]: attacks[0],
        [key(1, 'text')]: attacks.join('\n'),
        [key(1, 'before')]: attacks[1],
      };
      await withMessages(pages, async () => {
        const session = await still();
        const ran = [];
        session.on('dialog', (dialog) => {
          ran.push(dialog.message());
          void dialog.dismiss();
        });
        const {
          page,
          widget,
          requests,
          console: said,
        } = await openHelp(session, {...task, state: 'panel'});
        const {panel} = await panelOf(widget);
        const words = panel.locator('.words .wiki-html');
        await words.waitFor();
        await words.hover();
        const harm = await panel.evaluate((at) =>
          [...at.querySelectorAll('.tip *')]
            .filter(
              (one) =>
                one.matches(
                  'script, style, iframe, svg:not(.icon), object, form, [id], .mw-notification, [onerror], [onload], [onmouseover]',
                ) ||
                (one.closest('.wiki-html') && one.matches('[style]')) ||
                (one.matches('a[href]') && !/^https?:$/.test(one.protocol)) ||
                (one.matches('img') && one.host !== location.host),
            )
            .map((one) => one.outerHTML),
        );
        assert.deepEqual(harm, []);
        assert.equal(await panel.locator('h3').innerText(), attacks[0]);
        assert.match(await readText(words), /<svg onload=alert\(1\)>/);
        assert.deepEqual(ran, []);
        assert.deepEqual(
          requests.filter(({url}) => /attack\.(png|css|example)/.test(url)),
          [],
        );
        assert.deepEqual(said, []);
        await page.close();
      });
    });
  });
});
