// wiki-mentorship on a real wiki: a question that its mentor can read, an answer that its asker hears of, in every skin.
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {clientOf, skins} from '../../tools/wiki/harness.js';
import {
  cardOf,
  decisionOf,
  dialogOf,
  giveMentor,
  listedQuestions,
  lists,
  openCard,
  openDialog,
  readText,
  sectionWith,
  startAnew,
  tabTo,
} from './helpers/mentorship.js';
import {parsed, textOf, times} from './helpers/questions.js';
import {useSessions} from './helpers/sessions.js';
import {eventually, noWidgets, texts, textPattern} from './helpers/widget.js';

const signedBy = (name) =>
  new RegExp(
    `\\[\\[User:${name}\\|${name}\\]\\] \\(\\[\\[User talk:${name}\\|talk\\]\\]\\) [^\\n]*\\(UTC\\)$`,
  );

/** The answer of somebody who writes below a question by hand. */
async function answer(mentor, title, question) {
  const client = await clientOf(mentor);
  const {sections} = await parsed(title);
  const wikitext = await textOf(title);
  const heading = /^== (.*) ==/.exec(sectionWith(wikitext, question))[1];
  const {index} = sections.find(({line}) => line === heading);
  await client.write({
    action: 'edit',
    title,
    section: index,
    appendtext: '\n:Gladly: with a footnote. ~~~~',
    summary: `/* ${heading} */ answer`,
  });
}

describe('wiki-mentorship on a wiki', {skip: noWidgets}, () => {
  const open = useSessions();

  describe('takes a question to the mentor', () => {
    const newcomer = 'Newcomer Emil';
    const page = 'User talk:Mentor Dmitri';
    before(() => giveMentor(newcomer, 'Mentor Dmitri'));

    for (const skin of skins)
      it(`in ${skin}, by keyboard alone, under a strict policy, with a silent console`, async () => {
        const question = `How do I cite a map? (${skin} ${Date.now()})`;
        const session = await open({user: newcomer, switches: ['csp']});
        const watched = await openCard(session, {skin});
        const {card} = watched;
        const {keyboard} = watched.page;
        await tabTo(watched.page, '[part~="ask"]');
        await keyboard.press('Enter');
        const {dialog, field, sent} = await dialogOf(card);
        await eventually(async () =>
          assert.ok(await field.evaluate((at) => at.getRootNode().activeElement === at)),
        );
        await keyboard.type(question);
        await tabTo(watched.page, '.dialog-foot .primary');
        await keyboard.press('Enter');
        await sent();
        await tabTo(watched.page, '.dialog-foot .primary');
        await keyboard.press('Enter');
        await dialog.waitFor({state: 'detached'});
        await lists(card, question, textPattern('wiki-mentorship-question-open'));
        assert.ok(
          await card.evaluate((at) => at.shadowRoot.activeElement?.matches('[part~="ask"]')),
          'the focus is back on the button',
        );

        const wikitext = await textOf(page);
        assert.equal(times(wikitext, question), 1);
        const section = sectionWith(wikitext, question);
        assert.match(section, /^== Question from Newcomer Emil \(\d+ \w+ \d{4}\)( \(\d+\))? ==\n/);
        assert.match(section, signedBy(newcomer));
        assert.deepEqual(await watched.violations(), []);
        assert.deepEqual(watched.console, []);
      });

    it('and says where it stands', async () => {
      const question = `Where will I find this? ${Date.now()}`;
      const {page: tab, card} = await openCard(await open({user: newcomer}));
      const {dialog, field, send, sent} = await openDialog(card);
      await field.fill(question);
      await send.click();
      await sent();
      const href = await dialog.getByRole('link').first().getAttribute('href');
      await tab.goto(href);
      const target = decodeURIComponent(new URL(tab.url()).hash.slice(1));
      const heading = await tab.evaluate(
        (id) => document.getElementById(id)?.closest('h2, div')?.textContent,
        target,
      );
      assert.match(heading, /^Question from Newcomer Emil/);
      assert.ok(await tab.getByText(question).isVisible());
    });
  });

  describe('tells of an answer', () => {
    const newcomer = 'Newcomer Amina';
    const mentor = 'Mentor Dmitri';
    before(() => giveMentor(newcomer, mentor));

    it('that nobody has seen, once, and in words ever after', async () => {
      const question = `Who draws maps? ${Date.now()}`;
      const {page, card} = await openCard(await open({user: newcomer}), {});
      await page.goto(`${page.url()}&uselang=en`);
      const english = await cardOf(page);
      const {field, send, sent, done} = await openDialog(english);
      await field.fill(question);
      await send.click();
      await sent();
      await done.click();
      await lists(card, question, textPattern('wiki-mentorship-question-open'));
      await answer(mentor, `User talk:${mentor}`, question);

      const told = page.waitForRequest((request) =>
        (request.postData() ?? '').includes('wiki-homepage-questions'),
      );
      await page.reload();
      await lists(card, question, textPattern('wiki-mentorship-question-unread'));
      assert.deepEqual(
        (await listedQuestions(card)).map(({unread}) => unread),
        [true],
      );
      await card.scrollIntoViewIfNeeded();
      await (await (await told).response()).finished();

      await page.reload();
      await lists(card, question, textPattern('wiki-mentorship-question-answered'));
      assert.deepEqual(
        (await listedQuestions(card)).map(({unread}) => unread),
        [false],
      );
    });
  });

  describe('lets newcomers go on without a mentor', () => {
    const newcomer = 'Newcomer Goran';
    before(() => startAnew(newcomer));

    it('and come back, in every tab, and after logging in elsewhere', async () => {
      const session = await open({user: newcomer});
      const {page, card} = await openCard(session);
      const other = await openCard(session);
      await card.getByRole('button', {name: texts['wiki-mentorship-menu']}).click();
      await card.getByRole('button', {name: texts['wiki-mentorship-leave-menu']}).click();
      await card.getByLabel(texts['wiki-mentorship-leave-own-way']).check();
      await card.getByRole('button', {name: texts['wiki-mentorship-leave-confirm']}).click();
      await cardOf(page, 'opt-in');
      await cardOf(other.page, 'opt-in');
      await page.reload();
      await cardOf(page, 'opt-in');
      const {state, reason} = await decisionOf(newcomer);
      assert.deepEqual([state, reason], ['opted-out', 'own-way']);

      const away = await open();
      await away.addCookies((await clientOf(newcomer)).browserCookies());
      const elsewhere = await openCard(away, {variant: 'opt-in'});
      await elsewhere.card.getByRole('button', {name: texts['wiki-mentorship-find']}).click();
      await cardOf(elsewhere.page, 'mentor');
      await page.reload();
      await cardOf(page, 'mentor');
      assert.equal((await decisionOf(newcomer)).explicit, true);
    });
  });

  describe('while the mentor is away', () => {
    const newcomer = 'Newcomer Goran';
    before(() => giveMentor(newcomer, 'Mentor Bashir'));

    it('names who answers, and takes the question there with a word about it', async () => {
      const question = `Who is there? ${Date.now()}`;
      const {card} = await openCard(await open({user: newcomer}), {variant: 'mentor-away'});
      const shown = await readText(card.locator('[part~="card"]'));
      assert.match(shown, /Mentor Bashir.*Away until 1 January 2099/i);
      const [, standIn] = /Questions go to (.+?) until then/.exec(shown);
      assert.notEqual(standIn, 'Mentor Bashir');
      const {dialog, field, send, sent} = await openDialog(card);
      assert.match(await readText(dialog), textPattern('wiki-ask-away-until'));
      await field.fill(question);
      await send.click();
      await sent();
      const section = sectionWith(await textOf(`User talk:${standIn}`), question);
      assert.match(section, /''I am asking here because Mentor Bashir, my mentor, is away\.''/);
      assert.match(section, signedBy(newcomer));
      assert.equal(times(await textOf('User talk:Mentor Bashir'), question), 0);
    });
  });
});
