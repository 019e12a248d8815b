import {expect, fixture, waitUntil} from '@open-wc/testing';
import {executeServerCommand, sendKeys, setViewport} from '@web/test-runner-commands';
import {html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {baseStyles} from '../../../src/styles/base.js';
import {dialogStyles} from '../../../src/styles/dialog.js';
import {dialogTemplate} from '../../../src/styles/dialog-template.js';

/** Draws the dialogs of these names, one in another. */
class SheetsElement extends LitElement {
  static override styles = [baseStyles, dialogStyles];
  @property({attribute: false}) names: readonly string[] = [];
  @property({attribute: false}) stubborn = false;
  readonly reasons: string[] = [];

  private draw(names: readonly string[]): unknown {
    const [name, ...inner] = names;
    if (name === undefined) return nothing;
    return dialogTemplate({
      wiki: {tag: 'en', direction: 'ltr'},
      heading: name,
      name,
      closeLabel: 'Close',
      onClose: (reason) => {
        this.reasons.push(`${name}: ${reason}`);
        if (!this.stubborn) this.names = this.names.slice(0, this.names.indexOf(name));
      },
      body: html`<label>Words <textarea></textarea></label>${this.draw(inner)}`,
    });
  }

  protected override render() {
    return html`<button type="button">Open</button>${this.draw(this.names)}`;
  }
}
customElements.define('test-sheets', SheetsElement);

const own = {page: 'own'};
const stateIs = (page: string) =>
  waitUntil(() => (history.state as {page?: string} | null)?.page === page, `state ${page}`);
const hashIs = (hash: string) => waitUntil(() => location.hash === hash, `hash ${hash}`);
const sheetIs = (name: string) => hashIs(`#/wiki-homepage/${name}`);

/** Whether the page's own entry is the one where the history stands, with nothing of ours above what lies below. */
async function backLeavesThePage(): Promise<void> {
  await hashIs('#own');
  expect(history.state).to.deep.equal(own);
  history.back();
  await stateIs('before');
}

async function show(...names: readonly string[]): Promise<SheetsElement> {
  const element = await fixture<SheetsElement>(html`<test-sheets></test-sheets>`);
  element.shadowRoot!.querySelector('button')!.focus();
  element.names = names;
  const last = names[names.length - 1];
  if (last !== undefined && innerWidth < 560) await sheetIs(last);
  await element.updateComplete;
  return element;
}

const dialogs = (element: SheetsElement) => [...element.shadowRoot!.querySelectorAll('dialog')];
const drawn = (element: SheetsElement, count: number) =>
  waitUntil(() => dialogs(element).length === count, `${count} dialogs`);

async function close(element: SheetsElement): Promise<void> {
  element.names = [];
  await element.updateComplete;
}

describe('sheets have addresses', () => {
  before(() => setViewport({width: 400, height: 640}));
  before(() => executeServerCommand('forget-history'));
  after(() => setViewport({width: 800, height: 600}));
  beforeEach(() => {
    history.pushState({page: 'before'}, '', '#before');
    history.pushState(own, '', '#own');
  });

  it('is in the address while it is open, with the state that the page has', async () => {
    const element = await show('ask');
    expect(location.hash).to.equal('#/wiki-homepage/ask');
    expect(history.state).to.include(own);
    await close(element);
    await backLeavesThePage();
  });

  it('closes when somebody goes back, with the focus where it was', async () => {
    const element = await show('ask');
    history.back();
    await drawn(element, 0);
    expect(element.reasons).to.deep.equal(['ask: back']);
    expect(element.shadowRoot!.activeElement?.textContent).to.equal('Open');
    await backLeavesThePage();
  });

  it('goes back when it is closed by its button or Escape', async () => {
    const element = await show('ask');
    dialogs(element)[0]!.querySelector<HTMLElement>('.dialog-head button')!.click();
    await hashIs('#own');
    element.names = ['topics'];
    await sheetIs('topics');
    await sendKeys({press: 'Escape'});
    await drawn(element, 0);
    await backLeavesThePage();
  });

  it('closes the inner one of two first', async () => {
    const element = await show('topics', 'about');
    history.back();
    await drawn(element, 1);
    await sheetIs('topics');
    history.back();
    await drawn(element, 0);
    await backLeavesThePage();
  });

  it('leaves two at once when the outer one is closed', async () => {
    const element = await show('topics', 'about');
    await close(element);
    await backLeavesThePage();
  });

  it('hands its entry to the one that takes its place', async () => {
    const element = await show('choose');
    const {length} = history;
    element.names = ['ask'];
    await sheetIs('ask');
    expect(history.length).to.equal(length);
    await close(element);
    await backLeavesThePage();
  });

  it('opens again while the page is still on its way back', async () => {
    const element = await show('ask');
    await close(element);
    await new Promise((resolve) => setTimeout(resolve)); // The way back has begun.
    element.names = ['topics'];
    await element.updateComplete;
    await sheetIs('topics');
    expect(dialogs(element)).to.have.length(1);
    history.back();
    await drawn(element, 0);
    await backLeavesThePage();
  });

  it('gets its entry again when it stays', async () => {
    const element = await show('ask');
    element.stubborn = true;
    history.back();
    await waitUntil(() => element.reasons.length > 0);
    await sheetIs('ask');
    expect(dialogs(element)[0]!.matches(':modal')).to.equal(true);
    element.stubborn = false;
    history.back();
    await drawn(element, 0);
    await backLeavesThePage();
  });

  it('is not opened by going forward, and leaves no entry without a sheet', async () => {
    const element = await show('ask');
    await close(element);
    await hashIs('#own');
    const passed: string[] = [];
    const note = () => passed.push(location.hash);
    addEventListener('popstate', note);
    history.forward();
    await waitUntil(() => passed.length === 2);
    removeEventListener('popstate', note);
    expect(passed).to.deep.equal(['#/wiki-homepage/ask', '#own']);
    expect(dialogs(element)).to.have.length(0);
    await backLeavesThePage();
  });

  it('closes when a link leads to another place of the page, and goes past its entry on the way back', async () => {
    const element = await show('ask');
    location.hash = '#elsewhere';
    await drawn(element, 0);
    history.back();
    await backLeavesThePage();
  });

  it('undoes nothing that the page did meanwhile', async () => {
    const element = await show('ask');
    history.pushState({page: 'later'}, '', '#later');
    await close(element);
    await new Promise((resolve) => setTimeout(resolve, 20)); // Nothing is to happen.
    expect(location.hash).to.equal('#later');
    history.back();
    await backLeavesThePage();
  });

  it('ignores news of the address that do not concern it', async () => {
    const element = await show('ask');
    dispatchEvent(new PopStateEvent('popstate', {state: null}));
    dispatchEvent(new HashChangeEvent('hashchange'));
    await element.updateComplete;
    expect(dialogs(element)).to.have.length(1);
    await close(element);
    await backLeavesThePage();
  });

  it('goes when its owner leaves the page', async () => {
    const element = await show('ask');
    element.remove();
    await backLeavesThePage();
  });

  it('keeps its entry when its owner is moved', async () => {
    const element = await show('ask');
    const place = document.createElement('div');
    element.parentElement!.append(place);
    place.append(element);
    await waitUntil(() => dialogs(element)[0]!.matches(':modal'));
    await sheetIs('ask');
    history.back();
    await drawn(element, 0);
    await backLeavesThePage();
  });

  it('keeps content and focus when the page is turned, and gets an address as soon as it is narrow', async () => {
    await setViewport({width: 800, height: 400});
    const element = await show('ask');
    const field = dialogs(element)[0]!.querySelector('textarea')!;
    field.value = 'Half a sentence';
    expect(location.hash).to.equal('#own');
    await setViewport({width: 400, height: 640});
    dispatchEvent(new Event('resize')); // The browser's own waits for a frame, which a page behind has not.
    await sheetIs('ask');
    await setViewport({width: 800, height: 400});
    expect(field.value).to.equal('Half a sentence');
    expect(element.shadowRoot!.activeElement).to.equal(field);
    history.back();
    await drawn(element, 0);
    await backLeavesThePage();
    await setViewport({width: 400, height: 640});
  });

  it('stays on the page when a full history has dropped the entry that it came from', async () => {
    const element = await show('ask');
    const {navigation} = window as unknown as {navigation: object};
    Object.defineProperty(window, 'navigation', {
      configurable: true,
      value: {currentEntry: {index: 0}, entries: () => [{sameDocument: true}]},
    });
    await close(element);
    await hashIs('');
    expect(history.state).to.deep.equal({...own, wikiHomepage: undefined});
    expect(dialogs(element)).to.have.length(0);
    Object.defineProperty(window, 'navigation', {configurable: true, value: navigation});
  });

  it('has none on a wide page', async () => {
    await setViewport({width: 800, height: 600});
    const element = await show('ask');
    await new Promise((resolve) => setTimeout(resolve, 20)); // Nothing is to happen.
    expect(location.hash).to.equal('#own');
    await close(element);
    await setViewport({width: 400, height: 640});
    await backLeavesThePage();
  });
});
