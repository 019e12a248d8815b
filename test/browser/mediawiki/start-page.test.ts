import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {pageConnection, registerConnector} from '../../../src/config/connector.js';
import {mediaWikiConnector} from '../../../src/mediawiki/connector.js';
import '../../../src/mediawiki/placements.js'; // is there at once then, when the page starts
import {startPage} from '../../../src/mediawiki/start-page.js';
import type {Registry} from '../../../src/platform/registry-entry.js';
import {settle} from '../../helpers/fake-clock.js';
import {type ConsoleRecord, recordConsole} from '../../helpers/record-console.js';
import {
  answerRequests,
  enterWikiPage,
  type FakeWikiPage,
  type WikiPageOptions,
} from '../../helpers/wiki-page.js';

const registry: Registry = {'wiki-sample': {load: async () => undefined, data: ['days']}};
const samples = (root: ParentNode = document) => [...root.querySelectorAll('wiki-sample')];

/** Waits until `count` elements are on the page. */
async function appeared(count: number): Promise<void> {
  while (samples().length < count)
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve();
      });
      observer.observe(document, {childList: true, subtree: true});
    });
}

/** Waits until the page's connection stands, or fails, and what follows has run. */
async function connectionSettled(): Promise<void> {
  await pageConnection()?.catch(() => undefined);
  await settle();
}

const placing = (more: object = {}): WikiPageOptions => ({
  contents: {
    'MediaWiki:Homepage.json': JSON.stringify({placements: [{element: 'wiki-sample'}], ...more}),
  },
});

describe('starting on a page', () => {
  let page: Omit<FakeWikiPage, 'showContent'>;
  let said: ConsoleRecord;
  beforeEach(() => (said = recordConsole()));
  afterEach(() => {
    said.restore();
    page.leave();
    for (const one of document.querySelectorAll('wiki-sample')) one.remove();
  });

  const enter = (options?: WikiPageOptions, connector = mediaWikiConnector) => {
    const entered = enterWikiPage(options);
    page = entered;
    registerConnector(connector);
    return entered;
  };
  const placeholder = () =>
    fixture(html`<div><div class="wiki-sample" data-days="30"></div></div>`);

  it('upgrades placeholders where there is no wiki, too, and asks nobody', async () => {
    const {wiki} = (page = answerRequests());
    registerConnector(mediaWikiConnector);
    const root = await placeholder();
    startPage(registry);
    expect(samples(root).map((one) => one.getAttribute('days'))).to.deep.equal(['30']);
    expect(wiki.requests).to.deep.equal([]);
  });

  it('upgrades placeholders of content that appears later', async () => {
    const {showContent} = enter(placing());
    startPage(registry);
    await appeared(1);
    const root = await placeholder();
    expect(samples(root)).to.deep.equal([]);
    showContent();
    expect(samples(root).length).to.equal(1);
  });

  it('puts elements where the configuration says', async () => {
    enter(placing());
    startPage(registry);
    await appeared(1);
    expect(document.body.lastElementChild?.localName).to.equal('wiki-sample');
  });

  it('does so once, however many copies of the library start', async () => {
    const {wiki} = enter(placing());
    startPage(registry);
    startPage(registry);
    await appeared(1);
    expect(samples().length).to.equal(1);
    expect(wiki.requests.length).to.equal(1);
  });

  it('puts nothing anywhere when the configuration is not enabled', async () => {
    const {showContent, wiki} = enter(placing({enabled: false}));
    startPage(registry);
    await connectionSettled();
    showContent();
    expect(samples()).to.deep.equal([]);
    expect(wiki.requests.length).to.equal(1);
  });

  it('says that the wiki could not be reached, and still upgrades placeholders', async () => {
    enter(undefined, {
      onWikiPage: () => true,
      connect: () => Promise.reject(new Error('no connection')),
    });
    const root = await placeholder();
    startPage(registry);
    await connectionSettled();
    expect(samples(root).length).to.equal(1);
    expect(said.said.map(({text}) => text)).to.deep.equal([
      'wiki-homepage: this wiki could not be reached: Error: no connection',
    ]);
  });
});
