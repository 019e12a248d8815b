// wiki-mentorship on a wiki where things go wrong: said in words of their own, nothing lost, nothing sent twice.
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {setSwitches} from '../../tools/wiki/harness.js';
import {cardOf, giveMentor, lists, openCard, openDialog, readText} from './helpers/mentorship.js';
import {solved, textOf, times} from './helpers/questions.js';
import {useSessions} from './helpers/sessions.js';
import {eventually, noWidgets, texts, textPattern} from './helpers/widget.js';

const newcomer = 'Newcomer Dara';
const mentor = 'Mentor Dmitri';
const talk = `User talk:${mentor}`;
const posted = async (question) => times(await textOf(talk), question);

let number = 0;
/** A question that was not asked before. */
const next = (words = 'Where are the maps?') => `${words} ${Date.now()}-${number++}`;

/** Waits for words in the dialog that say what is wrong. */
const says = (alert, key) =>
  eventually(async () => assert.match(await readText(alert), textPattern(key)), 10_000);

describe('wiki-mentorship, when a question cannot be sent', {skip: noWidgets}, () => {
  const open = useSessions();
  before(() => giveMentor(newcomer, mentor));

  /** Writes a question and sends it into the fault, then comes back to the page. */
  async function fail(session, question, fault, key) {
    const {page, card} = await openCard(session);
    const {dialog, field, send, alert} = await openDialog(card);
    await field.fill(question);
    await dialog.getByRole('link').waitFor(); // Where it will stand is known then.
    await fault();
    await send.click();
    await says(alert, key);
    assert.equal(await field.inputValue(), question, 'the words stay in the field');
    assert.equal(await posted(question), 0);
    return {page, card};
  }

  /** @param line what the dialog says of the words that it finds */
  async function comeBack({page}, question, line = 'wiki-ask-restored-now') {
    await page.reload();
    const asker = await openDialog(await cardOf(page));
    assert.equal(await asker.field.inputValue(), question, 'the words are there after a reload');
    assert.match(await readText(asker.dialog), textPattern(line));
    return asker;
  }

  for (const [name, kind] of [
    ['readonly', 'read-only'],
    ['ratelimit-edit', 'rate-limited'],
    ['session-lost', 'session-lost'],
    ['badtoken', 'session-lost'],
    ['conflict', 'conflict'],
  ])
    it(`says why, keeps the words, and sends them once afterwards: ${name}`, async () => {
      const question = next();
      const session = await open({user: newcomer});
      const fault = () => setSwitches(session, [name]);
      const place = await fail(session, question, fault, `wiki-ask-failed-${kind}-title`);
      await setSwitches(session, []);
      const {send, sent, done} = await comeBack(place, question);
      await send.click();
      await sent();
      await done.click();
      await lists(place.card, question, textPattern('wiki-mentorship-question-open'));
      assert.equal(await posted(question), 1);
    });

  it('sends by another try in the same dialog', async () => {
    const question = next();
    const session = await open({user: newcomer});
    const fault = () => setSwitches(session, ['readonly']);
    const {card} = await fail(session, question, fault, 'wiki-ask-failed-read-only-title');
    await setSwitches(session, []);
    await card.getByRole('button', {name: texts['wiki-ask-retry']}).click();
    await card.getByRole('heading', {name: texts['wiki-ask-sent-title']}).waitFor();
    assert.equal(await posted(question), 1);
  });

  it('says it to a blocked reader, with the reason that the wiki gives', async () => {
    const blocked = 'Newcomer Hana';
    await giveMentor(blocked, mentor);
    const question = next();
    const session = await open({user: blocked});
    const none = () => undefined;
    const place = await fail(session, question, none, 'wiki-ask-failed-blocked-title');
    assert.match(await readText(place.card.getByRole('alert')), /The wiki says:.*blocked/);
    const shut = place.card.getByRole('button', {name: texts['wiki-ask-send']});
    assert.equal(await shut.isDisabled(), true);
    await comeBack(place, question);
    assert.equal(await posted(question), 0);
  });

  it('has a riddle solved, again after a wrong answer', async () => {
    const question = next();
    const session = await open({user: newcomer});
    const fault = () => setSwitches(session, ['captcha']);
    const place = await fail(session, question, fault, 'wiki-ask-failed-riddle-title');
    const {send, alert, sent} = await comeBack(place, question);
    await send.click();
    await says(alert, 'wiki-ask-failed-riddle-title');
    const word = alert.getByRole('textbox');
    await word.fill('-1');
    await word.press('Enter');
    await says(alert, 'wiki-ask-failed-riddle-again-title');
    assert.equal(await posted(question), 0);
    const riddle = await alert.locator('label').textContent();
    await word.fill(solved({id: '', question: riddle}).word);
    await send.click();
    await sent();
    assert.equal(await posted(question), 1);
  });

  it('shows the warning of a filter, and sends all the same', async () => {
    const question = next('A hmmword?');
    const session = await open({user: newcomer});
    const none = () => undefined;
    const place = await fail(session, question, none, 'wiki-ask-failed-warning-title');
    assert.match(await readText(place.card.getByRole('alert')), /The wiki says:.{20}/);
    const button = place.card.getByRole('button', {name: texts['wiki-ask-send-anyway']});
    await button.click();
    await place.card.getByRole('heading', {name: texts['wiki-ask-sent-title']}).waitFor();
    assert.equal(await posted(question), 1);
  });

  it('shows what a filter refuses, and sends other words', async () => {
    const question = next('A badword?');
    const session = await open({user: newcomer});
    const none = () => undefined;
    const place = await fail(session, question, none, 'wiki-ask-failed-filtered-title');
    assert.match(await readText(place.card.getByRole('alert')), /The wiki says:.{20}/);
    const {field, send, sent} = await comeBack(place, question);
    const better = question.replace('badword', 'good word');
    await field.fill(better);
    await send.click();
    await sent();
    assert.deepEqual([await posted(question), await posted(better)], [0, 1]);
  });

  it('gets a new token for one that has expired, without a word', async () => {
    const question = next();
    const session = await open({user: newcomer});
    let spoilt = false;
    await session.route(/meta=tokens/, async (route) => {
      const response = await route.fetch();
      const body = await response.text();
      await route.fulfill({
        response,
        body: spoilt ? body : body.replace(/"csrftoken":"[^"]{8}/, '"csrftoken":"00000000'),
      });
      spoilt = true;
    });
    const {card} = await openCard(session);
    const {field, send, sent} = await openDialog(card);
    await field.fill(question);
    await send.click();
    await sent();
    assert.deepEqual([spoilt, await posted(question)], [true, 1]);
  });

  for (const name of ['drop', 'drop-504', 'throw-after'])
    it(`finds the question whose answer was lost after the save: ${name}`, async () => {
      const question = next();
      const session = await open({user: newcomer});
      const {card} = await openCard(session);
      const {field, send, sent, done} = await openDialog(card);
      await field.fill(question);
      await setSwitches(session, [name]);
      await send.click();
      await sent();
      await setSwitches(session, []);
      await done.click();
      await lists(card, question, textPattern('wiki-mentorship-question-open'));
      assert.equal(await posted(question), 1);
    });

  it('keeps the words without a network, and sends them when there is one', async () => {
    const question = next();
    const session = await open({user: newcomer});
    const fault = () => session.setOffline(true);
    const place = await fail(session, question, fault, 'wiki-ask-failed-network-title');
    await session.setOffline(false);
    const {send, sent} = await comeBack(place, question, 'wiki-ask-attempted');
    await send.click();
    await sent();
    assert.equal(await posted(question), 1);
  });

  it('looks first, after a reload, when a question may have arrived before the network went', async () => {
    const question = next();
    const session = await open({user: newcomer});
    const {page, card} = await openCard(session);
    const {field, send, alert} = await openDialog(card);
    await field.fill(question);
    await session.route('**/api.php*', async (route) => {
      const body = route.request().postData() ?? '';
      if (!/(^|&)action=edit(&|$)/.test(body)) return route.continue();
      // It arrives, and from then on nothing does.
      await route.fetch();
      await session.setOffline(true);
      return route.abort('internetdisconnected');
    });
    await send.click();
    await says(alert, 'wiki-ask-failed-network-title');
    await session.unroute('**/api.php*');
    await session.setOffline(false);
    assert.equal(await posted(question), 1);
    const again = await comeBack({page}, question, 'wiki-ask-attempted');
    await again.send.click();
    await again.sent();
    assert.equal(await posted(question), 1);
  });
});
