// wiki-mentorship as a newcomer meets it on a page of the wiki.
import assert from 'node:assert/strict';
import {clientOf, openPage} from '../../../tools/wiki/harness.js';
import {eventually, texts} from './widget.js';

const preference = 'userjs-wiki-homepage-mentorship';

/** @param {string} name of an account @returns {Promise<number>} */
export async function idOf(name) {
  const [{userid}] = await (await clientOf('Admin')).list({list: 'users', ususers: name});
  return userid;
}

/** @param {string} user @param {string | null} value of what they decided about mentorship, null: nothing yet */
async function decide(user, value) {
  const client = await clientOf(user);
  await client.write({
    action: 'options',
    optionname: preference,
    ...(value !== null && {optionvalue: value}),
  });
}

/** Somebody who has decided nothing so far, and asked nothing. */
export async function startAnew(user) {
  await decide(user, null);
  await (
    await clientOf(user)
  ).write({action: 'options', optionname: 'userjs-wiki-homepage-questions'});
}

/** @param {string} user @param {string} mentor whom they chose */
export async function giveMentor(user, mentor) {
  await startAnew(user);
  await decide(
    user,
    JSON.stringify({
      v: 1,
      state: 'enabled',
      explicit: true,
      assigned: true,
      mentor: await idOf(mentor),
      at: '2026-01-01T00:00:00.000Z',
    }),
  );
}

/** @param {string} user who wants no mentor */
export async function leaveMentorship(user) {
  await startAnew(user);
  await decide(
    user,
    JSON.stringify({v: 1, state: 'opted-out', explicit: true, at: '2026-01-01T00:00:00.000Z'}),
  );
}

/** @returns {Promise<any>} what they decided */
export async function decisionOf(user) {
  const {query} = await (
    await clientOf(user)
  ).get({action: 'query', meta: 'userinfo', uiprop: 'options'});
  return JSON.parse(query.userinfo.options[preference]);
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} variant
 */
export async function cardOf(page, variant = 'mentor') {
  const card = page.locator(`wiki-mentorship[variant="${variant}"]`);
  await card.waitFor({state: 'attached', timeout: 20_000}).catch(async (cause) => {
    const now = await page
      .locator('wiki-mentorship')
      .evaluateAll((all) =>
        all.map((one) => [
          one.getAttribute('status'),
          one.getAttribute('variant'),
          one.shadowRoot?.textContent,
        ]),
      );
    throw new Error(`The card should be ${variant} but is ${JSON.stringify(now)}.`, {cause});
  });
  return card;
}

/**
 * The demo page with the card.
 * @param {import('playwright-core').BrowserContext} session
 * @param {{skin?: string, variant?: string}} [options]
 */
export async function openCard(session, {skin, variant} = {}) {
  const watched = await openPage(session, {skin, query: {widgets: 'mentorship'}});
  return {...watched, card: await cardOf(watched.page, variant)};
}

/** Opens the dialog in which a question is written. */
export async function openDialog(card) {
  await card.locator('[part~="ask"]').click();
  return dialogOf(card);
}

/** The dialog in which a question is written, once it is open. */
export async function dialogOf(card) {
  const dialog = card.getByRole('dialog');
  await dialog.waitFor();
  const button = (name) => dialog.getByRole('button', {name: texts[name], exact: true});
  return {
    dialog,
    field: dialog.getByRole('textbox', {name: texts['wiki-ask-field']}),
    alert: dialog.getByRole('alert'),
    button,
    send: button('wiki-ask-send'),
    again: button('wiki-ask-retry'),
    done: button('wiki-ask-done'),
    /** Resolves when the question is on the wiki, as far as the dialog says. */
    sent: () => dialog.getByRole('heading', {name: texts['wiki-ask-sent-title']}).waitFor(),
  };
}

export const tidy = (text) =>
  text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What of the page is shown to its reader. @param {import('playwright-core').Locator} at */
export const readText = async (at) => tidy(await at.innerText());

/** @returns {Promise<{text: string, note: string, unread: boolean}[]>} questions on the card, newest first */
export async function listedQuestions(card) {
  const rows = await card
    .locator('[part~="questions"] li')
    .evaluateAll((all) =>
      all.map((row) => [
        row.querySelector('.question').textContent,
        row.querySelector('.meta').textContent,
        row.classList.contains('unread'),
      ]),
    );
  return rows.map(([text, note, unread]) => ({text: tidy(text), note: tidy(note), unread}));
}

/** @param {import('playwright-core').Locator} card @param {string} text @param {RegExp} note */
export async function lists(card, text, note) {
  await eventually(async () => {
    const found = (await listedQuestions(card)).find((one) => one.text === text);
    assert.match(found?.note ?? '(not listed)', note);
  }, 10_000);
}

/** The section of a page that holds a text. @param {string} wikitext @param {string} text */
export const sectionWith = (wikitext, text) =>
  wikitext
    .split(/^(?=== )/m)
    .find((section) => section.includes(text))
    ?.trim();

/** Presses Tab, or `keys`, until an element of the page or of a card has the focus. */
export async function tabTo(page, selector, keys = 'Tab') {
  for (let presses = 0; presses < 200; presses++) {
    const there = await page.evaluate((wanted) => {
      const {activeElement} = document;
      return !!(activeElement?.shadowRoot?.activeElement ?? activeElement)?.matches(wanted);
    }, selector);
    if (there) return;
    await page.keyboard.press(keys);
  }
  throw new Error(`No way by Tab to ${selector}`);
}
