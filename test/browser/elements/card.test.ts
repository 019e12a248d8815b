import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import type {WikiCardElement} from '../../../src/elements/card/card-element.js';
import '../../../src/elements/card/define.js';

const part = (card: WikiCardElement, name: string) =>
  card.shadowRoot!.querySelector<HTMLElement>(`[part=${name}]`)!;

describe('<wiki-card>', () => {
  it('is named by its heading', async () => {
    const card = await fixture<WikiCardElement>(
      html`<wiki-card heading="Good to know">Text</wiki-card>`,
    );
    expect(part(card, 'card').getAttribute('aria-labelledby')).to.equal(part(card, 'title').id);
    expect(part(card, 'title').textContent).to.contain('Good to know');
  });

  for (const [given, rank] of [
    [3, '3'],
    [0, '2'],
    [9, '6'],
    [-4, '1'],
  ] as const)
    it(`makes a heading of rank ${rank} of ${given}`, async () => {
      const card = await fixture<WikiCardElement>(
        html`<wiki-card heading="A" .headingLevel=${given}></wiki-card>`,
      );
      expect(part(card, 'title').ariaLevel).to.equal(rank);
    });

  it('has no footer line without a footer', async () => {
    const card = await fixture<WikiCardElement>(html`<wiki-card heading="A"></wiki-card>`);
    expect(part(card, 'footer').offsetHeight).to.equal(0);
  });

  it('shows a footer that comes later', async () => {
    const card = await fixture<WikiCardElement>(html`<wiki-card heading="A"></wiki-card>`);
    const link = document.createElement('a');
    link.slot = 'footer';
    card.append(link);
    await new Promise((resolve) =>
      part(card, 'footer')
        .querySelector('slot')!
        .addEventListener('slotchange', resolve, {once: true}),
    );
    await card.updateComplete;
    expect(part(card, 'footer').offsetHeight).to.be.greaterThan(40);
  });

  it('takes a title with markup', async () => {
    const card = await fixture<WikiCardElement>(
      html`<wiki-card heading="A"><span slot="heading">B</span></wiki-card>`,
    );
    const slot = part(card, 'title').querySelector('slot')!;
    expect(slot.assignedElements()[0]?.textContent).to.equal('B');
  });

  it('is accessible', async () => {
    const card = await fixture<WikiCardElement>(
      html`<wiki-card heading="A"><p>Text</p><a slot="footer" href="/">More</a></wiki-card>`,
    );
    await expect(card).to.be.accessible();
  });
});
