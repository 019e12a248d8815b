/** Parts of the administrators' form that do not arrive. */
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {createMemoryAdapter} from '../../../src/adapters/memory/index.js';
import '../../../src/elements/homepage-settings/define.js';
import {sectionParts} from '../../../src/elements/homepage-settings/form/section-parts.generated.js';
import type {WikiHomepageSettingsElement} from '../../../src/elements/homepage-settings/homepage-settings-element.js';
import {mount, now, settled} from '../../helpers/mount.js';

async function show(): Promise<WikiHomepageSettingsElement> {
  const element = await mount<WikiHomepageSettingsElement>(
    html`<wiki-homepage-settings></wiki-homepage-settings>`,
    {adapter: createMemoryAdapter('settings', {now: () => now})},
  );
  await settled(element);
  await element.updateComplete;
  return element;
}

const alertOf = ({shadowRoot}: HTMLElement) =>
  shadowRoot?.querySelector<HTMLElement>('[role="alert"]') ?? null;

describe('a section of the settings that does not arrive', () => {
  const part = sectionParts['sampling'];
  const load = part?.load;
  afterEach(() => part && Object.assign(part, {load, now: undefined}));

  async function opened(): Promise<WikiHomepageSettingsElement> {
    if (part) Object.assign(part, {load: () => Promise.reject(new Error('gone')), now: undefined});
    const element = await show();
    const sections = [...(element.shadowRoot?.querySelectorAll('details.section') ?? [])];
    const section = sections.find((one) => one.textContent?.includes('Sampling'));
    section?.querySelector('summary')?.click();
    await new Promise((resolve) => section?.addEventListener('toggle', resolve, {once: true}));
    await element.updateComplete;
    return element;
  }

  it('is told in words, with a way to try again', async () => {
    const element = await opened();
    expect(alertOf(element)?.textContent).to.contain('Part of the form did not arrive.');
    await expect(element).to.be.accessible();
  });

  it('comes when it is asked for again', async () => {
    const element = await opened();
    if (part) Object.assign(part, {load});
    alertOf(element)?.querySelector('button')?.click();
    await element.updateComplete;
    expect(alertOf(element)).to.equal(null);
    expect(element.shadowRoot?.getElementById('at/sampling/usage/rate')).to.be.instanceOf(
      HTMLInputElement,
    );
  });
});

describe('the switch of a module', () => {
  it('is called as the module is, and described by what the module is', async () => {
    const {shadowRoot} = await show();
    const input = shadowRoot?.getElementById('at/modules/impact/enabled');
    const labels = input instanceof HTMLInputElement ? [...(input.labels ?? [])] : [];
    expect(labels.map(({textContent}) => textContent.trim())).to.deep.equal(['Impact']);
    const about = shadowRoot?.getElementById(input?.getAttribute('aria-describedby') ?? '');
    expect(about?.textContent).to.contain('What somebody');
  });
});
