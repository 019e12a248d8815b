import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {createMemoryAdapter} from '../../../src/adapters/memory/index.js';
import '../../../src/elements/dashboard-link/define.js';
import type {WikiDashboardLinkElement} from '../../../src/elements/dashboard-link/dashboard-link-element.js';
import {mount, now, settled} from '../../../test/helpers/mount.js';

const show = (scenario: string) =>
  mount<WikiDashboardLinkElement>(html`<wiki-dashboard-link></wiki-dashboard-link>`, {
    adapter: createMemoryAdapter(scenario, {now: () => now}),
  });

describe('wiki-dashboard-link', () => {
  it('shows how many edits the reader has made', async () => {
    const widget = await show('full');
    expect(await settled(widget)).to.equal('ready');
    expect(widget.shadowRoot?.textContent).to.match(/\d.* edits/);
  });

  it('says so when there are none', async () => {
    const widget = await show('unactivated');
    expect(await settled(widget)).to.equal('empty');
    expect(widget.shadowRoot?.textContent).to.contain('no edits yet');
  });
});
