import {aTimeout, expect} from '@open-wc/testing';
import {html} from 'lit';
import {
  createMemoryAdapter,
  type MemoryAdapterOptions,
} from '../../../src/adapters/memory/index.js';
import {failuresOf} from '../../../src/config/failure-counts.js';
import {resolveConfig} from '../../../src/config/resolve-config.js';
import '../../../src/elements/impact/define.js';
import type {WikiImpactElement} from '../../../src/elements/impact/impact-element.js';
import {watchFailures} from '../../../src/mediawiki/watch-page.js';
import {mount, now, settled} from '../../helpers/mount.js';
import {pageView} from '../../../src/platform/page-view.js';

const wiki = (options: MemoryAdapterOptions = {}) =>
  createMemoryAdapter('full', {now: () => now, ...options});

const failing = () => wiki({fail: {kind: 'network', sources: ['impact']}});

type Wiki = ReturnType<typeof wiki>;

const told = ({control}: Wiki) =>
  control.events
    .filter(({action}) => action === 'failure')
    .map(({channel, instrument, name, rate}) => [channel, instrument, name, rate]);

async function show(adapter: Wiki, given: object = adapter): Promise<WikiImpactElement> {
  const widget = await mount<WikiImpactElement>(html`<wiki-impact></wiki-impact>`, {
    adapter: {...given},
  });
  await settled(widget, ['failed', 'ready']);
  // Observers and what they ask are microtasks.
  await aTimeout(0);
  return widget;
}

describe('a module that fails on a page', () => {
  beforeEach(() => {
    localStorage.clear();
    pageView().sightings.clear();
  });
  after(() => localStorage.clear());

  it('is counted in this browser, and told once where the wiki collects usage, without a name', async () => {
    const adapter = failing();
    watchFailures({adapter, config: resolveConfig({})}, () => now);
    const widget = await show(adapter);
    await widget.refresh();
    await aTimeout(0);
    expect(told(adapter)).to.deep.equal([['usage', 'homepage-usage', 'impact', undefined]]);
    expect(failuresOf(adapter.wiki, now)).to.include.keys('impact');
  });

  it('is not told by readers outside of the sample', async () => {
    const adapter = failing();
    const config = resolveConfig({sampling: {usage: {unit: 'pageview', rate: 0}}});
    watchFailures({adapter, config}, () => now);
    await show(adapter);
    expect(told(adapter)).to.deep.equal([]);
    expect(failuresOf(adapter.wiki, now)).to.include.keys('impact');
  });

  it('is not told in a preview, which counts nothing', async () => {
    const adapter = failing();
    watchFailures({adapter, config: resolveConfig({})}, () => now);
    const {instruments: _left, ...preview} = adapter;
    await show(adapter, preview);
    expect(told(adapter)).to.deep.equal([]);
  });

  it('is nothing to tell of one that shows what it is for', async () => {
    const adapter = wiki();
    watchFailures({adapter, config: resolveConfig({})}, () => now);
    await show(adapter);
    expect(told(adapter)).to.deep.equal([]);
    expect(failuresOf(adapter.wiki, now)).to.deep.equal({});
  });
});
