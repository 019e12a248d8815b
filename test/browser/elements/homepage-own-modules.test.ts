/** Modules that are not the library's own: one object of JSON, or one folder and one line. */
import {expect} from '@open-wc/testing';
import {html, LitElement} from 'lit';
import {registerModules} from '../../../src/platform/known-elements.js';
import {registry} from '../../../src/registry.js';
import '../../../src/elements/homepage/define.js';
import {wikiOf} from '../../helpers/notices.js';
import {mount} from '../../helpers/mount.js';

registerModules(registry);

class Outsider extends LitElement {
  protected override render() {
    return html`<p>From another package</p>`;
  }
}

let loads = 0;
registerModules({
  'wiki-test-outsider': {
    load: async () => {
      loads++;
      await Promise.resolve();
      if (!customElements.get('wiki-test-outsider'))
        customElements.define('wiki-test-outsider', Outsider);
    },
    data: [],
    module: {summary: false, mayHide: false},
  },
});

const page = (side: readonly string[], jsonModules: object = {}) =>
  mount<HTMLElement>(html`<wiki-homepage></wiki-homepage>`, {
    adapter: wikiOf('full'),
    config: {
      layouts: {newcomer: {top: [], main: [], side}},
      jsonModules: jsonModules,
    },
  });

/** The module's element, once it is there and has words. */
async function inPage(homepage: HTMLElement, tag: string): Promise<HTMLElement> {
  for (;;) {
    const element = homepage.shadowRoot?.querySelector<HTMLElement>(tag);
    if (element?.shadowRoot?.querySelector('p:not(.bone)')) return element;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

describe('<wiki-homepage> with modules of others', () => {
  it('shows one that is an object of JSON', async () => {
    const week = {title: 'Reading week', text: 'Bring a book.'};
    const homepage = await page(['reading-week'], {'reading-week': week});
    const module = await inPage(homepage, 'wiki-json-module');
    expect(module.getAttribute('name')).to.equal('reading-week');
    expect(module.shadowRoot?.querySelector('.words')?.textContent).to.equal('Bring a book.');
  });

  it('shows one that an outside author registered, and fetches its code only then', async () => {
    await page(['help-links']);
    expect(loads).to.equal(0);
    const module = await inPage(await page(['test-outsider']), 'wiki-test-outsider');
    expect(module.shadowRoot?.textContent).to.equal('From another package');
    expect(loads).to.equal(1);
  });

  it('does not let a description take the place of a module with code', async () => {
    const homepage = await page(['test-outsider'], {'test-outsider': {title: 'T', text: 'x'}});
    await inPage(homepage, 'wiki-test-outsider');
    expect(homepage.shadowRoot?.querySelector('wiki-json-module')).to.equal(null);
  });
});
