// The adapter's questions on a page of the wiki, without a widget around them.
import assert from 'node:assert/strict';
import {clientOf, openPage} from '../../../tools/wiki/harness.js';

/**
 * Calls a method of `adapter.questions` in the page, with the session of whoever has it open.
 * @param {import('playwright-core').Page} page
 * @param {'ask' | 'place' | 'recent' | 'markRead'} method
 * @param {...unknown} given
 * @returns {Promise<{value?: any, error?: {kind: string, code?: string, wikiText?: string, captcha?: any}}>}
 */
export function callQuestions(page, method, ...given) {
  return page.evaluate(
    async ([name, parameters]) => {
      const {createMediaWikiAdapter} = await import('/wiki-homepage/wiki-homepage.js');
      const user = globalThis.mw.config.get('wgUserName');
      globalThis.questionsAdapter ??= createMediaWikiAdapter({apiUrl: '/api.php', user});
      try {
        return {value: await globalThis.questionsAdapter.questions[name](...parameters)};
      } catch (error) {
        const {name: type, message, kind, code, wikiText, captcha} = error;
        return {error: {type, message, kind, code, wikiText, captcha}};
      }
    },
    [method, given],
  );
}

/** @param {{id: string, question: string}} captcha a sum as ConfirmEdit sets it */
export function solved({id, question}) {
  const [, one, sign, other] = /(\d+)\s*([+\u2212-])\s*(\d+)/.exec(question);
  return {id, word: String(Number(one) + Number(other) * (sign === '+' ? 1 : -1))};
}

/** @param {import('playwright-core').BrowserContext} session */
export async function openAsker(session) {
  const {page} = await openPage(session, {page: 'Main Page'});
  await page.waitForFunction(() => globalThis.mw?.config?.get('wgUserName') !== undefined);
  const call = async (method, ...given) => {
    const {value, error} = await callQuestions(page, method, ...given);
    assert.equal(error, undefined, JSON.stringify(error));
    return value;
  };
  return {
    page,
    place: (target) => call('place', target),
    recent: () => call('recent', {reload: true}),
    markRead: (ids) => call('markRead', ids),
    ask: (draft) => call('ask', draft),
    /** The wiki wants a sum done before it takes an address. */
    askSolving: async (draft) => {
      const {value, error} = await callQuestions(page, 'ask', draft);
      return error?.captcha
        ? call('ask', {...draft, captcha: solved(error.captcha)})
        : (value ?? assert.fail(JSON.stringify(error)));
    },
    refused: async (draft) => {
      const {value, error} = await callQuestions(page, 'ask', draft);
      assert.equal(value, undefined, 'The question was posted');
      return error;
    },
  };
}

/** @param {string} name whose talk page it is @param {object} [more] */
export const draftFor = (name, more = {}) => ({
  target: {kind: 'mentor', mentor: {id: null, name}},
  text: 'How do I cite a book?',
  pageTitle: null,
  heading: 'Question from Newcomer Dara',
  note: null,
  attemptedAt: null,
  ...more,
});

/** @param {string} title @returns {Promise<string>} its wikitext, empty when it does not exist */
export async function textOf(title) {
  const client = await clientOf('Mentor Alice');
  const {query} = await client.get({
    action: 'query',
    titles: title,
    prop: 'revisions',
    rvprop: 'content',
    rvslots: 'main',
  });
  return query.pages[0].revisions?.[0].slots.main.content ?? '';
}

/** @param {string} title @returns {Promise<any>} what the wiki makes of the page */
export async function parsed(title) {
  const client = await clientOf('Mentor Alice');
  const prop = 'sections|categories|templates|images|properties|text';
  return (await client.get({action: 'parse', page: title, prop})).parse;
}

/** How often a text stands in another. */
export const times = (text, part) => text.split(part).length - 1;
