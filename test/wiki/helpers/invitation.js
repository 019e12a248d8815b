// wiki-mentor-invite as an editor meets it on a page of the wiki.
import {clientOf, openPage} from '../../../tools/wiki/harness.js';
import {texts} from './widget.js';

const dayMs = 86_400_000;
const minuteMs = 60_000;

/** When an account of that age was registered: a minute longer ago, so that the day is whole. */
export const daysAgo = (days) => Date.now() - days * dayMs - minuteMs;

/** Who meets the wiki's conditions, and nothing above them. */
export const experienced = () => ({edits: 500, registered: daysAgo(90)});

/**
 * @param {import('playwright-core').Page} page
 * @param {'ready' | 'hidden'} status
 * @param {'invite' | 'dismissed'} [variant] for `ready`
 */
export async function inviteWith(page, status, variant = 'invite') {
  const wanted =
    status === 'ready' ? `[status="ready"][variant="${variant}"]` : '[status="hidden"]';
  const widget = page.locator(`wiki-mentor-invite${wanted}`);
  await widget.waitFor({state: 'attached', timeout: 20_000}).catch(async (cause) => {
    const now = await page
      .locator('wiki-mentor-invite')
      .evaluateAll((all) =>
        all.map((one) => [one.getAttribute('status'), one.getAttribute('variant')]),
      );
    throw new Error(`The invitation should be ${status} but is ${JSON.stringify(now)}.`, {cause});
  });
  return widget;
}

/**
 * The demo page with the invitation.
 * @param {import('playwright-core').BrowserContext} session
 * @param {{skin?: string, language?: string}} [options]
 */
export const openInvite = (session, options = {}) =>
  openPage(session, {...options, query: {widgets: 'mentor-invite'}});

/** @param {import('playwright-core').Locator} widget @param {string} key of its name */
export const buttonOf = (widget, key) =>
  widget.getByRole('button', {name: texts[key], exact: true});

/** @param {import('playwright-core').Locator} widget @param {string} key of its text */
export const linkOf = (widget, key) => widget.getByRole('link', {name: texts[key], exact: true});

/**
 * Changes a page of JSON for as long as `during` takes.
 * @param {string} title
 * @param {(json: any) => any} change
 * @param {() => Promise<void>} during
 */
export async function withJson(title, change, during) {
  const admin = await clientOf('Admin');
  const {query} = await admin.get({
    action: 'query',
    titles: title,
    prop: 'revisions',
    rvprop: 'content',
    rvslots: 'main',
  });
  const text = query.pages[0].revisions[0].slots.main.content;
  await admin.edit(title, JSON.stringify(change(JSON.parse(text)), null, '\t'), 'test');
  try {
    await during();
  } finally {
    await admin.edit(title, text, 'test');
  }
}
