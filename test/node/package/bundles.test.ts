/** The files for wikis, in a browser: what a page gets from each way of embedding. */
import assert from 'node:assert/strict';
import {createReadStream, existsSync, readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {browserArgs, ensureBrowser} from '../../../tools/browser.js';
import {buildPackage, home} from './built-package.js';

const pages: Readonly<Record<string, string>> = {
  module: '<script type="module" src="/dist/wiki-homepage.js"></script>',
  gadget: '<script src="/dist/wiki-homepage.gadget.js"></script>',
  loader: '<script src="/dist/wiki-homepage.loader.js"></script>',
  'loader with a query': '<script src="/dist/wiki-homepage.loader.js?v=1"></script>',
  'loader with a source':
    '<script data-source="/dist/wiki-homepage.gadget.js" src="/dist/wiki-homepage.loader.js"></script>',
  'loader after a global name':
    '<script>wikiHomepageSource = "/dist/wiki-homepage.gadget.js"</script><script src="/dist/wiki-homepage.loader.js?"></script>',
  'loader on a wiki':
    '<script>mw = {config: {get: (name) => ({wgScript: "/w/index.php", wgScriptPath: "/w"})[name]}, loader: {using: () => Promise.resolve()}, hook: () => ({add() {}})}</script><script>fetch("/dist/wiki-homepage.loader.js").then((r) => r.text()).then(eval)</script>',
  'two copies':
    '<script src="/dist/wiki-homepage.gadget.js"></script><script type="module" src="/dist/wiki-homepage.js"></script>',
};

/** What its README tells an administrator to write, and in the layout beside it the name that `register.js` brings. */
function ownModules(): string {
  const readme = readFileSync(join(home, 'examples/own-module/README.md'), 'utf8');
  const [, json = ''] = /```json\n([^]*?)```/.exec(readme) ?? [];
  const {jsonModules} = JSON.parse(json) as {readonly jsonModules: object};
  const side = [...Object.keys(jsonModules), 'reading-club'];
  return JSON.stringify({jsonModules, layouts: {newcomer: {top: [], main: [], side}}});
}

/** As an author's own page has it: the package and Lit by their names, and the one line. */
const ownModulePage = () =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,">
  <script type="importmap">{"imports": {
    "wiki-homepage": "/dist/wiki-homepage.js",
    "lit": "/node_modules/lit/index.js",
    "lit-html": "/node_modules/lit-html/lit-html.js",
    "lit-html/": "/node_modules/lit-html/",
    "lit-element/": "/node_modules/lit-element/",
    "@lit/reactive-element": "/node_modules/@lit/reactive-element/reactive-element.js"
  }}</script>
  <wiki-homepage adapter="memory" scenario="unactivated"></wiki-homepage>
  <script>document.querySelector('wiki-homepage').config = ${ownModules()}</script>
  <script type="module" src="/examples/own-module/register.js"></script>`;

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
};

function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const {pathname, searchParams} = new URL(request.url ?? '/', 'http://localhost');
    const page = pages[decodeURIComponent(pathname.slice(1))];
    // As MediaWiki's index.php does with action=raw.
    const raw =
      pathname === '/w/index.php' &&
      searchParams.get('title') === 'MediaWiki:Gadget-wiki-homepage.js';
    const ours = /^\/(examples|node_modules)\//.test(pathname);
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const file = join(ours ? home : folder, raw ? '/dist/wiki-homepage.gadget.js' : path);
    if (page !== undefined)
      response.setHeader('content-type', 'text/html; charset=utf-8').end(
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,">${page}
        <wiki-homepage-provider adapter="memory" scenario="full"><wiki-impact></wiki-impact></wiki-homepage-provider>`,
      );
    else if (pathname === '/own-module')
      response.setHeader('content-type', 'text/html; charset=utf-8').end(ownModulePage());
    else if (pathname === '/w/api.php')
      response
        .setHeader('content-type', 'application/json')
        .end(
          '{"batchcomplete":true,"query":{"pages":[{"ns":8,"title":"MediaWiki:Homepage.json","missing":true}]}}',
        );
    else if (existsSync(file) && extname(file)) {
      response.setHeader('content-type', mediaTypes[extname(file)] ?? 'text/plain');
      createReadStream(file).pipe(response);
    } else response.writeHead(404).end();
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

describe('a page with the', () => {
  let server: Server;
  let browser: Browser;
  let page: Page;
  const said: string[] = [];

  before(async () => {
    server = await serve(buildPackage('bundles'));
    browser = await puppeteer.launch({
      executablePath: await ensureBrowser(() => undefined),
      args: browserArgs,
    });
    page = await browser.newPage();
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  async function open(name: string): Promise<void> {
    said.length = 0;
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${name}`);
  }
  const shown = () => page.waitForSelector('wiki-impact[status="ready"]', {timeout: 15_000});
  const apiNames = () => page.evaluate('Object.keys(window.wikiHomepage ?? {}).sort()');

  for (const name of Object.keys(pages))
    it(`${name} shows the widget and keeps the console silent`, async () => {
      await open(name);
      await shown();
      assert.deepEqual(said, []);
    });

  describe('example of an impact page', () => {
    const heading = () =>
      page.$eval('wiki-impact', (card) =>
        card.shadowRoot?.querySelector('[part=title]')?.textContent.replace(/[\u2066-\u2069]/g, ''),
      );

    it('shows the reader’s own numbers', async () => {
      await open('examples/impact-page/');
      await shown();
      assert.equal(await heading(), 'Your impact');
      assert.deepEqual(said, []);
    });

    it('shows those of the account that its address names, and leads back', async () => {
      await open('examples/impact-page/?user=Joon%20Seo');
      await shown();
      assert.equal(await heading(), 'Impact of Joon Seo');
      await page.click('a[href="?"]');
      await shown();
      assert.equal(await heading(), 'Your impact');
      assert.deepEqual(said, []);
    });
  });

  it('module of an outside author, and one that is an object of JSON, shows both', async () => {
    await open('own-module');
    const words = (tag: string) =>
      page
        .waitForFunction(
          (name) => {
            const module = document
              .querySelector('wiki-homepage')
              ?.shadowRoot?.querySelector(name)?.shadowRoot;
            return module?.querySelector('h2, [part=title]') && module.textContent;
          },
          {timeout: 15_000},
          tag,
        )
        .then(async (handle) => String(await handle.jsonValue()));
    assert.match(await words('wiki-reading-club'), /Reading club.*Welcome, .*Thursdays/s);
    assert.match(await words('wiki-json-module'), /Reading week.*Bring a book\./s);
    assert.deepEqual(said, []);
  });

  it('gadget has the whole public API under one name', async () => {
    await open('gadget');
    await shown();
    const exported = await page.evaluate(
      'import("/dist/wiki-homepage.js").then((api) => Object.keys(api).sort())',
    );
    assert.deepEqual(await apiNames(), exported);
  });

  it('gadget adds no other global name', async () => {
    await open('gadget');
    await shown();
    const added = await page.evaluate(`(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const usual = new Set(Object.getOwnPropertyNames(frame.contentWindow));
      return Object.getOwnPropertyNames(window).filter((name) => !usual.has(name) && !/^(\\d+|lit\\w+|reactiveElementVersions)$/.test(name));
    })()`);
    assert.deepEqual(added, ['wikiHomepage']);
  });

  /** Puts `inner` of one copy into `outer` of the other; the second copy's classes get names of their own. */
  const nestCopies = (outer: string, inner: string) =>
    page.evaluate(
      async (tags) => {
        const module = '/dist/wiki-homepage.js';
        const second = (await import(module)) as {
          readonly [name: string]: CustomElementConstructor;
        } & {readonly createMemoryAdapter: (scenario: string) => unknown};
        const {WikiHomepageProviderElement: Provider, WikiImpactElement: Impact} = second;
        if (!Provider || !Impact) throw new Error('The second copy lacks its classes');
        customElements.define('second-provider', class extends Provider {});
        customElements.define('second-impact', class extends Impact {});
        const provider = document.createElement(tags.outer);
        const adapter = second.createMemoryAdapter('full');
        Object.assign(provider, {id: 'nested', adapter});
        provider.append(document.createElement(tags.inner));
        document.body.append(provider);
      },
      {outer, inner},
    );

  for (const [outer, inner] of [
    ['second-provider', 'wiki-impact'],
    ['wiki-homepage-provider', 'second-impact'],
  ] as const)
    it(`gadget and a second copy work together: <${inner}> inside <${outer}>`, async () => {
      await open('gadget');
      await shown();
      await nestCopies(outer, inner);
      await page.waitForSelector(`#nested > ${inner}[status="ready"]`, {timeout: 15_000});
      assert.deepEqual(said, []);
    });

  it('module has fetched no more than two scripts when the widget is there, example data apart', async () => {
    await page.evaluateOnNewDocument(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('wiki-impact[status="ready"]')) return;
        observer.disconnect();
        const fetched = performance.getEntriesByType('resource').map(({name}) => name);
        Object.assign(window, {scripts: fetched.filter((name) => name.endsWith('.js'))});
      }).observe(document, {attributes: true, subtree: true});
    });
    await open('module');
    await shown();
    const scripts = await page.evaluate(() =>
      'scripts' in window && Array.isArray(window.scripts) ? window.scripts.map(String) : [],
    );
    // What the example data shares with parts that come later is in files of its own.
    const examples = /index-|memory|scenario|data|topic-list|survey|arrangement|progression/;
    const own = scripts.filter((path) => !examples.test(path));
    assert.deepEqual(own.length, 2, scripts.join());
  });
});
