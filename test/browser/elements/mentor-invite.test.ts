import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {createMemoryAdapter} from '../../../src/adapters/memory/index.js';
import '../../../src/elements/mentor-invite/define.js';
import type {WikiMentorInviteElement} from '../../../src/elements/mentor-invite/mentor-invite-element.js';
import {mount, now, settled} from '../../../test/helpers/mount.js';

const show = (scenario: string) =>
  mount<WikiMentorInviteElement>(html`<wiki-mentor-invite></wiki-mentor-invite>`, {adapter: createMemoryAdapter(scenario, {now: () => now})});

describe('wiki-mentor-invite', () => {
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
