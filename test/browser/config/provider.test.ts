import {expect, fixture, fixtureSync} from '@open-wc/testing';
import {html} from 'lit';
import {facts, NumberWidget, shown, userAdapter} from '../../helpers/number-widget.js';
import {mount, settled} from '../../helpers/mount.js';
import '../../../src/config/provider/define.js';
import type {WikiHomepageProviderElement} from '../../../src/config/provider/provider-element.js';

const adapter = (count: number) => userAdapter(async () => facts(count));

describe('wiki-homepage-provider', () => {
  it('gives its adapter to the widgets inside it', async () => {
    const widget = await mount<NumberWidget>(html`<test-number></test-number>`, {
      adapter: adapter(12),
    });
    expect(await settled(widget)).to.equal('ready');
    expect(shown(widget)).to.equal('You have 12 edits');
  });

  it('serves widgets that were there before it was upgraded', async () => {
    const wrapper = fixtureSync(html`<late-provider><test-number></test-number></late-provider>`);
    const {WikiHomepageProviderElement: Provider} =
      await import('../../../src/config/provider/provider-element.js');
    customElements.define(
      'late-provider',
      class extends Provider {
        override adapter = adapter(3);
      },
    );
    const widget = wrapper.querySelector('test-number') as NumberWidget;
    await settled(widget);
    expect(shown(widget)).to.equal('You have 3 edits');
  });

  it('is overruled by a provider nested inside it', async () => {
    const widget = await mount<HTMLElement>(
      html`<wiki-homepage-provider .adapter=${adapter(2)}
        ><test-number></test-number
      ></wiki-homepage-provider>`,
      {adapter: adapter(1)},
    );
    const inner = widget.querySelector('test-number') as NumberWidget;
    await settled(inner);
    expect(shown(inner)).to.equal('You have 2 edits');
  });

  it('passes on from the provider around it what it does not say itself', async () => {
    const widget = await mount<HTMLElement>(
      html`<wiki-homepage-provider language="ar"><test-number></test-number></wiki-homepage-provider>`,
      {adapter: adapter(0)},
    );
    const inner = widget.querySelector('test-number') as NumberWidget;
    expect(await settled(inner)).to.equal('empty');
    expect(shown(inner)).to.equal('لا تعديلات بعد');
  });

  it('has its widgets load again when its adapter is replaced', async () => {
    const widget = await mount<NumberWidget>(html`<test-number></test-number>`, {
      adapter: adapter(1),
    });
    await settled(widget);
    const provider = widget.closest('wiki-homepage-provider') as WikiHomepageProviderElement;
    provider.adapter = adapter(44);
    await provider.updateComplete;
    await settled(widget, ['pending']);
    await settled(widget);
    expect(shown(widget)).to.equal('You have 44 edits');
  });

  it('serves a widget that is moved to another provider', async () => {
    const widget = await mount<NumberWidget>(html`<test-number></test-number>`, {
      adapter: adapter(1),
    });
    await settled(widget);
    const other = await mount<HTMLElement>(html`<section></section>`, {adapter: adapter(9)});
    other.append(widget);
    await settled(widget, ['pending']);
    await settled(widget);
    expect(shown(widget)).to.equal('You have 9 edits');
  });

  it('switches every widget off when the configuration is not enabled', async () => {
    const widget = await mount<NumberWidget>(html`<test-number></test-number>`, {
      adapter: adapter(1),
      config: {enabled: false},
    });
    expect(await settled(widget)).to.equal('hidden');
    expect(shown(widget)).to.equal('');
  });

  it('switches one module off', async () => {
    const widget = await mount<NumberWidget>(html`<test-number></test-number>`, {
      adapter: adapter(1),
      config: {modules: {number: {enabled: false}}},
    });
    expect(await settled(widget)).to.equal('hidden');
  });

  it('passes its language on', async () => {
    const widget = await mount<NumberWidget>(html`<test-number></test-number>`, {
      adapter: adapter(0),
      language: 'ar',
    });
    await settled(widget);
    expect(shown(widget)).to.equal('لا تعديلات بعد');
  });

  it('takes no room of its own', async () => {
    const provider = await fixture<HTMLElement>(
      html`<wiki-homepage-provider .adapter=${adapter(1)}></wiki-homepage-provider>`,
    );
    expect(getComputedStyle(provider).display).to.equal('contents');
  });
});
