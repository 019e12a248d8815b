import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {resetMouse, sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import {type Adapter, AdapterError} from '../../../src/adapters/adapter.js';
import type {WikiHomepageElement} from '../../../src/elements/homepage/homepage-element.js';
import {
  calmPage,
  inPage,
  moduleOf,
  type PageOptions,
  showPage,
  testModule,
  visible,
  wiki,
  withLayout,
} from '../../helpers/homepage.js';

const handle = (page: WikiHomepageElement, name: string) =>
  inPage(page, `[data-module='${name}'] .handle`);
const focused = (page: WikiHomepageElement) => page.shadowRoot?.activeElement;
const said = (page: WikiHomepageElement) =>
  plain(inPage(page, ".arranging [role='status']")?.textContent);
const group = (page: WikiHomepageElement, name: string) =>
  moduleOf(page, name)?.closest('.group')?.classList[1];
const buttonIn = (page: WikiHomepageElement, text: string) =>
  [...page.renderRoot.querySelectorAll('button')].find((one) => plain(one.textContent) === text);
const kept = async (adapter: Adapter) =>
  JSON.parse((await adapter.preferences?.read('arrangement')) ?? 'null') as unknown;
const title = (name: string) => `About ${name.replace('test-', '')}`;
/** Without the marks that keep names apart from the text's direction. */
const plain = (text: string | null | undefined) =>
  (text ?? '').replace(/[\u2068\u2069]/g, '').trim();

async function press(page: WikiHomepageElement, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({press: key});
    await calmPage(page);
  }
}

async function click(page: WikiHomepageElement, text: string): Promise<void> {
  await waitUntil(() => buttonIn(page, text), text);
  buttonIn(page, text)?.click();
  await calmPage(page);
}

/** A page whose modules can be moved. */
async function arranging(options: PageOptions): Promise<WikiHomepageElement> {
  const page = await showPage(options);
  await click(page, 'Arrange this page');
  await waitUntil(() => inPage(page, '.arranging'), 'the bar is there');
  await calmPage(page);
  return page;
}

const threeModules = () => [testModule(), testModule(), testModule()] as const;

describe('a page that is arranged', () => {
  before(() => setViewport({width: 1100, height: 900}));
  after(() => setViewport({width: 800, height: 600}));

  it('begins with the first module, whose content is out of reach', async () => {
    const [a, b, c] = threeModules();
    const page = await arranging({layout: {main: [a, b], side: [c]}});
    expect(focused(page)).to.equal(handle(page, a));
    expect(plain(handle(page, a)?.ariaLabel)).to.equal(`Arrange “${title(a)}”`);
    expect(moduleOf(page, a)?.inert).to.equal(true);
    await expect(page).to.be.accessible();
  });

  it('moves modules by arrow keys: the same elements, with the focus, in words', async () => {
    const [a, b, c] = threeModules();
    const adapter = wiki();
    const page = await arranging({adapter, layout: {main: [a, b], side: [c]}});
    const element = moduleOf(page, a);
    await press(page, 'ArrowDown');
    expect(visible(page)).to.deep.equal([b, a, c]);
    expect(moduleOf(page, a)).to.equal(element);
    expect(focused(page)).to.equal(handle(page, a));
    expect(said(page)).to.equal(`“${title(a)}”: number 2 of 2 in the wide column`);
    await press(page, 'ArrowRight');
    expect(group(page, a)).to.equal('side');
    expect(moduleOf(page, a)).to.equal(element);
    expect(focused(page)).to.equal(handle(page, a));
    expect(said(page)).to.equal(`“${title(a)}”: number 2 of 2 in the narrow column`);
    expect(await kept(adapter)).to.deep.equal({
      v: 1,
      order: {main: [b], side: [c, a]},
      hidden: [],
    });
  });

  it('moves modules whose names hold anything, with the focus', async () => {
    const name = `children's "corner"`;
    const page = await arranging({
      layout: {main: [name, testModule()]},
      config: {jsonModules: {[name]: {title: 'Corner', text: 'Come in.'}}},
    });
    await press(page, 'ArrowDown');
    expect(visible(page).at(-1)).to.equal(name);
    expect(plain(focused(page)?.ariaLabel)).to.equal('Arrange “Corner”');
  });

  it('says so where a module cannot go any further', async () => {
    const [a, b] = threeModules();
    const page = await arranging({layout: {main: [a, b]}});
    await press(page, 'ArrowUp');
    expect(said(page)).to.contain('cannot go any further');
    expect(visible(page)).to.deep.equal([a, b]);
    expect(focused(page)).to.equal(handle(page, a));
  });

  it('goes to the other column by the arrow that points there, from right to left too', async () => {
    const [a, b] = threeModules();
    const page = await showPage({layout: {main: [a], side: [b]}, language: 'ar'});
    inPage(page, '.arrange')?.click();
    await waitUntil(() => handle(page, a), 'it can be moved');
    await calmPage(page);
    await press(page, 'ArrowRight');
    expect(group(page, a)).to.equal('main');
    await press(page, 'ArrowLeft');
    expect(group(page, a)).to.equal('side');
  });

  it('has a menu for the same, by keys alone', async () => {
    const [a, b, c] = threeModules();
    const page = await arranging({layout: {main: [a, b], side: [c]}});
    await press(page, 'Enter');
    const items = [...page.renderRoot.querySelectorAll('[role="menuitem"]')];
    expect(items.map((item) => item.textContent)).to.deep.equal([
      'Move down',
      'Move to the other column',
      'Hide',
    ]);
    expect(focused(page)).to.equal(items[0]);
    await expect(page).to.be.accessible();
    await press(page, 'ArrowDown', 'Enter');
    expect(group(page, a)).to.equal('side');
    expect(visible(page)).to.deep.equal([b, a, c]);
    expect(focused(page)).to.equal(handle(page, a));
  });

  it('closes its menu with Escape, then itself, and the focus goes back', async () => {
    const [a] = threeModules();
    const page = await arranging({layout: {main: [a]}});
    await press(page, 'Enter', 'Escape');
    expect(inPage(page, '.menu')).to.equal(null);
    expect(focused(page)).to.equal(handle(page, a));
    await press(page, 'Escape');
    expect(inPage(page, '.arranging')).to.equal(null);
    expect(focused(page)).to.equal(buttonIn(page, 'Arrange this page'));
    expect(moduleOf(page, a)?.inert).to.equal(false);
  });

  it('hides a module and shows it again in its place, the same element', async () => {
    const [a, b, c] = threeModules();
    const adapter = wiki();
    const page = await arranging({adapter, layout: {main: [a, b, c]}});
    const element = moduleOf(page, b);
    handle(page, b)?.focus();
    await press(page, 'Enter', 'End', 'Enter');
    expect(visible(page)).to.deep.equal([a, c]);
    expect(said(page)).to.equal(`“${title(b)}” is hidden.`);
    expect(focused(page)).to.equal(buttonIn(page, `Show “${title(b)}”`));
    expect(await kept(adapter)).to.deep.equal({v: 1, order: {}, hidden: [b]});
    await press(page, 'Enter');
    expect(visible(page)).to.deep.equal([a, b, c]);
    expect(moduleOf(page, b)).to.equal(element);
    expect(focused(page)).to.equal(handle(page, b));
  });

  it('becomes as the wiki made it, and what that took away comes back', async () => {
    const [a, b] = threeModules();
    const page = await arranging({layout: {main: [a, b]}});
    expect(buttonIn(page, 'Reset')).to.equal(undefined);
    await press(page, 'ArrowDown');
    await click(page, 'Reset');
    expect(visible(page)).to.deep.equal([a, b]);
    expect(focused(page)).to.equal(buttonIn(page, 'Undo'));
    await click(page, 'Undo');
    expect(visible(page)).to.deep.equal([b, a]);
    expect(focused(page)).to.equal(buttonIn(page, 'Reset'));
  });

  it('leaves what is pinned where it is', async () => {
    const [a, b, c] = threeModules();
    const page = await arranging({layout: {main: [{module: a, pinned: true}, b, c]}});
    expect(handle(page, a)).to.equal(null);
    expect(inPage(page, `[data-module='${a}'] .pinned`)?.textContent).to.contain('Stays here');
    expect(focused(page)).to.equal(handle(page, b));
    await press(page, 'ArrowDown');
    expect(visible(page)).to.deep.equal([a, c, b]);
  });

  it('has one column where it is narrow, with summaries in order', async () => {
    const [a, b] = [testModule({summary: true}), testModule({summary: true})];
    const page = await arranging({layout: {main: [a], side: [b]}, width: 360});
    expect(inPage(page, '.cover')).to.equal(null);
    await press(page, 'ArrowDown');
    expect(visible(page)).to.deep.equal([b, a]);
    expect(said(page)).to.equal(`“${title(a)}”: number 2 of 2`);
    await click(page, 'Done');
    expect(page.renderRoot.querySelectorAll('.cover')).to.have.length(2);
  });

  it('says what could not be saved, keeps it, and tries again', async () => {
    const [a, b] = threeModules();
    const adapter = wiki();
    const page = await arranging({adapter, layout: {main: [a, b]}});
    adapter.control.set({offline: true});
    await press(page, 'ArrowDown');
    expect(visible(page)).to.deep.equal([b, a]);
    await waitUntil(() => inPage(page, '.unsaved'), 'it says so');
    adapter.control.set({offline: false});
    await click(page, 'Try again');
    await waitUntil(() => !inPage(page, '.unsaved'), 'it is saved');
    expect(await kept(adapter)).to.deep.equal({v: 1, order: {main: [b, a]}, hidden: []});
  });

  it('loads nothing for that before it is wanted, and has no button without anything to move', async () => {
    const [a] = threeModules();
    const page = await showPage({layout: {main: [{module: a, pinned: true}]}});
    expect(buttonIn(page, 'Arrange this page')).to.equal(undefined);
  });
});

describe('a module that is dragged', () => {
  before(() => setViewport({width: 1100, height: 900}));
  // A test that ends in the middle of a drag must not leave its button down for those after it.
  afterEach(() => resetMouse());
  after(() => setViewport({width: 800, height: 600}));

  const middle = (element: Element | null): [number, number] => {
    const {left, top, width, height} = element?.getBoundingClientRect() ?? new DOMRect();
    return [Math.round(left + width / 2), Math.round(top + height / 2)];
  };

  async function drag(from: Element | null, to: readonly [number, number]): Promise<void> {
    const [x, y] = middle(from);
    await sendMouse({type: 'move', position: [x, y]});
    await sendMouse({type: 'down'});
    for (let part = 1; part <= 8; part++) {
      const at = (start: number, end: number) => Math.round(start + ((end - start) * part) / 8);
      await sendMouse({type: 'move', position: [at(x, to[0]), at(y, to[1])]});
      await aTimeout(60);
    }
    await sendMouse({type: 'up'});
    await aTimeout(200);
  }

  it('stands where it was dropped, in its column', async () => {
    const [a, b, c] = threeModules();
    const adapter = wiki();
    const page = await arranging({adapter, layout: {main: [a, b, c]}});
    const element = moduleOf(page, a);
    const [x, y] = middle(moduleOf(page, c));
    await drag(handle(page, a), [x, y + 30]);
    await calmPage(page);
    expect(visible(page)).to.deep.equal([b, c, a]);
    expect(moduleOf(page, a)).to.equal(element);
    expect(page.renderRoot.querySelectorAll(`wiki-${a}`)).to.have.length(1);
    expect(document.querySelectorAll(`wiki-${a}`)).to.have.length(0);
    expect(focused(page)).to.equal(handle(page, a));
    expect(await kept(adapter)).to.deep.equal({v: 1, order: {main: [b, c, a]}, hidden: []});
    await press(page, 'ArrowUp');
    expect(visible(page)).to.deep.equal([b, a, c]);
  });

  it('stands in the other column, and leaves its own empty', async () => {
    const [a, b] = threeModules();
    const page = await arranging({layout: {main: [a], side: [b]}});
    const [x, y] = middle(moduleOf(page, b));
    await drag(handle(page, a), [x, y + 30]);
    await calmPage(page);
    expect(group(page, a)).to.equal('side');
    const [vx, vy] = middle(inPage(page, '.main .vacancy'));
    await drag(handle(page, b), [vx, vy]);
    await calmPage(page);
    expect(group(page, b)).to.equal('main');
    await click(page, 'Done');
    expect(visible(page)).to.deep.equal([b, a]);
  });

  it('opens no menu, which a click does', async () => {
    const [a, b] = threeModules();
    const page = await arranging({layout: {main: [a, b]}});
    const [x, y] = middle(moduleOf(page, b));
    await drag(handle(page, a), [x, y + 20]);
    await calmPage(page);
    expect(inPage(page, '.menu')).to.equal(null);
    await sendMouse({type: 'click', position: middle(handle(page, b))});
    await calmPage(page);
    expect(inPage(page, '.menu')).not.to.equal(null);
  });
});

describe('a page that was arranged', () => {
  const stored = (order: object, hidden: readonly string[] = []) =>
    JSON.stringify({v: 1, order, hidden});

  it('is so from the first picture on, and no code is loaded for what is hidden', async () => {
    const loaded: string[] = [];
    const [a, b] = threeModules();
    const c = testModule({load: () => Promise.resolve(loaded.push('c'))});
    const adapter = wiki();
    await adapter.preferences.write('arrangement', stored({main: [b, c, a]}, [c]));
    const orders: string[] = [];
    const page = await showPage({adapter, layout: {main: [a, b, c]}});
    orders.push(visible(page).join());
    expect(orders).to.deep.equal([[b, a].join()]);
    expect(loaded).to.deep.equal([]);
  });

  it('shows nothing in another order before that', async () => {
    const [a, b] = threeModules();
    const adapter = wiki();
    await adapter.preferences.write('arrangement', stored({main: [b, a]}));
    const seen = new Set<string>();
    const observer = new MutationObserver(() => {
      const page = document.querySelector('wiki-homepage');
      if (page) seen.add(visible(page).join());
    });
    observer.observe(document.body, {subtree: true, childList: true, attributes: true});
    await showPage({adapter, layout: {main: [a, b]}});
    observer.disconnect();
    expect([...seen].filter((order) => order.startsWith(a))).to.deep.equal([]);
  });

  it('asks the wiki nothing more', async () => {
    const [a] = threeModules();
    const adapter = wiki();
    const read: string[] = [];
    const watched: Adapter = {
      ...adapter,
      preferences: {
        ...adapter.preferences,
        read: (key, options) => {
          read.push(key);
          return adapter.preferences.read(key, options);
        },
      },
    };
    await showPage({adapter: watched, layout: {main: [a]}});
    expect(read[0]).to.equal('arrangement');
  });

  it('can be brought back where everything was hidden', async () => {
    const [a] = threeModules();
    const adapter = wiki();
    await adapter.preferences.write('arrangement', stored({}, [a]));
    const page = await arranging({adapter, layout: {main: [a]}});
    const show = [...page.renderRoot.querySelectorAll<HTMLElement>('.away button')];
    show[0]?.click();
    await calmPage(page);
    expect(visible(page)).to.deep.equal([a]);
  });

  it('is kept by the browser where the wiki keeps nothing', async () => {
    const [a, b] = threeModules();
    const {preferences: _, ...bare} = wiki();
    const adapter: Adapter = {...bare, wiki: 'https://keeps-nothing.example/api.php'};
    const page = await arranging({adapter, layout: {main: [a, b]}});
    await press(page, 'ArrowDown', 'Escape');
    const again = await showPage({adapter: {...adapter}, layout: {main: [a, b]}});
    expect(visible(again)).to.deep.equal([b, a]);
    expect(page).not.to.equal(again);
    localStorage.clear();
  });

  it('survives a wiki that did not take it: the next page has it, and writes it', async () => {
    const [a, b] = threeModules();
    let broken = true;
    const source = wiki();
    const adapter = (): Adapter => ({
      ...source,
      wiki: 'https://drops.example/api.php',
      preferences: {
        ...source.preferences,
        write: (key, value) =>
          broken
            ? Promise.reject(new AdapterError('network', 'gone'))
            : source.preferences.write(key, value),
      },
    });
    const page = await arranging({adapter: adapter(), layout: {main: [a, b]}});
    await press(page, 'ArrowDown', 'Escape');
    expect(await kept(source)).to.equal(null);
    broken = false;
    const again = await showPage({adapter: adapter(), layout: {main: [a, b]}});
    expect(visible(again)).to.deep.equal([b, a]);
    await waitUntil(async () => (await kept(source)) !== null, 'it is written');
  });

  it('follows another tab', async () => {
    const [a, b] = threeModules();
    const source = wiki();
    const adapter = (): Adapter => ({...source, wiki: 'https://tabs.example/api.php'});
    const here = await showPage({adapter: adapter(), layout: {main: [a, b]}});
    const there = await arranging({adapter: adapter(), layout: {main: [a, b]}});
    await press(there, 'ArrowDown');
    await waitUntil(() => visible(here)[0] === b, 'the other tab follows');
  });
});

describe('a module that came instead of another', () => {
  const page = (adapter: Adapter, from: string, to: string, keepOld = true) =>
    showPage({
      adapter,
      config: {
        ...withLayout({main: [from]}),
        progression: [{from, to, when: {editCount: {min: 10}}, keepOld}],
      },
    });
  const mark = (element: WikiHomepageElement) => inPage(element, '.mark');

  it('says so once', async () => {
    const [from, to] = threeModules();
    const adapter = wiki();
    const first = await page(adapter, from, to, false);
    expect(visible(first)).to.deep.equal([to]);
    expect(mark(first)?.textContent).to.contain('New for you');
    expect(mark(first)?.querySelector('button')).to.equal(null);
    await expect(first).to.be.accessible();
    await waitUntil(async () => (await adapter.preferences?.read('progression')) !== null);
    expect(mark(first)).not.to.equal(null);
    const second = await page({...adapter}, from, to, false);
    expect(mark(second)).to.equal(null);
  });

  it('gives way to the old one where its reader wants that, and comes back', async () => {
    const [from, to] = threeModules();
    const adapter = wiki();
    const element = await page(adapter, from, to);
    mark(element)?.querySelector('button')?.click();
    await calmPage(element);
    expect(visible(element)).to.deep.equal([from]);
    expect(mark(element)?.textContent).to.contain('You keep');
    const again = await page({...adapter}, from, to);
    expect(visible(again)).to.deep.equal([from]);
    expect(mark(again)).to.equal(null);
    await click(again, 'Arrange this page');
    await waitUntil(() => inPage(again, '.away button'), 'it is listed');
    inPage(again, '.away button')?.click();
    await calmPage(again);
    expect(visible(again)).to.deep.equal([to]);
  });

  it('waits for its condition', async () => {
    const [from, to] = threeModules();
    const element = await page(wiki('one-edit-today'), from, to);
    expect(visible(element)).to.deep.equal([from]);
    expect(mark(element)).to.equal(null);
  });
});

describe('what was dismissed', () => {
  it('is listed in words, and can be brought back and dismissed again', async () => {
    const [a] = threeModules();
    const adapter = wiki('page-dismissed');
    const page = await showPage({adapter, layout: {main: [a]}});
    await click(page, 'Show dismissed');
    await waitUntil(() => inPage(page, '.closed-list'), 'the list is there');
    const rows = [...page.renderRoot.querySelectorAll('.closed-list li > span')];
    expect(rows.map((row) => plain(row.textContent)).sort()).to.deep.equal([
      'Hint: a first edit',
      'Invitation to mentor newcomers',
      'Link to a dashboard',
      'Something else (garden party)',
    ]);
    await expect(page).to.be.accessible();
    const row = () => inPage(page, "[data-thing='mentor-invite']");
    row()?.querySelector('button')?.click();
    await calmPage(page);
    const dismissed = () => adapter.preferences.read('dismissed-mentor-invite');
    expect(await dismissed()).to.equal(null);
    expect(row()?.textContent).to.contain('It comes back where it fits.');
    row()?.querySelector('button')?.click();
    await calmPage(page);
    expect(await dismissed()).not.to.equal(null);
  });

  it('has no button where there is nothing', async () => {
    const [a] = threeModules();
    const page = await showPage({layout: {main: [a]}});
    expect(buttonIn(page, 'Show dismissed')).to.equal(undefined);
  });
});
