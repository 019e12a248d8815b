import {expect, fixture} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {baseStyles} from '../../../src/styles/base.js';
import {dialogStyles} from '../../../src/styles/dialog.js';
import {dialogTemplate} from '../../../src/styles/dialog-template.js';

class OpenerElement extends LitElement {
  static override styles = [baseStyles, dialogStyles];
  @property({attribute: false}) open = false;
  @property({attribute: false}) words = 'First';
  @property({attribute: false}) opener = true;
  @property({attribute: false}) stubborn = false;
  @property({attribute: false}) direction: 'ltr' | 'rtl' = 'ltr';
  readonly reasons: string[] = [];

  private readonly onOpen = () => (this.open = true);
  private readonly onClose = (reason: string) => {
    this.reasons.push(reason);
    this.open = this.stubborn;
  };

  protected override render() {
    return html`<p><a href="#there">There</a> ${
      this.opener ? html`<button type="button" @click=${this.onOpen}>Open</button>` : nothing
    }</p>${
      this.open
        ? dialogTemplate({
            wiki: {tag: this.direction === 'rtl' ? 'ar' : 'en', direction: this.direction},
            heading: 'Ask a question',
            closeLabel: 'Close',
            onClose: this.onClose,
            body: html`<p>${this.words}</p><label>Words <textarea></textarea></label>`,
            footer: html`<button class="quiet" type="button">Cancel</button><button class="primary" type="button">Send</button>`,
          })
        : nothing
    }`;
  }
}
customElements.define('test-opener', OpenerElement);

const find = (element: OpenerElement, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const dialogOf = (element: OpenerElement) => element.shadowRoot!.querySelector('dialog')!;
const fieldOf = (element: OpenerElement) => element.shadowRoot!.querySelector('textarea')!;

async function settle(element: OpenerElement): Promise<void> {
  await element.updateComplete;
  await Promise.resolve();
}

async function opened(options: Partial<OpenerElement> = {}): Promise<OpenerElement> {
  const element = await fixture<OpenerElement>(html`<test-opener></test-opener>`);
  Object.assign(element, options);
  find(element, 'button').focus();
  find(element, 'button').click();
  await settle(element);
  return element;
}

describe('dialogTemplate()', () => {
  it('opens in the top layer, with the first field focused', async () => {
    const element = await opened();
    expect(dialogOf(element).matches(':modal')).to.equal(true);
    expect(element.shadowRoot!.activeElement).to.equal(find(element, 'textarea'));
  });

  it('is labelled by its heading', async () => {
    const element = await opened();
    const id = dialogOf(element).getAttribute('aria-labelledby');
    expect(find(element, `#${id}`).textContent).to.equal('Ask a question');
  });

  it('has the language and direction of the interface', async () => {
    const {lang, dir} = dialogOf(await opened({direction: 'rtl'}));
    expect([lang, dir]).to.deep.equal(['ar', 'rtl']);
  });

  it('gives the focus back to what opened it', async () => {
    const element = await opened();
    find(element, '.dialog-head button').click();
    await settle(element);
    expect(dialogOf(element)).to.equal(null);
    expect(element.shadowRoot!.activeElement).to.equal(find(element, 'button'));
  });

  it('gives the focus to the first control when its opener is gone', async () => {
    const element = await opened();
    element.opener = false;
    element.open = false;
    await settle(element);
    expect(element.shadowRoot!.activeElement).to.equal(find(element, 'a'));
  });

  it('closes with Escape', async () => {
    const element = await opened();
    await sendKeys({press: 'Escape'});
    await settle(element);
    expect(element.reasons).to.deep.equal(['escape']);
    expect(dialogOf(element)).to.equal(null);
  });

  it('stays when its owner does not let it go, also when the browser closes it by itself', async () => {
    const element = await opened({stubborn: true});
    await sendKeys({press: 'Escape'});
    // What a browser does when Escape is pressed again. Its own event waits for a frame, which a page behind has not.
    dialogOf(element).close();
    dialogOf(element).dispatchEvent(new Event('close'));
    await Promise.resolve();
    expect(dialogOf(element).matches(':modal')).to.equal(true);
    expect(element.reasons).to.include('escape');
  });

  it('says that the page behind was clicked', async () => {
    const element = await opened();
    dialogOf(element).dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}));
    dialogOf(element).click();
    expect(element.reasons).to.deep.equal(['backdrop']);
  });

  it('takes marking text beyond its edge for no click there', async () => {
    const element = await opened();
    find(element, 'textarea').dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}));
    dialogOf(element).click();
    expect(element.reasons).to.deep.equal([]);
  });

  it('stays open with what was typed when its owner is drawn again', async () => {
    const element = await opened();
    fieldOf(element).value = 'Half a sentence';
    element.words = 'Second';
    await settle(element);
    expect(dialogOf(element).matches(':modal')).to.equal(true);
    expect(fieldOf(element).value).to.equal('Half a sentence');
  });

  it('is a modal dialog again after its owner was moved', async () => {
    const element = await opened();
    const place = document.createElement('div');
    element.parentElement!.append(place);
    place.append(element);
    await settle(element);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(dialogOf(element).matches(':modal')).to.equal(true);
    expect(element.reasons).to.deep.equal([]);
  });

  it('holds the page behind and lets it go', async () => {
    const element = await opened();
    expect(getComputedStyle(document.documentElement).overflowY).to.equal('hidden');
    element.open = false;
    await settle(element);
    expect(getComputedStyle(document.documentElement).overflowY).to.equal('visible');
  });

  it('lets the page go when its owner leaves it', async () => {
    const element = await opened();
    element.remove();
    expect(document.documentElement.style.overflow).to.equal('');
  });

  describe('on a narrow page', () => {
    before(() => setViewport({width: 320, height: 640}));
    after(() => setViewport({width: 800, height: 600}));

    it('is a sheet up to 48 px below the top, with targets of 44 px', async () => {
      const element = await opened();
      for (const slide of dialogOf(element).getAnimations()) slide.finish();
      const box = dialogOf(element).getBoundingClientRect();
      expect([box.left, box.top, box.right, box.bottom]).to.deep.equal([0, 48, 320, 640]);
      for (const button of element.shadowRoot!.querySelectorAll('dialog button'))
        expect(button.getBoundingClientRect().height).to.be.at.least(44);
    });
  });

  it('is accessible', async () => {
    await expect(await opened()).to.be.accessible();
  });
});
