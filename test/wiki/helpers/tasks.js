// wiki-suggested-edits and wiki-post-edit as a newcomer meets them on pages of the wiki.
import {clientOf, openPage} from '../../../tools/wiki/harness.js';
import {homepageConfig} from '../../../tools/wiki/homepage-config.js';
import {tidy} from './mentorship.js';
import {eventually, texts} from './widget.js';

const preference = (key) => `userjs-wiki-homepage-${key}`;

/** The ids of the types of the seeded wiki, easiest first, by the words on the card. */
export const typeNames = new Map(
  Object.keys(homepageConfig.modules['suggested-edits'].types).map((id) => [
    texts[`wiki-task-types-${id}`],
    id,
  ]),
);

/**
 * What the account keeps, asked of the wiki, not of the browser.
 * @param {import('./people.js').Person} person
 * @param {'task-choices' | 'tasks-done'} key
 * @returns {Promise<any>} null: nothing
 */
export async function keptOf(person, key) {
  const {query} = await (
    await person.login()
  ).get({action: 'query', meta: 'userinfo', uiprop: 'options'});
  return JSON.parse(query.userinfo.options[preference(key)] ?? 'null');
}

/** Somebody who has been through the introduction. */
export async function begin(person, {types = null, topics = null, match = 'any'} = {}) {
  const value = JSON.stringify({v: 1, startedAt: '2026-01-01T00:00:00.000Z', types, topics, match});
  await (
    await person.login()
  ).write({action: 'options', optionname: preference('task-choices'), optionvalue: value});
}

/** Pages are shown in this skin from now on, also those that links lead to. */
export const wearSkin = async (person, skin) =>
  (await person.login()).write({action: 'options', change: `skin=${skin}`});

/** Waits for an element to show a variant, and tells what it shows instead. */
async function elementWith(page, tag, attribute, value) {
  const element = page.locator(`${tag}[${attribute}="${value}"]`);
  await element.waitFor({state: 'attached', timeout: 20_000}).catch(async (cause) => {
    const now = await page
      .locator(tag)
      .evaluateAll((all) =>
        all.map((one) => [one.status, one.variant, one.shadowRoot?.textContent.trim()]),
      );
    const wanted = `<${tag}> should have ${attribute} ${value}`;
    throw new Error(`${wanted} on ${page.url()} but is ${JSON.stringify(now)}.`, {cause});
  });
  return page.locator(tag);
}

/** @param {import('playwright-core').Page} page @param {string} [variant] */
export const feedOn = (page, variant = 'task') =>
  elementWith(page, 'wiki-suggested-edits', 'variant', variant);

/** @param {import('playwright-core').Page} page */
export const feedThatFailed = (page) =>
  elementWith(page, 'wiki-suggested-edits', 'status', 'failed');

/** The panel after an edit. @param {import('playwright-core').Page} page @param {string} [variant] */
export const panelOn = (page, variant = 'next') =>
  elementWith(page, 'wiki-post-edit', 'variant', variant);

/**
 * The demo page with the feed.
 * @param {import('playwright-core').BrowserContext} session
 * @param {{skin?: string, language?: string, variant?: string | null}} [options] null: does not wait
 */
export async function openFeed(session, {variant = 'task', ...options} = {}) {
  const watched = await openPage(session, {...options, query: {widgets: 'suggested-edits'}});
  return {...watched, feed: variant === null ? undefined : await feedOn(watched.page, variant)};
}

/** @param {import('playwright-core').Locator} at @param {string} key of its name @param {'button' | 'link'} [role] */
export const named = (at, key, role = 'button') =>
  at.getByRole(role, {name: texts[key], exact: true});

/** @returns {Promise<{title: string, type: string, position: string}>} what the card shows */
export const cardOf = (feed) =>
  feed.evaluate((element) => {
    const shown = (selector) =>
      element.shadowRoot
        .querySelector(selector)
        ?.textContent.replace(/[\u2066-\u2069]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
    return {
      title: shown('.task h3 a'),
      type: shown('.task .kind b'),
      position: shown('.pager .of'),
    };
  });

/** Waits for another card. @param {string} title that was shown before */
async function cardAfter(feed, title) {
  return eventually(async () => {
    const card = await cardOf(feed);
    if (card.title === title) throw new Error(`The card still shows ${title}`);
    return card;
  }, 10_000);
}

/** @returns {Promise<Map<string, string>>} ids of types by title of every card, from this one to the end */
export async function walk(feed) {
  const seen = new Map();
  for (let card = await cardOf(feed); card.title;) {
    if (seen.has(card.title)) throw new Error(`${card.title} is suggested twice`);
    seen.set(card.title, typeNames.get(card.type));
    await named(feed, 'wiki-suggested-edits-next').click();
    card = await cardAfter(feed, card.title);
  }
  return seen;
}

/** What stands beside the button that accepts, once it is counted. */
export const countIn = (feed) =>
  eventually(async () => {
    const line = tidy(await feed.locator('#matches').innerText());
    if (!/\d/.test(line)) throw new Error(`No number: ${line}`);
    return line;
  }, 10_000);

/** Presses exactly those topics. @param {readonly string[]} names */
export async function pressTopics(feed, names) {
  // They come with a part of their own.
  await feed.locator('.chip').first().waitFor();
  for (const chip of await feed.locator('.chip').all()) {
    const on = (await chip.getAttribute('aria-pressed')) === 'true';
    if (on !== names.includes(tidy(await chip.innerText()))) await chip.click();
  }
}

/** Ticks exactly those types. @param {readonly string[]} ids */
export async function tickTypes(feed, ids) {
  for (const [name, id] of typeNames)
    await feed.getByRole('checkbox', {name, exact: true}).setChecked(ids.includes(id));
}

/** In the wikitext editor: adds a sentence and saves. Resolves on the article. @param {import('playwright-core').Page} page */
export async function saveEdit(page, text = `It is worth a visit. ${Date.now()}`) {
  const field = page.locator('#wpTextbox1');
  await field.waitFor();
  const before = await field.inputValue();
  await field.fill(`${before.trimEnd()}\n\n${text}`);
  await Promise.all([
    page.waitForURL((url) => !/action=(edit|submit)/.test(url.href)),
    page.locator('#wpSave').click(),
  ]);
}

const {types: typePlans, topics: topicPlans} = homepageConfig.modules['suggested-edits'];

/** Article titles that carry a template. @param {import('../../../tools/wiki/client.js').WikiClient} client */
const carrying = (client, template) =>
  client.list({
    list: 'embeddedin',
    eititle: `Template:${template}`,
    einamespace: 0,
    eilimit: 'max',
  });

const membersOf = (client, category) =>
  client.list({
    list: 'categorymembers',
    cmtitle: `Category:${category}`,
    cmnamespace: 0,
    cmlimit: 'max',
  });

const titlesOf = async (lists) =>
  new Set((await Promise.all(lists)).flat().map(({title}) => title));

async function editableAmong(client, titles) {
  const free = new Set();
  for (let from = 0; from < titles.length; from += 50) {
    const {query} = await client.get({
      action: 'query',
      titles: titles.slice(from, from + 50),
      prop: 'info',
      intestactions: 'edit',
    });
    for (const {title, actions} of query.pages) if (actions.edit) free.add(title);
  }
  return free;
}

/**
 * What the wiki's own lists say that a filter should find, worked out here a second time.
 * @param {import('./people.js').Person} person who is to edit
 * @param {{types: readonly string[], topics?: readonly string[], match?: 'any' | 'all'}} filter
 * @returns {Promise<Map<string, Set<string>>>} ids of types by title
 */
export async function tasksByLists(person, {types, topics = [], match = 'any'}) {
  const client = await person.login();
  const about = await Promise.all(
    topics.map((id) => {
      const {categories} = topicPlans.find((topic) => topic.id === id);
      return titlesOf(categories.map((category) => membersOf(client, category)));
    }),
  );
  const isAbout = (title) =>
    !topics.length || about[match === 'any' ? 'some' : 'every']((titles) => titles.has(title));
  const found = new Map();
  for (const type of types) {
    const {templates = [], categories = [], excludedTemplates = []} = typePlans[type];
    const [wanted, left] = await Promise.all([
      titlesOf([
        ...templates.map((template) => carrying(client, template)),
        ...categories.map((category) => membersOf(client, category)),
      ]),
      titlesOf(excludedTemplates.map((template) => carrying(client, template))),
    ]);
    for (const title of wanted)
      if (!left.has(title) && isAbout(title))
        found.set(title, new Set([...(found.get(title) ?? []), type]));
  }
  const free = await editableAmong(client, [...found.keys()]);
  return new Map([...found].filter(([title]) => free.has(title)));
}

/** Somebody of the seed, as `createPerson` gives people. @returns {import('./people.js').Person} */
export const seeded = (name) => ({name, login: () => clientOf(name)});
