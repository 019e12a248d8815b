import {expect} from '@open-wc/testing';
import {createMemoryAdapter} from '../../../src/adapters/memory/index.js';
import {articlePage} from '../../../src/adapters/memory/page-signals.js';
import type {Adapter} from '../../../src/adapters/adapter.js';
import {configListeners} from '../../../src/config/config-news.js';
import {resolveConfig, type PartialConfig} from '../../../src/config/resolve-config.js';
import {keptHomepage} from '../../../src/domain/entry-points/homepage-record.js';
import type {PageContext} from '../../../src/domain/page-model.js';
import {startEntryPoints} from '../../../src/mediawiki/entry-points.js';
import {land} from '../../../src/mediawiki/land.js';
import type {Registry} from '../../../src/platform/registry-entry.js';
import {now} from '../../helpers/mount.js';

const registry: Registry = {
  'wiki-homepage': {load: async () => undefined, data: []},
  'wiki-homepage-link': {load: async () => undefined, data: ['appearance']},
};
const homepage: Partial<PageContext> = {
  title: 'Wiki:Homepage',
  canonicalTitle: 'Project:Homepage',
  namespace: 4,
  action: 'view',
  editor: null,
};
const entryPoints = {page: {title: 'Project:Homepage'}};
const named = {kind: 'named', name: 'Amina K.'} as const;
const anonymous = {kind: 'anonymous', name: null} as const;
type Account = typeof named | typeof anonymous;

interface Visit {
  readonly page?: Partial<PageContext>;
  readonly account?: Account;
  readonly config?: PartialConfig;
  /** HTML of the page. */
  readonly text?: string;
}

const pageOf = (user: Account, specialPage: string | null = null) => ({
  apiUrl: '/w/api.php',
  user,
  userLanguage: 'en',
  namespace: 0,
  action: 'view',
  specialPage,
});

/** A page of a wiki as skins make it, and what the script does there. */
async function visit({
  page = {action: 'view', editor: null},
  account = named,
  config,
  text = '<p>The wiki’s own text.</p>',
}: Visit) {
  document.body.insertAdjacentHTML(
    'beforeend',
    `<div id="the-page"><h1 id="firstHeading">Wiki:Homepage</h1>
      <div id="p-personal"><ul><li><a href="#t">Talk</a></li></ul></div>
      <div id="p-namespaces"><ul><li class="selected"><a href="#p">Page</a></li><li id="ca-talk"><a href="#d">Talk</a></li></ul></div>
      <div id="content"><div id="bodyContent"><div id="mw-content-text">${text}</div></div></div></div>`,
  );
  const memory = createMemoryAdapter('way-few-edits', {now: () => now});
  memory.control.visit(articlePage(page));
  const adapter: Adapter = {...memory, wiki: 'w', account};
  const connection = {adapter, config: resolveConfig(config ?? {entryPoints})};
  await startEntryPoints(connection, pageOf(account), registry, now);
  const here = document.getElementById('the-page');
  if (!here) throw new Error('no page');
  const links = () =>
    [...here.querySelectorAll('wiki-homepage-link')].map((one) => one.getAttribute('appearance'));
  return {here, links, ...connection};
}

describe('ways to the homepage on a page of a wiki', () => {
  afterEach(() => {
    document.getElementById('the-page')?.remove();
    configListeners().clear();
    sessionStorage.clear();
  });

  it('put the homepage in the place of the text, which stays for those without a script', async () => {
    const {here, links} = await visit({page: homepage});
    const made = here.querySelector('#mw-content-text > wiki-homepage');
    expect(made?.textContent).to.equal('The wiki’s own text.');
    expect(here.querySelector<HTMLElement>('h1')?.offsetHeight).to.equal(0);
    expect(links()).to.have.members(['menu-item', 'tab', 'choice']);
    const tab = here.querySelector('#p-namespaces li');
    expect(tab?.firstElementChild?.getAttribute('appearance')).to.equal('tab');
  });

  it('leave a text alone that has the homepage in it', async () => {
    const text = '<p>Ours:</p><div class="wiki-homepage"></div>';
    const {here} = await visit({page: homepage, text});
    expect(here.querySelector('#mw-content-text > wiki-homepage')).to.equal(null);
  });

  it('leave the page alone while it is edited', async () => {
    const {here} = await visit({page: {...homepage, action: 'edit'}});
    expect(here.querySelector('wiki-homepage')).to.equal(null);
  });

  it('give the text back as soon as the wiki switches everything off', async () => {
    const {here, config} = await visit({page: homepage});
    for (const listener of [...configListeners()]) listener({...config, enabled: false}, 'w');
    expect(here.querySelector('wiki-homepage')).to.equal(null);
    expect(here.querySelector('#mw-content-text')?.textContent).to.equal('The wiki’s own text.');
    expect(here.querySelector<HTMLElement>('h1')?.offsetHeight).to.be.greaterThan(0);
  });

  it('are one link in the menu of an article', async () => {
    expect((await visit({})).links()).to.deep.equal(['menu-item']);
  });

  it('are a tab, too, beside the reader’s own pages, and not those of others', async () => {
    const page = {title: 'User talk:Amina K.', namespace: 3, action: 'view', editor: null};
    const own = await visit({page});
    expect(own.links()).to.have.members(['menu-item', 'tab']);
    own.here.remove();
    const other = await visit({page: {...page, title: 'User talk:Joon Seo'}});
    expect(other.links()).to.deep.equal(['menu-item']);
  });

  it('are the page alone for readers without an account, under its own title', async () => {
    const {here, links} = await visit({page: homepage, account: anonymous});
    expect(here.querySelector('wiki-homepage')).to.exist;
    expect(links()).to.deep.equal([]);
    expect(here.querySelector<HTMLElement>('h1')?.offsetHeight).to.be.greaterThan(0);
  });

  it('are switched off one by one', async () => {
    const off = {enabled: false};
    const config = {entryPoints: {...entryPoints, userMenu: off, optIn: off}};
    expect((await visit({page: homepage, config})).links()).to.deep.equal(['tab']);
  });

  it('keep the text for readers for whom the page is not', async () => {
    const page = {...entryPoints.page, when: {group: 'nobody'}};
    const {here} = await visit({page: homepage, config: {entryPoints: {page}}});
    expect(here.querySelector('wiki-homepage')).to.equal(null);
  });
});

describe('landing', () => {
  afterEach(() => sessionStorage.clear());

  const newcomer = (more: Partial<Adapter> = {}): Adapter => ({
    ...createMemoryAdapter('way-new', {now: () => now}),
    wiki: 'w',
    ...more,
  });
  const config = resolveConfig({entryPoints});

  async function arrive(adapter: Adapter, account: Account, specialPage: string | null) {
    const gone: string[] = [];
    const go = (url: string) => void gone.push(url);
    const landing = await land({adapter, config}, pageOf(account, specialPage), now, go);
    return {landing, gone};
  }

  it('leads to the homepage once, from the form', async () => {
    const adapter = newcomer();
    expect((await arrive(adapter, anonymous, 'CreateAccount')).landing).to.equal('none');
    const {landing, gone} = await arrive(adapter, named, 'CreateAccount');
    expect(landing).to.equal('lead');
    expect(gone.length).to.equal(1);
    expect(gone[0]).to.contain('source=homepage-landing');
    const stored = await adapter.preferences?.read('homepage');
    expect(keptHomepage.read(stored ?? null).landed).to.equal(true);
    expect((await arrive(adapter, named, 'CreateAccount')).landing).to.equal('none');
  });

  it('happens once, also when the form was open in two tabs', async () => {
    const adapter = newcomer();
    for (const expected of ['offer', 'none']) {
      await arrive(adapter, anonymous, 'CreateAccount');
      expect((await arrive(adapter, named, null)).landing).to.equal(expected);
    }
  });

  it('is nothing to people who have not seen the form in this tab', async () => {
    expect((await arrive(newcomer(), named, 'CreateAccount')).landing).to.equal('none');
  });

  it('is nothing to people who logged in with an old account instead', async () => {
    const adapter: Adapter = {...createMemoryAdapter('way-old', {now: () => now}), wiki: 'w'};
    await arrive(adapter, anonymous, 'CreateAccount');
    expect((await arrive(adapter, named, null)).landing).to.equal('none');
    expect(await adapter.preferences?.read('homepage')).to.equal(null);
  });
});
