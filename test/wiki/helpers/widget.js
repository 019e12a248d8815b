// wiki-impact as a person meets it on a page of the wiki.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {root} from '../../../tools/wiki/paths.js';

/** Why tests of widgets cannot run, or false. */
export const noWidgets = existsSync(
  join(process.env.WIKI_DIST ?? join(root, 'dist'), 'wiki-homepage.js'),
)
  ? false
  : 'dist/wiki-homepage.js does not exist: run `npm run build` first';

/** Every `en.json` below a folder: a widget's parts have texts of their own. */
const englishBelow = (folder) =>
  readdirSync(join(root, folder), {recursive: true})
    .filter((path) => basename(path) === 'en.json')
    .map((path) => JSON.parse(readFileSync(join(root, folder, path), 'utf8')));

/** English texts by key, as translators see them. */
export const texts = Object.assign(
  {},
  ...englishBelow('src/i18n'),
  ...englishBelow('src/elements'),
  ...englishBelow('src/dialogs'),
);

/**
 * A pattern for a text that the widget shows, whatever stands for its parameters.
 * @param {string} key
 */
export function textPattern(key) {
  const text = texts[key];
  if (text === undefined) throw new Error(`There is no text named ${key}.`);
  const parts = text
    .split(/\$\d|\{\{[^}]*\}\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(parts.join('.+?'));
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} status
 */
export async function impactWith(page, status) {
  const widget = page.locator(`wiki-impact[status="${status}"]`);
  await widget.waitFor({state: 'attached', timeout: 20_000}).catch(async (cause) => {
    const now = await page
      .locator('wiki-impact')
      .evaluateAll((all) =>
        all.map((one) => [
          one.getAttribute('status'),
          one.shadowRoot?.querySelector('[part~="failed"]')?.textContent,
        ]),
      );
    throw new Error(`wiki-impact should be ${status} but is ${JSON.stringify(now)}.`, {cause});
  });
  return widget;
}

/** Strings as people read them: without the marks that isolate directions. */
const plain = (text) =>
  text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** @param {import('playwright-core').Locator} widget @returns {Promise<string>} all that it shows */
export async function shownText(widget) {
  return plain(await widget.evaluate((element) => element.shadowRoot.textContent));
}

/**
 * The scores in their order: edits, (thanks,) last edit, longest streak.
 * @param {import('playwright-core').Locator} widget
 * @returns {Promise<{label: string, value: string, note: string}[]>}
 */
export async function scoresOf(widget) {
  const rows = await widget
    .locator('[part~="scores"] > div')
    .evaluateAll((divs) =>
      divs.map((div) =>
        ['dt', 'dd b', 'dd span'].map((at) => div.querySelector(at)?.textContent ?? ''),
      ),
    );
  return rows.map((row) => row.map(plain)).map(([label, value, note]) => ({label, value, note}));
}

/**
 * Edits per day as the table behind the chart says, newest day first.
 * @param {import('playwright-core').Locator} widget
 * @returns {Promise<number[]>}
 */
export async function editsInTable(widget) {
  await widget.locator('[part~="header"] button').click();
  await widget.locator('[part~="table"]').waitFor();
  const cells = await widget.locator('[part~="table"] tbody td:nth-of-type(1)').allTextContents();
  return cells.map((cell) => Number(plain(cell).replace(/\D/g, '')));
}

/** @param {import('playwright-core').Locator} widget @returns {Promise<string[]>} titles in the list of articles */
export async function articlesOf(widget) {
  return (await widget.locator('[part~="articles"] li a').allTextContents()).map(plain);
}

/** Repeats a check until it holds: what is loaded when it is needed comes a moment after the status. */
export async function eventually(check, milliseconds = 3000) {
  const end = Date.now() + milliseconds;
  for (;;)
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
}
