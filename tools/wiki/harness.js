// What the tests against a wiki share: the wiki, a browser, sessions, and a page that is watched.
import {chromium} from 'playwright-core';
import {browserArgs, ensureBrowser} from '../browser.js';
import {account} from './accounts.js';
import {WikiClient} from './client.js';

export const skins = ['vector', 'vector-2022', 'timeless', 'monobook', 'minerva'];

/** @returns {string} the wiki under test, without a slash at the end; set by tools/wiki/test.js or by hand */
export function wikiUrl() {
  const url = process.env.WIKI_URL;
  if (!url)
    throw new Error(
      'WIKI_URL is not set. Use `npm run test:wiki`, which starts a wiki and sets it.',
    );
  return url.replace(/\/$/, '');
}

/** @param {string} name of a seeded account @param {{switches?: readonly string[]}} [options] */
export function clientOf(name, options) {
  return new WikiClient(wikiUrl(), options).login(account(name));
}

export async function launchBrowser() {
  const executablePath = await ensureBrowser(() => undefined);
  return chromium.launch({executablePath, args: browserArgs});
}

/** Runs in the page before anything else: what only the page itself can notice. */
function watch() {
  const seen = {shifts: [], violations: []};
  Object.defineProperty(globalThis, 'wikiHomepageSeen', {value: seen});
  const box = ({x, y, width, height}) => `${x},${y} ${width}x${height}`;
  // Elements inside a shadow root are not named by the browser; their places tell which they are.
  const name = ({node, previousRect, currentRect}) =>
    `${node ? node.nodeName.toLowerCase() : '(in a shadow root)'}${node?.id ? `#${node.id}` : ''}: ${box(previousRect)} -> ${box(currentRect)}`;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      seen.shifts.push({value: entry.value, at: entry.startTime, nodes: entry.sources.map(name)});
  }).observe({type: 'layout-shift', buffered: true});
  document.addEventListener('securitypolicyviolation', (event) =>
    seen.violations.push(
      `${event.violatedDirective}: ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
    ),
  );
}

/**
 * @typedef {object} SessionOptions
 * @property {string} [user] a seeded account; nobody is logged in without one
 * @property {readonly string[]} [switches] faults and variants, see php/Switches.php
 * @property {'module' | 'loader' | 'gadget' | 'none'} [embed] how the library gets into pages, default `module`
 * @property {string} [timeZone] of the browser, default UTC
 * @property {import('playwright-core').BrowserContextOptions} [context]
 */

/** Sessions by account, so that each logs in once in a test file. */
const sessions = new Map();
async function cookiesOf(user) {
  if (!sessions.has(user))
    sessions.set(
      user,
      clientOf(user).then((client) => client.browserCookies()),
    );
  return sessions.get(user);
}

/**
 * A browser context in which somebody is logged in.
 * @param {import('playwright-core').Browser} browser
 * @param {SessionOptions} [options]
 */
export async function openSession(
  browser,
  {user, switches = [], embed = 'module', timeZone = 'UTC', context} = {},
) {
  const session = await browser.newContext({
    timezoneId: timeZone,
    viewport: {width: 1200, height: 900},
    ...context,
  });
  if (user) await session.addCookies(await cookiesOf(user));
  await session.addInitScript(watch);
  await setSwitches(session, switches);
  await session.addCookies([{name: 'X-Test-Embed', value: embed, url: wikiUrl()}]);
  return session;
}

/**
 * Changes the faults for everything that the context asks for from now on. By a header, because requests for
 * public data may travel without cookies.
 * @param {import('playwright-core').BrowserContext} session
 * @param {readonly string[]} switches
 */
export async function setSwitches(session, switches) {
  await session.setExtraHTTPHeaders({'x-test-switch': switches.join(',')});
}

/**
 * @typedef {object} WatchedPage
 * @property {import('playwright-core').Page} page
 * @property {string[]} console warnings and errors, uncaught exceptions included
 * @property {{method: string, url: string, status: number | null}[]} requests
 * @property {() => Promise<string[]>} violations of the content security policy
 * @property {() => Promise<{value: number, at: number, nodes: string[]}[]>} shifts of the layout
 */

/**
 * Opens a page of the wiki and waits until it has loaded.
 * @param {import('playwright-core').BrowserContext} session
 * @param {{page?: string, skin?: string, language?: string, query?: Record<string, string>}} [options]
 *   `page` is a title, default the demo page
 * @returns {Promise<WatchedPage>}
 */
export async function openPage(
  session,
  {page: title = 'Special:WikiHomepageDemo', skin, language, query = {}} = {},
) {
  const page = await session.newPage();
  const messages = [];
  const requests = [];
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type()))
      messages.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => messages.push(`exception: ${error.message}`));
  page.on('requestfinished', async (request) => {
    const entry = {method: request.method(), url: request.url(), status: null};
    requests.push(entry);
    entry.status = (await request.response().catch(() => null))?.status() ?? null;
  });
  page.on('requestfailed', (request) =>
    requests.push({method: request.method(), url: request.url(), status: null}),
  );
  const url = new URL('/index.php', wikiUrl());
  const params = {
    title,
    ...(skin && {useskin: skin}),
    ...(language && {uselang: language}),
    ...query,
  };
  for (const [key, value] of Object.entries(params)) url.searchParams.set(key, value);
  await page.goto(url.href, {waitUntil: 'load'});
  return {
    page,
    console: messages,
    requests,
    violations: () => page.evaluate(() => globalThis.wikiHomepageSeen.violations),
    shifts: () => page.evaluate(() => globalThis.wikiHomepageSeen.shifts),
  };
}
