import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {upgradePlaceholders} from '../../../src/mediawiki/placeholders.js';
import type {Registry} from '../../../src/platform/registry-entry.js';

const registry: Registry = {
  'wiki-sample': {load: async () => undefined, data: ['days', 'heading-level']},
};

describe('placeholders in wikitext', () => {
  it('get the element, with the listed data as attributes', async () => {
    const root = await fixture(html`<div><div class="wiki-sample" data-days="30"></div></div>`);
    expect(upgradePlaceholders(root, registry)).to.equal(1);
    expect(root.querySelector('wiki-sample')?.getAttribute('days')).to.equal('30');
  });

  it('never pass on what is not listed, addresses among it', async () => {
    const root = await fixture(
      html`<div>
        <div class="wiki-sample" data-api-url="https://evil.example/api.php" data-adapter="memory"></div>
      </div>`,
    );
    upgradePlaceholders(root, registry);
    expect(root.querySelector('wiki-sample')?.getAttributeNames()).to.deep.equal([]);
  });

  it('keep what they held as fallback content of the element', async () => {
    const root = await fixture(
      html`<div><div class="wiki-sample">Needs <b>JavaScript</b></div></div>`,
    );
    upgradePlaceholders(root, registry);
    expect(root.querySelector('wiki-sample')?.textContent).to.equal('Needs JavaScript');
  });

  it('are upgraded once, however often the page content changes', async () => {
    const root = await fixture(html`<div><div class="wiki-sample"></div></div>`);
    upgradePlaceholders(root, registry);
    expect(upgradePlaceholders(root, registry)).to.equal(0);
    expect(root.querySelectorAll('wiki-sample').length).to.equal(1);
  });

  it('are only divs with the class of a known element', async () => {
    const root = await fixture(
      html`<div><div class="wiki-unknown"></div><span class="wiki-sample"></span></div>`,
    );
    expect(upgradePlaceholders(root, registry)).to.equal(0);
  });
});
