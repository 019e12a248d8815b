// Questions from the help panel of a real wiki: to the help desk, and to the mentor.
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {clientOf, openPage, setSwitches} from '../../tools/wiki/harness.js';
import {
  helpDesk,
  helpIn,
  openAsk,
  openHelp,
  openPanel,
  panelOf,
  silent,
  wantPanel,
} from './helpers/help-panel.js';
import {withJson} from './helpers/invitation.js';
import {
  cardOf,
  giveMentor,
  leaveMentorship,
  openDialog,
  readText,
  sectionWith,
  tabTo,
} from './helpers/mentorship.js';
import {parsed, solved, textOf, times} from './helpers/questions.js';
import {useSessions} from './helpers/sessions.js';
import {eventually, noWidgets, texts, textPattern} from './helpers/widget.js';

const newcomer = 'Newcomer Emil';
const mentor = 'Mentor Dmitri';
const configPage = 'MediaWiki:Homepage.json';
const signature =
  /\[\[User:Newcomer Emil\|Newcomer Emil\]\] \(\[\[User talk:Newcomer Emil\|talk\]\]\) \d\d:\d\d, [^\n]*\(UTC\)$/;

let number = 0;
/** A question that was not asked before. */
const next = (words = 'How do I cite a map?') => `${words} ${Date.now()}-${number++}`;
const sectionOf = (wikitext, text) =>
  wikitext
    .split(/^(?=== )/m)
    .find((section) => section.includes(text))
    ?.trim() ?? '';

const send = (open) => open.panel.getByRole('button', {name: texts['wiki-ask-send']});
const sent = ({says}) => says('wiki-ask-sent-title');
const saysWhy = (alert, key) =>
  eventually(async () => assert.match(await readText(alert), textPattern(key)), 10_000);

describe('a question from wiki-help-panel', {skip: noWidgets}, () => {
  const open = useSessions();
  before(() => wantPanel(newcomer));

  describe('of somebody without a mentor', () => {
    before(() => leaveMentorship(newcomer));

    /** Asks while an article is edited, and gives the help desk before and after. */
    async function ask(question, title = helpDesk) {
      const help = await openHelp(await open({user: newcomer}));
      const asking = await openAsk(help);
      const earlier = await textOf(title);
      await asking.field.fill(question);
      await send(asking).click();
      await sent(asking);
      return {...help, ...asking, earlier, wikitext: await textOf(title)};
    }

    it('stands below all others at the help desk: signed, once, with the page that it is about', async () => {
      const question = next();
      const {earlier, wikitext, panel, page, widget} = await ask(question);
      assert.ok(wikitext.startsWith(earlier.trimEnd()), 'what stood there stays');
      const added = wikitext.slice(earlier.trimEnd().length).trim();
      const [heading, note, said] = added.split('\n\n');
      assert.match(heading, /^== Question from Newcomer Emil about Saltmere \(\d+ \w+ \d{4}\) ==$/);
      assert.equal(note, "''This is about the page [[:Saltmere]].''");
      assert.ok(said.startsWith(question), said);
      assert.match(said, signature);
      assert.equal(times(wikitext, question), 1);

      const href = await panel.getByRole('link').first().getAttribute('href');
      const anchor = decodeURIComponent(new URL(href).hash.slice(1));
      const {sections} = await parsed(helpDesk);
      assert.equal(sections.at(-1).anchor, anchor);
      await panel.getByRole('button', {name: texts['wiki-ask-done']}).click();
      const {row} = await panelOf(widget);
      await row('ask-desk').click();
      assert.equal(await panel.getByRole('textbox').inputValue(), '', 'the draft is gone');
      await page.close();
    });

    it('is found in nothing, asked and sent by keyboard alone, under a strict policy, with a silent console', async () => {
      const question = next();
      const help = await openHelp(await open({user: newcomer, switches: ['csp']}));
      const {page, widget} = help;
      const {keyboard} = page;
      await tabTo(page, '.fab');
      await keyboard.press('Enter');
      const {panel, search, field, ...asking} = await panelOf(widget);
      // Until it is known who can be asked, the row of the search is the first one.
      await asking.row('ask-desk').waitFor();
      await tabTo(page, '.opt:nth-of-type(2)');
      await keyboard.press('Enter');
      const inside = (at) => at.evaluate((one) => one.getRootNode().activeElement === one);
      await eventually(async () => assert.ok(await inside(search)));
      await keyboard.type('zeppelin');
      await panel.getByText(texts['wiki-help-panel-pages-none-title']).waitFor();
      await tabTo(page, '.panel-foot button');
      await keyboard.press('Enter');
      await field.waitFor();
      await tabTo(page, '#ask-text');
      await keyboard.type(question);
      await tabTo(page, '.panel-foot .primary');
      await keyboard.press('Enter');
      await sent(asking);
      await tabTo(page, '.panel-foot .primary');
      await keyboard.press('Enter');
      await asking.row('ask-desk').waitFor();
      await keyboard.press('Escape');
      await panel.waitFor({state: 'detached'});
      await eventually(async () => assert.ok(await inside(widget.locator('.fab'))));
      assert.equal(times(await textOf(helpDesk), question), 1);
      await silent(help);
    });

    it('stands above all others where the wiki wants that, below what introduces them', async () => {
      const onTop = (json) => {
        json.modules['help-panel'].helpDeskPosition = 'top';
        return json;
      };
      await withJson(configPage, onTop, async () => {
        const question = next();
        const {earlier, wikitext} = await ask(question);
        const [lead] = earlier.split(/^(?=== )/m);
        assert.ok(wikitext.startsWith(lead.trimEnd()));
        assert.ok(wikitext.endsWith(earlier.slice(lead.length).trimEnd()), 'all sections stay');
        const middle = wikitext.slice(lead.length, -earlier.slice(lead.length).trimEnd().length);
        assert.match(middle.trim(), /^== Question from Newcomer Emil about Saltmere/);
        assert.match(middle.trim(), signature);
        assert.equal(times(wikitext, question), 1);
      });
    });

    it('goes to the page that the magic words in its title mean today', async () => {
      const yearly = (json) => {
        json.mentorship.helpDesk = 'Project:Questions {{CURRENTYEAR}}/{{lc:DESK}}';
        return json;
      };
      await withJson(configPage, yearly, async () => {
        const question = next();
        const title = `Project:Questions ${new Date().getUTCFullYear()}/desk`;
        const {wikitext, panel} = await ask(question, title);
        assert.equal(times(wikitext, question), 1);
        assert.match(await readText(panel), /Questions \d{4}\/desk/);
      });
    });

    it('does not name the page when that is not wanted, and is plain text whatever is typed', async () => {
      const question = `<script>alert(1)</script> {{Stub}} [[Category:Mentors]] == x == ${next()}`;
      const help = await openHelp(await open({user: newcomer}));
      const asking = await openAsk(help);
      await asking.panel.getByRole('checkbox').uncheck();
      await asking.field.fill(question);
      await send(asking).click();
      await sent(asking);
      const section = sectionOf(await textOf(helpDesk), question.slice(-20));
      assert.match(section, /^== Question from Newcomer Emil \(/);
      assert.doesNotMatch(section, /Saltmere/);
      const {categories, text} = await parsed(helpDesk);
      assert.deepEqual(categories, []);
      assert.match(text, /&lt;script>alert\(1\)&lt;\/script>|&lt;script&gt;alert\(1\)/);
    });
  });

  describe('of somebody with a mentor', () => {
    before(() => giveMentor(newcomer, mentor));

    it('is the same draft as on the mentorship card, and is sent to the mentor once', async () => {
      const question = next();
      const session = await open({user: newcomer});
      const help = await openHelp(session);
      const {field, button, panel} = await openAsk(help);
      await field.fill(question);
      await button('wiki-help-panel-panel-close').click();
      await panel.waitFor({state: 'detached'});

      const place = await openPage(session, {query: {widgets: 'mentorship'}});
      const dialog = await openDialog(await cardOf(place.page));
      assert.equal(await dialog.field.inputValue(), question);
      await dialog.field.fill(`${question} And a book?`);
      await place.page.keyboard.press('Escape');

      await help.page.reload();
      await helpIn(help.page, 'button');
      const again = await openPanel(help);
      await again.field.waitFor();
      assert.equal(await again.field.inputValue(), `${question} And a book?`);
      await send(again).click();
      await sent(again);
      const wikitext = await textOf(`User talk:${mentor}`);
      assert.equal(times(wikitext, question), 1);
      const section = sectionWith(wikitext, question);
      assert.match(section, /This is about the page \[\[:Saltmere\]\]/);
      assert.match(section, signature);

      await place.page.reload();
      const emptied = await openDialog(await cardOf(place.page));
      assert.equal(await emptied.field.inputValue(), '');
    });
  });

  describe('that cannot be sent', () => {
    before(() => leaveMentorship(newcomer));
    const posted = async (question) => times(await textOf(helpDesk), question);

    /** Sends a question into a fault. */
    async function fail(session, question, fault, key) {
      const help = await openHelp(session);
      const asking = await openAsk(help);
      await asking.field.fill(question);
      await asking.panel.getByRole('link').first().waitFor(); // Where it will stand is known then.
      await fault();
      await send(asking).click();
      await saysWhy(asking.alert, key);
      assert.equal(await asking.field.inputValue(), question, 'the words stay in the field');
      assert.equal(await posted(question), 0);
      return {...help, ...asking};
    }

    /** The panel is open where it was, with the words. */
    async function comeBack({page, widget}, question) {
      await page.reload();
      await helpIn(page, 'panel');
      const asking = await panelOf(widget);
      await asking.field.waitFor();
      assert.equal(await asking.field.inputValue(), question, 'the words are there after a reload');
      return asking;
    }

    for (const [name, kind] of [
      ['readonly', 'read-only'],
      ['session-lost', 'session-lost'],
      ['conflict', 'conflict'],
      ['ratelimit-edit', 'rate-limited'],
    ])
      it(`says why, keeps the words, and is sent once afterwards: ${name}`, async () => {
        const question = next();
        const session = await open({user: newcomer});
        const fault = () => setSwitches(session, [name]);
        const place = await fail(session, question, fault, `wiki-ask-failed-${kind}-title`);
        await setSwitches(session, []);
        const asking = await comeBack(place, question);
        await send(asking).click();
        await sent(asking);
        assert.equal(await posted(question), 1);
      });

    it('says it to a blocked reader, with the reason that the wiki gives', async () => {
      const blocked = 'Newcomer Hana';
      await leaveMentorship(blocked);
      const question = next();
      const session = await open({user: blocked});
      // Who is blocked is shown the source, not the form: they come from a help page.
      const help = await openHelp(session, {page: 'Help:Editing', query: {}});
      const asking = await openAsk(help);
      await asking.field.fill(question);
      await send(asking).click();
      await saysWhy(asking.alert, 'wiki-ask-failed-blocked-title');
      assert.match(await readText(asking.alert), /The wiki says:.*blocked/);
      await comeBack(help, question);
      assert.equal(await posted(question), 0);
    });

    it('has a riddle solved, again after a wrong answer', async () => {
      const question = next();
      const session = await open({user: newcomer});
      const fault = () => setSwitches(session, ['captcha']);
      const place = await fail(session, question, fault, 'wiki-ask-failed-riddle-title');
      const word = place.alert.getByRole('textbox');
      await word.fill('-1');
      await word.press('Enter');
      await saysWhy(place.alert, 'wiki-ask-failed-riddle-again-title');
      assert.equal(await posted(question), 0);
      const riddle = await place.alert.locator('label').textContent();
      await word.fill(solved({id: '', question: riddle}).word);
      await send(place).click();
      await sent(place);
      assert.equal(await posted(question), 1);
    });

    for (const name of ['drop', 'drop-504', 'throw-after'])
      it(`is found when its answer was lost after the save: ${name}`, async () => {
        const question = next();
        const session = await open({user: newcomer});
        const asking = await openAsk(await openHelp(session));
        await asking.field.fill(question);
        await setSwitches(session, [name]);
        await send(asking).click();
        await sent(asking);
        assert.equal(await posted(question), 1);
      });

    it('is looked for, after a reload, when it may have arrived before the network went', async () => {
      const question = next();
      const session = await open({user: newcomer});
      const help = await openHelp(session);
      const asking = await openAsk(help);
      await asking.field.fill(question);
      await session.route('**/api.php*', async (route) => {
        const body = route.request().postData() ?? '';
        if (!/(^|&)action=edit(&|$)/.test(body)) return route.continue();
        // It arrives, and from then on nothing does.
        await route.fetch();
        await session.setOffline(true);
        return route.abort('internetdisconnected');
      });
      await send(asking).click();
      await saysWhy(asking.alert, 'wiki-ask-failed-network-title');
      await session.unroute('**/api.php*');
      await session.setOffline(false);
      assert.equal(await posted(question), 1);
      const again = await comeBack(help, question);
      assert.match(await readText(again.panel), textPattern('wiki-ask-attempted'));
      await send(again).click();
      await sent(again);
      assert.equal(await posted(question), 1);
    });

    it('says so where the help desk is protected, before anybody types', async () => {
      const admin = await clientOf('Admin');
      const protect = (level) =>
        admin.write({action: 'protect', title: helpDesk, protections: `edit=${level}`});
      await protect('sysop');
      try {
        const {row, says, panel} = await openPanel(await openHelp(await open({user: newcomer})));
        await row('ask-desk').click();
        await says('wiki-ask-obstacle-protected-title');
        assert.equal(await panel.getByRole('textbox').count(), 0);
      } finally {
        await protect('all');
      }
    });
  });
});
