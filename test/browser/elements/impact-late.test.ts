/** What stands below the views while the part that draws them is on its way. The first card of its page, so it is late. */
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {createMemoryAdapter} from '../../../src/adapters/memory/index.js';
import '../../../src/elements/impact/define.js';
import type {WikiImpactElement} from '../../../src/elements/impact/impact-element.js';
import {mount, now, settled} from '../../helpers/mount.js';

const boxes = (element: HTMLElement) =>
  [...element.shadowRoot!.querySelectorAll('.line-up, .plot, .articles li, [part~=footer]')].map(
    (part) => {
      const {top, height} = part.getBoundingClientRect();
      return [Math.round(top), Math.round(height)];
    },
  );

describe('<wiki-impact> whose views come late', () => {
  it('does not move when they do', async () => {
    const element = await mount<WikiImpactElement>(html`<wiki-impact></wiki-impact>`, {
      adapter: createMemoryAdapter('full', {now: () => now}),
      width: 352,
    });
    await settled(element);
    expect(element.shadowRoot!.querySelector('[part=line-plot]')).to.equal(null);
    const before = boxes(element);
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('[part=line-plot]')).not.to.equal(null);
    expect(boxes(element)).to.deep.equal(before);
  });
});
