// wiki-help-panel as an editor meets it on a page of the wiki.
import assert from 'node:assert/strict';
import {clientOf, openPage} from '../../../tools/wiki/harness.js';
import {eventually, texts} from './widget.js';

export const helpDesk = 'Project:Help desk';

const optionname = 'userjs-wiki-homepage-help-panel';

/** Somebody who has not turned the panel off. */
export async function wantPanel(user) {
  await (await clientOf(user)).write({action: 'options', optionname});
}

/** Whether the wiki knows that somebody turned the panel off. */
export async function isOff(user) {
  const {query} = await (
    await clientOf(user)
  ).get({action: 'query', meta: 'userinfo', uiprop: 'options'});
  return Boolean(query.userinfo.options[optionname]);
}

/**
 * @param {import('playwright-core').Page} page
 * @param {'button' | 'line' | 'panel' | 'hidden'} state
 */
export async function helpIn(page, state) {
  const wanted = state === 'hidden' ? '[status="hidden"]' : `[status="ready"][variant="${state}"]`;
  const widget = page.locator(`wiki-help-panel${wanted}`);
  await widget.waitFor({state: 'attached', timeout: 20_000}).catch(async (cause) => {
    const now = await page
      .locator('wiki-help-panel')
      .evaluateAll((all) =>
        all.map((one) => [one.getAttribute('status'), one.getAttribute('variant')]),
      );
    throw new Error(`The help panel should be ${state} but is ${JSON.stringify(now)}.`, {cause});
  });
  return page.locator('wiki-help-panel');
}

/** @typedef {import('../../../tools/wiki/harness.js').WatchedPage & {widget: import('playwright-core').Locator}} HelpPage */

/**
 * @param {import('playwright-core').BrowserContext} session
 * @param {{page?: string, skin?: string, language?: string, query?: Record<string, string>, state?: 'button' | 'line' | 'panel' | 'hidden'}} [options]
 * @returns {Promise<HelpPage>} an article that is edited, when nothing else is said
 */
export async function openHelp(
  session,
  {page = 'Saltmere', query = {action: 'edit'}, state = 'button', ...more} = {},
) {
  const watched = await openPage(session, {page, query, ...more});
  return {...watched, widget: await helpIn(watched.page, state)};
}

/** The open panel. @param {import('playwright-core').Locator} widget */
export async function panelOf(widget) {
  const panel = widget.getByRole('dialog');
  await panel.waitFor();
  return {
    panel,
    title: panel.locator('#panel-title'),
    alert: panel.getByRole('alert'),
    field: panel.getByRole('textbox', {name: texts['wiki-ask-field']}),
    search: panel.getByRole('searchbox'),
    answers: panel.locator('.found:not(.pending) > li'),
    primary: panel.locator('.panel-foot .primary'),
    /** Part of its name is enough: rows have a second line. */
    button: (key) => panel.getByRole('button', {name: texts[key]}),
    /** The row that leads to another screen. @param {'search' | 'general' | 'tips' | 'ask-desk'} name */
    row: (name) => panel.locator('.opt', {hasText: texts[`wiki-help-panel-home-${name}`]}),
    says: (key) => panel.getByText(texts[key], {exact: true}).first().waitFor(),
  };
}

/** Opens the panel by its button. @param {HelpPage} help */
export async function openPanel({widget}) {
  await widget.locator('[part~="button"]').click();
  return panelOf(widget);
}

/** Opens the panel where questions are written. @param {HelpPage} help */
export async function openAsk(help) {
  const open = await openPanel(help);
  await open.panel.locator('.opt', {hasText: /^\s*Ask /}).click();
  await open.field.waitFor();
  return open;
}

/** What of the editor the button or the open panel covers. @param {import('playwright-core').Page} page */
export const coveredBy = (page) =>
  page.evaluate(() => {
    const root = document.querySelector('wiki-help-panel').shadowRoot;
    const own = root.querySelector('.panel') ?? root.querySelector('.fab');
    if (!own?.checkVisibility({visibilityProperty: true})) return ['it is not shown'];
    const mine = own.getBoundingClientRect();
    const meets = ({left, top, right, bottom, width}) =>
      width > 0 && left < mine.right && right > mine.left && top < mine.bottom && bottom > mine.top;
    return [
      ...document.querySelectorAll(
        '#wpSave, #wpPreview, #wpDiff, #mw-editform-cancel, .wikiEditor-ui-top, .oo-ui-toolbar',
      ),
    ]
      .filter((one) => meets(one.getBoundingClientRect()))
      .map((one) => one.id || one.className);
  });

/** Waits until the panel has found its place. @param {import('playwright-core').Page} page */
export const coversNothing = (page) =>
  eventually(async () => assert.deepEqual(await coveredBy(page), []), 5000);

/** @param {HelpPage} help */
export async function silent({violations, console: said}) {
  assert.deepEqual(await violations(), []);
  assert.deepEqual(said, []);
}
