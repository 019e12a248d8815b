import {expect, waitUntil} from '@open-wc/testing';
import {html} from 'lit';
import type {PartialConfig} from '../../../src/config/resolve-config.js';
import type {WikiHomepageElement} from '../../../src/elements/homepage/homepage-element.js';
import {calmPage, testModule, visible, wiki, withLayout} from '../../helpers/homepage.js';
import {mount, now} from '../../helpers/mount.js';

const settled = async (page: WikiHomepageElement): Promise<void> => {
  await waitUntil(() => page.status !== 'pending', 'the page knows what to show', {timeout: 8000});
  await calmPage(page);
};

/** A page that nothing is around. */
async function lonePage(given: Partial<WikiHomepageElement>): Promise<WikiHomepageElement> {
  const page = Object.assign(document.createElement('wiki-homepage'), {now: () => now}, given);
  document.body.append(page);
  await calmPage(page);
  return page;
}

describe('a configuration that is given to the page itself', () => {
  let page: WikiHomepageElement | undefined;
  afterEach(() => page?.remove());

  it('holds, with an adapter of its own', async () => {
    const name = testModule();
    page = await lonePage({adapter: wiki(), config: withLayout({main: [name]})});
    await settled(page);
    expect(visible(page)).to.deep.equal([name]);
  });

  it('holds where the adapter comes later', async () => {
    const name = testModule();
    page = await lonePage({config: withLayout({main: [name]})});
    page.adapter = wiki();
    await settled(page);
    expect(visible(page)).to.deep.equal([name]);
  });

  it('holds over that of the provider around it, with whose adapter', async () => {
    const name = testModule();
    const config = withLayout({main: [name]});
    const inside = await mount<WikiHomepageElement>(
      html`<wiki-homepage .config=${config}></wiki-homepage>`,
      {adapter: wiki(), config: withLayout({main: [testModule()]})},
    );
    await settled(inside);
    expect(visible(inside)).to.deep.equal([name]);
  });

  it('holds where it declares experiments, texts and campaigns, which take code of their own', async () => {
    const [usual, other] = [testModule(), testModule()];
    const config: PartialConfig = {
      ...withLayout({main: [usual]}),
      messages: {'wiki-homepage-line-new': 'Good to see you'},
      campaigns: {spring: {pattern: 'spring*'}},
      experiments: {
        order: {
          unit: 'user',
          arms: {all: {share: 1, config: withLayout({main: [other]})}},
          start: '2026-01-01',
        },
      },
    };
    page = await lonePage({adapter: wiki(), config});
    await settled(page);
    expect(visible(page)).to.deep.equal([other]);
  });

  it('may be another object each time that the page around it is drawn', async () => {
    const name = testModule();
    page = await lonePage({adapter: wiki(), config: withLayout({main: [name]})});
    for (let time = 0; time < 5; time++) {
      page.config = withLayout({main: [name]});
      await calmPage(page);
      expect(page.status).to.equal('ready');
      expect(visible(page)).to.deep.equal([name]);
    }
  });

  it('changes nothing of a page that it leaves as it was', async () => {
    const name = testModule();
    page = await lonePage({adapter: wiki(), config: withLayout({main: [name]})});
    await settled(page);
    const statuses: string[] = [];
    const seen = new MutationObserver(() => statuses.push(page?.status ?? ''));
    seen.observe(page, {attributeFilter: ['status']});
    page.config = withLayout({main: [name]});
    await calmPage(page);
    seen.disconnect();
    expect(statuses).to.deep.equal([]);
  });
});
