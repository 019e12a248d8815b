/** Widgets on a wiki's page, with no provider around them. */
import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {AdapterError} from '../../../src/adapters/adapter.js';
import {createMemoryAdapter} from '../../../src/adapters/memory/index.js';
import {registerConnector} from '../../../src/config/connector.js';
import {WikiHomepageProviderElement} from '../../../src/config/provider/provider-element.js';
import '../../../src/elements/impact/define.js';
import {mediaWikiConnector} from '../../../src/mediawiki/connector.js';
import {settled} from '../../helpers/mount.js';
import {type ConsoleRecord, recordConsole} from '../../helpers/record-console.js';
import {enterWikiPage, type FakeWikiPage, type WikiPageOptions} from '../../helpers/wiki-page.js';

const edits = [
  {title: 'Apple', timestamp: '2026-11-20T10:00:00Z'},
  {title: 'Pear', timestamp: '2026-11-19T10:00:00Z'},
];

const shown = (element: Element | null) =>
  (element?.shadowRoot?.textContent ?? '').replace(/[\u2066-\u2069]/g, '');
const lone = () => fixture<HTMLElement>(html`<wiki-impact></wiki-impact>`);

describe('a lone widget on a page of a wiki', () => {
  let page: FakeWikiPage;
  let said: ConsoleRecord;
  beforeEach(() => (said = recordConsole()));
  afterEach(() => {
    said.restore();
    page.leave();
  });

  const enter = (options?: WikiPageOptions) => (page = enterWikiPage({edits, ...options}));

  it('shows what that wiki knows', async () => {
    enter();
    registerConnector(mediaWikiConnector);
    const widget = await lone();
    expect(await settled(widget)).to.equal('ready');
    expect(shown(widget)).to.contain('Apple');
    expect(said.said).to.deep.equal([]);
  });

  it('waits for a connector that is registered later', async () => {
    enter();
    const widget = await lone();
    expect(widget.getAttribute('status')).to.equal('pending');
    registerConnector(mediaWikiConnector);
    expect(await settled(widget)).to.equal('ready');
  });

  it('is hidden where the configuration is not enabled', async () => {
    enter({contents: {'MediaWiki:Homepage.json': '{"enabled": false}'}});
    registerConnector(mediaWikiConnector);
    expect(await settled(await lone())).to.equal('hidden');
  });

  it('shares the connection with every other one', async () => {
    let connections = 0;
    const {wiki} = enter();
    registerConnector({
      ...mediaWikiConnector,
      connect: (options) => {
        connections++;
        return mediaWikiConnector.connect(options);
      },
    });
    const both = await fixture(
      html`<div><wiki-impact></wiki-impact><wiki-impact></wiki-impact></div>`,
    );
    for (const widget of both.children)
      expect(await settled(widget as HTMLElement)).to.equal('ready');
    expect(connections).to.equal(1);
    const asked = wiki.requests.filter(({parameters}) => parameters.has('ucuser'));
    expect(asked.length).to.equal(1);
  });

  it('follows a provider that comes around it later', async () => {
    enter();
    registerConnector(mediaWikiConnector);
    const wrapper = await fixture(
      html`<later-provider><wiki-impact></wiki-impact></later-provider>`,
    );
    const widget = wrapper.firstElementChild as HTMLElement;
    await settled(widget);
    expect(shown(widget)).to.contain('Apple');
    const adapter = createMemoryAdapter('full');
    customElements.define(
      'later-provider',
      class extends WikiHomepageProviderElement {
        override adapter = adapter;
      },
    );
    await settled(widget, ['pending']);
    expect(await settled(widget)).to.equal('ready');
    expect(shown(widget)).not.to.contain('Apple');
  });

  it('is hidden when no connection comes about, and says so on the console', async () => {
    enter();
    registerConnector({
      onWikiPage: () => true,
      connect: () => Promise.reject(new AdapterError('network', 'No answer')),
    });
    const widget = await lone();
    expect(await settled(widget)).to.equal('hidden');
    expect(said.said.map(({text}) => text).join()).to.contain('has no adapter');
  });

  it('is not served where the page is no wiki’s', async () => {
    enter();
    registerConnector({
      onWikiPage: () => false,
      connect: () => Promise.reject(new Error('was asked')),
    });
    expect(await settled(await lone())).to.equal('hidden');
    expect(said.said.map(({text}) => text).join()).to.contain('has no adapter');
    expect(page.wiki.requests).to.deep.equal([]);
  });
});
