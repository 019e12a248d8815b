import {expect, waitUntil as waitAtMost} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {WikiHomepageElement} from '../../../src/elements/homepage/homepage-element.js';
import {countingAdapter} from '../../helpers/counting-adapter.js';
import {
  calmPage,
  inPage,
  moduleOf,
  showPage,
  testModule,
  type TestModule,
  wiki,
} from '../../helpers/homepage.js';

/** Other files run at the same time, whose page may be in front: then everything takes longer. */
const waitUntil = (predicate: () => unknown, what?: string) =>
  waitAtMost(predicate, what, {timeout: 8000});

/** A key goes to the page that is in front, which may be another by then: pressed until it is felt. */
async function press(key: string, felt: () => boolean): Promise<void> {
  for (let time = 0; time < 5 && !felt(); time++) {
    await sendKeys({press: key});
    await waitAtMost(felt, key, {timeout: 1500}).catch(() => undefined);
  }
}

const hashIs = (hash: string) => waitUntil(() => location.hash === hash, `hash ${hash}`);
const cover = (page: WikiHomepageElement, name: string) =>
  inPage(page, `[data-module='${name}'] > .cover`);
const dialog = (page: WikiHomepageElement) => page.renderRoot.querySelector('dialog');
const field = (module: TestModule | null) =>
  module?.renderRoot.querySelector<HTMLInputElement>('input') ?? document.createElement('input');

async function narrowPage(names: readonly string[]): Promise<WikiHomepageElement> {
  const page = await showPage({layout: {main: names}, width: 360});
  await calmPage(page);
  return page;
}

async function open(page: WikiHomepageElement, name: string): Promise<void> {
  cover(page, name)?.focus();
  cover(page, name)?.click();
  await waitUntil(() => dialog(page)?.open, 'the sheet is open');
  await calmPage(page);
}

async function closed(page: WikiHomepageElement): Promise<void> {
  await waitUntil(() => !dialog(page), 'the sheet is closed');
  await calmPage(page);
}

/** A page that has gone wide or narrow. */
async function widen(page: WikiHomepageElement, width: number): Promise<void> {
  if (page.parentElement) page.parentElement.style.width = `${width}px`;
  await waitUntil(() => page.offsetWidth === width);
  for (let turn = 0; turn < 3; turn++) await calmPage(page);
}

describe('a page under 560 pixels', () => {
  before(() => setViewport({width: 400, height: 700}));
  after(() => setViewport({width: 800, height: 600}));

  it('shows summaries of the modules that have one, and the others whole', async () => {
    const [short, whole] = [testModule({summary: true}), testModule()];
    const page = await narrowPage([short, whole]);
    expect(moduleOf(page, short)?.detail).to.equal('summary');
    expect(moduleOf(page, whole)?.detail).to.equal('full');
    expect(cover(page, whole)).to.equal(null);
  });

  it('makes each summary one link to the whole module, named by its title', async () => {
    const name = testModule({summary: true});
    const page = await narrowPage([name]);
    const link = cover(page, name);
    expect(link?.getAttribute('href')).to.equal(`#/wiki-homepage/${name}`);
    expect(link?.getAttribute('aria-label')).to.match(/^About /);
    const slot = inPage(page, `[data-module='${name}']`)?.getBoundingClientRect();
    expect(link?.getBoundingClientRect().height).to.equal(slot?.height);
    await expect(page).to.be.accessible();
  });

  it('opens the living module as a sheet with an address, and does not make it anew', async () => {
    const name = testModule({summary: true});
    const page = await narrowPage([name]);
    const module = moduleOf(page, name);
    await open(page, name);
    await hashIs(`#/wiki-homepage/${name}`);
    expect(moduleOf(page, name)).to.equal(module);
    expect(dialog(page)?.contains(module)).to.equal(true);
    expect(module?.detail).to.equal('full');
    expect(dialog(page)?.querySelector('h2')?.textContent).to.match(/^About /);
    await expect(page).to.be.accessible();
    history.back();
    await closed(page);
  });

  it('keeps the room of the summary meanwhile', async () => {
    const [name, below] = [testModule({summary: true}), testModule()];
    const page = await narrowPage([name, below]);
    const top = () => inPage(page, `[data-module='${below}']`)?.getBoundingClientRect().top;
    const before = top();
    await open(page, name);
    expect(top()).to.equal(before);
    await press('Escape', () => !dialog(page));
    await closed(page);
    await hashIs('');
  });

  for (const [way, close] of [
    ['Back', () => Promise.resolve(history.back())],
    ['Escape', (page: WikiHomepageElement) => press('Escape', () => !dialog(page))],
  ] as const)
    it(`closes with ${way}: the module is in its place again, and the link has the focus`, async () => {
      const name = testModule({summary: true});
      const page = await narrowPage([name]);
      const module = moduleOf(page, name);
      await open(page, name);
      await hashIs(`#/wiki-homepage/${name}`);
      await close(page);
      await closed(page);
      expect(module?.closest('[data-module]')?.getAttribute('data-module')).to.equal(name);
      expect(module?.detail).to.equal('summary');
      expect(page.shadowRoot?.activeElement).to.equal(cover(page, name));
      await hashIs('');
    });

  it('puts the module back with what was typed when the page becomes wide', async () => {
    const name = testModule({summary: true});
    const page = await narrowPage([name]);
    const module = moduleOf(page, name);
    await open(page, name);
    await hashIs(`#/wiki-homepage/${name}`);
    field(module).value = 'half a sentence';
    await widen(page, 700);
    await closed(page);
    expect(moduleOf(page, name)).to.equal(module);
    expect(module?.detail).to.equal('full');
    expect(field(module).value).to.equal('half a sentence');
    await hashIs('');
  });

  it('tells of opening and closing, and leaves it to who cancels', async () => {
    const name = testModule({summary: true});
    const page = await narrowPage([name]);
    const heard: string[] = [];
    const listen = (event: Event) => heard.push(event.type);
    for (const type of ['opened', 'closed'])
      page.addEventListener(`wiki-homepage-module-${type}`, listen);
    page.addEventListener('wiki-homepage-module-opened', (event) => event.preventDefault(), {
      once: true,
    });
    cover(page, name)?.click();
    await calmPage(page);
    expect(dialog(page)).to.equal(null);
    await open(page, name);
    await press('Escape', () => !dialog(page));
    await closed(page);
    expect(heard.map((type) => type.split('-').pop())).to.deep.equal([
      'opened',
      'opened',
      'closed',
    ]);
    await hashIs('');
  });

  it('follows its own width, not that of the screen', async () => {
    await setViewport({width: 1000, height: 700});
    const name = testModule({summary: true});
    const page = await narrowPage([name]);
    expect(moduleOf(page, name)?.detail).to.equal('summary');
    await widen(page, 600);
    await waitUntil(() => moduleOf(page, name)?.detail === 'full', 'the module is whole');
    await setViewport({width: 400, height: 700});
  });
});

describe('what a narrow page asks the wiki', () => {
  before(() => setViewport({width: 400, height: 700}));
  after(() => setViewport({width: 800, height: 600}));

  it('is asked once: a module that opens has all it needs, and once it is closed, too', async () => {
    const {adapter, asked} = countingAdapter(wiki());
    const page = await showPage({adapter, width: 360});
    const covers = () => [...page.renderRoot.querySelectorAll<HTMLElement>('.cover')];
    await waitUntil(
      () => covers().length > 2 && page.renderRoot.querySelector('.foot'),
      'is whole',
    );
    await calmPage(page);
    for (const link of covers()) {
      const name = link.closest<HTMLElement>('[data-module]')?.dataset['module'] ?? '';
      const before = new Set(asked);
      const count = asked.length;
      await open(page, name);
      history.back();
      await closed(page);
      const twice = asked.slice(count).filter((question) => before.has(question));
      expect(twice, `${name} asks again`).to.deep.equal([]);
    }
  });
});
