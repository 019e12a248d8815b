import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {html} from 'lit';
import {AdapterError} from '../../../src/adapters/adapter.js';
import '../../../src/elements/impact/define.js';
import type {HomepageReadyEvent} from '../../../src/elements/homepage/homepage-events.js';
import type {WikiHomepageElement} from '../../../src/elements/homepage/homepage-element.js';
import {
  calmPage,
  inPage,
  moduleOf,
  set,
  showPage,
  testModule,
  visible,
  wiki,
  withLayout,
} from '../../helpers/homepage.js';
import {pageView} from '../../../src/platform/page-view.js';
import {mount, now} from '../../helpers/mount.js';
import {recordConsole} from '../../helpers/record-console.js';

const boxOf = (page: WikiHomepageElement, name: string) =>
  inPage(page, `[data-module='${name}']`)?.getBoundingClientRect() ?? new DOMRect();

describe('the columns of a page', () => {
  it('are two from 880 pixels of its own width, the narrow one 352 pixels', async () => {
    const [main, side] = [testModule(), testModule()];
    const page = await showPage({layout: {main: [main], side: [side]}, width: 880});
    expect(boxOf(page, side).width).to.equal(352);
    expect(boxOf(page, main).width).to.equal(880 - 352 - 24);
    expect(boxOf(page, side).top).to.equal(boxOf(page, main).top);
  });

  it('are one below that, in the order of the layout', async () => {
    const [top, main, side] = [testModule(), testModule(), testModule()];
    const page = await showPage({layout: {side: [side], main: [main], top: [top]}, width: 879});
    const boxes = [top, main, side].map((name) => boxOf(page, name));
    expect(boxes.map(({width}) => width)).to.deep.equal([879, 879, 879]);
    expect(boxes.map((box) => box.top)).to.deep.equal(
      boxes.map((box) => box.top).sort((a, b) => a - b),
    );
    expect(boxes[1]?.top).to.equal((boxes[0]?.bottom ?? 0) + 24);
    expect(boxes[2]?.top).to.equal((boxes[1]?.bottom ?? 0) + 24);
  });

  it('leave no gap for what shows nothing', async () => {
    const [first, hidden, last] = [testModule(), testModule({mayHide: true}), testModule()];
    const page = await showPage({layout: {main: [first, hidden, last]}});
    await set(page, hidden, {status: 'hidden'});
    expect(visible(page)).to.deep.equal([first, last]);
    expect(boxOf(page, last).top).to.equal(boxOf(page, first).bottom + 24);
  });

  it('give the room of an empty one to the other', async () => {
    const [main, side] = [testModule(), testModule({mayHide: true})];
    const page = await showPage({layout: {main: [main], side: [side]}});
    await set(page, side, {status: 'hidden'});
    expect(boxOf(page, main).width).to.equal(1000);
  });

  it('stand between what is above and what is below', async () => {
    const [top, main, below] = [testModule(), testModule(), testModule()];
    const page = await showPage({layout: {extra: [below], main: [main], top: [top]}});
    expect(visible(page)).to.deep.equal([top, main, below]);
    expect(boxOf(page, top).width).to.equal(1000);
  });
});

describe('the modules of a page', () => {
  it('are those whose conditions hold, and no code is loaded for the others', async () => {
    const loaded: string[] = [];
    const watched = (name: string) => testModule({load: () => Promise.resolve(loaded.push(name))});
    const [here, other, off] = [watched('here'), watched('other'), watched('off')];
    const page = await showPage({
      layout: {main: [{module: here, when: {editCount: {min: 100}}}, other, off]},
      config: {
        ...withLayout({main: [{module: here, when: {editCount: {min: 100}}}, other, off]}),
        modules: {[other]: {when: {group: 'sysop'}}, [off]: {enabled: false}},
      },
    });
    expect(visible(page)).to.deep.equal([here]);
    expect(loaded).to.deep.equal(['here']);
  });

  it('come from the layout of the first rule that holds, or from the one that is asked for', async () => {
    const [usual, course] = [testModule(), testModule()];
    const config = {
      layouts: {...withLayout({main: [usual]}).layouts, course: {main: [course]}},
      layoutRules: [{layout: 'course', when: {editCount: {min: 100}}}],
    };
    const page = await showPage({config});
    expect(page.variant).to.equal('course');
    expect(visible(page)).to.deep.equal([course]);
    page.layout = 'newcomer';
    await calmPage(page);
    expect(visible(page)).to.deep.equal([usual]);
  });

  it('may be those of a program that the reader takes part in', async () => {
    const [usual, course] = [testModule(), testModule()];
    const {name} = await wiki().user.facts();
    const config = {
      layouts: {...withLayout({main: [usual]}).layouts, course: {main: [course]}},
      layoutRules: [{layout: 'course', when: {program: 'maps'}}],
      programs: {list: {maps: {title: 'Maps', members: [name ?? '']}}},
    };
    const page = await showPage({config});
    expect(page.variant).to.equal('course');
  });

  it('that an experiment takes away are met by whoever does not get them', async () => {
    const [kept, gone] = [testModule(), testModule()];
    const adapter = wiki();
    pageView().sightings.clear();
    await showPage({
      adapter,
      config: {
        ...withLayout({main: [kept, gone]}),
        experiments: {
          fewer: {arms: {less: {share: 1, config: {modules: {[gone]: {enabled: false}}}}}},
        },
      },
    });
    await aTimeout(0);
    expect(adapter.control.events.map(({action, name}) => `${action} ${name}`)).to.deep.equal([
      'exposure fewer:less',
    ]);
  });

  it('that nobody knows are passed over with one warning', async () => {
    const console = recordConsole();
    try {
      const known = testModule();
      const page = await showPage({
        layout: {main: ['of-nobody', known], side: ['card', 'of-nobody']},
      });
      expect(visible(page)).to.deep.equal([known]);
      const warned = console.said.map(({text}) => text);
      expect(warned.filter((text) => text.includes('"of-nobody"'))).to.have.length(1);
      expect(warned.filter((text) => text.includes('"card"'))).to.have.length(1);
    } finally {
      console.restore();
    }
  });

  it('may be elements of another script of the page', async () => {
    customElements.define(
      'wiki-test-foreign',
      class extends HTMLElement {
        connectedCallback() {
          this.textContent = 'From elsewhere';
          this.style.display = 'block';
        }
      },
    );
    const page = await showPage({layout: {main: ['test-foreign']}});
    expect(visible(page)).to.deep.equal(['test-foreign']);
  });

  it('are made together, so that what they ask for travels together', async () => {
    let arrive: () => void = () => undefined;
    const late = new Promise<undefined>((resolve) => (arrive = () => resolve(undefined)));
    const [first, second] = [testModule(), testModule({load: () => late})];
    const page = await showPage({layout: {main: [first, second]}});
    expect(moduleOf(page, first)).to.equal(null);
    arrive();
    await calmPage(page);
    expect(visible(page)).to.deep.equal([first, second]);
  });

  it('stay the same elements when the configuration changes', async () => {
    const [one, two] = [testModule(), testModule()];
    const page = await showPage({layout: {main: [one], side: [two]}});
    const before = moduleOf(page, one);
    page.config = withLayout({side: [two, one]});
    await calmPage(page);
    expect(moduleOf(page, one)).to.equal(before);
    expect(visible(page)).to.deep.equal([two, one]);
  });

  it('have headings below the greeting’s', async () => {
    const name = testModule();
    const page = await showPage({layout: {main: [name]}});
    page.headingLevel = 2;
    await calmPage(page);
    expect(moduleOf(page, name)?.headingLevel).to.equal(3);
    expect(inPage(page, 'h1')?.getAttribute('aria-level')).to.equal('2');
  });
});

describe('what may turn out hidden', () => {
  it('holds back what stands below it in its column until that is known', async () => {
    const pending = class extends (await import('../../helpers/homepage.js')).TestModule {
      constructor() {
        super();
        this.status = 'pending';
      }
    };
    const [doubtful, below] = [testModule({mayHide: true, element: pending}), testModule()];
    const beside = testModule();
    const page = await showPage({layout: {main: [doubtful, below], side: [beside]}});
    expect(visible(page)).to.deep.equal([beside]);
    await set(page, doubtful, {status: 'ready'});
    expect(visible(page)).to.deep.equal([doubtful, below, beside]);
  });

  it('holds it back, too, until the parts of what it shows are there', async () => {
    const {TestModule} = await import('../../helpers/homepage.js');
    let arrive = (): void => undefined;
    const part = new Promise<void>((resolve) => (arrive = resolve));
    const inParts = class extends TestModule {
      protected override async getUpdateComplete(): Promise<boolean> {
        await super.getUpdateComplete();
        await part;
        return true;
      }
    };
    const [doubtful, below] = [testModule({mayHide: true, element: inParts}), testModule()];
    const page = await showPage({layout: {main: [doubtful, below]}});
    expect(visible(page)).to.deep.equal([doubtful]);
    arrive();
    await waitUntil(() => visible(page).length === 2);
  });
});

describe('a module that fails', () => {
  let console: ReturnType<typeof recordConsole>;
  beforeEach(() => (console = recordConsole()));
  afterEach(() => console.restore());
  const notice = (page: WikiHomepageElement, name: string) =>
    inPage(page, `[data-module='${name}'] [part='failed']`);

  const cases = {
    'because its code does not come': {load: () => Promise.reject(new Error('gone'))},
    'in its constructor': {
      element: class extends HTMLElement {
        constructor() {
          super();
          throw new Error('broken on purpose');
        }
      },
    },
  };
  for (const [when, options] of Object.entries(cases))
    it(`${when} becomes a notice, and the rest lives on`, async () => {
      const [bad, good] = [testModule(options), testModule()];
      const page = await showPage({layout: {main: [bad, good]}});
      expect(notice(page, bad)?.textContent).to.contain('did not load');
      expect(visible(page)).to.deep.equal([bad, good]);
      expect(page.status).to.equal('ready');
    });

  it('in a later update becomes a notice, and can be tried again', async () => {
    const [bad, good] = [testModule(), testModule()];
    const page = await showPage({layout: {main: [bad, good]}});
    await set(page, bad, {broken: true});
    expect(moduleOf(page, bad)).to.equal(null);
    expect(notice(page, bad)).not.to.equal(null);
    expect(visible(page)).to.deep.equal([bad, good]);
    notice(page, bad)?.querySelector('button')?.click();
    await calmPage(page);
    expect(moduleOf(page, bad)?.status).to.equal('ready');
    expect(notice(page, bad)).to.equal(null);
  });
});

describe('the one filled button', () => {
  it('is that of the module that comes first, while it is shown', async () => {
    const [task, ask, other] = [testModule({fills: 1}), testModule({fills: 2}), testModule()];
    const page = await showPage({layout: {main: [ask, task], side: [other]}});
    expect(moduleOf(page, task)?.outlined).to.equal(false);
    expect(moduleOf(page, ask)?.outlined).to.equal(true);
    expect(moduleOf(page, other)?.outlined).to.equal(true);
    await set(page, task, {status: 'empty'});
    expect(moduleOf(page, ask)?.outlined).to.equal(false);
  });
});

describe('the greeting', () => {
  const words = (page: WikiHomepageElement) =>
    inPage(page, '.greeting')
      ?.textContent.replace(/[\u2066-\u2069]/g, '')
      .trim();

  it('names the reader and says how far they are', async () => {
    const page = await showPage({layout: {main: [testModule()]}});
    expect(words(page)).to.contain('Welcome back, Amina K.');
    expect(words(page)).to.contain('137 edits so far.');
  });

  it('welcomes somebody who has not edited yet', async () => {
    const page = await showPage({layout: {main: [testModule()]}, adapter: wiki('unactivated')});
    expect(words(page)).to.contain('Welcome, ').and.to.contain('Good to have you here.');
  });

  it('has no name for temporary accounts, and says where they get one of their own', async () => {
    const page = await showPage({layout: {main: [testModule()]}, adapter: wiki('temporary')});
    expect(words(page)).to.match(/^Welcome(?!,)/);
    expect(inPage(page, '.temporary a')?.getAttribute('href')).to.contain('CreateAccount');
  });
});

describe('a page without modules', () => {
  it('says so kindly when none of them has anything to show', async () => {
    const name = testModule({mayHide: true});
    const page = await showPage({layout: {main: [name]}});
    await set(page, name, {status: 'hidden'});
    expect(page.status).to.equal('empty');
    expect(inPage(page, "[part='empty']")?.textContent).to.contain('Nothing new for you here');
  });

  it('leads readers without an account to one, and loads no module', async () => {
    let loads = 0;
    const name = testModule({load: () => Promise.resolve(loads++)});
    const page = await showPage({layout: {main: [name]}, adapter: wiki('anonymous')});
    expect(page.variant).to.equal('anonymous');
    const links = [...page.renderRoot.querySelectorAll('a')].map((link) => link.textContent);
    expect(links).to.deep.equal(['Create an account', 'Log in']);
    expect(loads).to.equal(0);
    await expect(page).to.be.accessible();
  });

  it('shows nothing where the homepage is switched off', async () => {
    const page = await showPage({config: {enabled: false}});
    expect(page.status).to.equal('hidden');
    expect(page.offsetHeight).to.equal(0);
  });

  it('says why when it is not known who reads, and tries again', async () => {
    const user = wiki().user;
    let fails = true;
    const adapter = {
      ...wiki(),
      user: {
        ...user,
        facts: () => (fails ? Promise.reject(new AdapterError('network', 'gone')) : user.facts()),
      },
    };
    const page = await showPage({layout: {main: [testModule()]}, adapter});
    expect(page.status).to.equal('failed');
    expect(inPage(page, "[part='failed']")?.textContent).to.contain('did not arrive');
    fails = false;
    inPage(page, 'button')?.click();
    await calmPage(page);
    expect(page.status).to.equal('ready');
  });

  it('keeps its fallback until it knows what to show', async () => {
    const adapter = {...wiki(), user: {facts: () => new Promise<never>(() => undefined)}};
    const page = await mount<WikiHomepageElement>(
      html`<wiki-homepage><p>Please wait</p></wiki-homepage>`,
      {adapter},
    );
    await calmPage(page);
    expect(page.querySelector('p')?.offsetHeight).to.be.greaterThan(0);
  });
});

describe('a page as provider', () => {
  it('gives its modules adapter and configuration by itself', async () => {
    const page = document.createElement('wiki-homepage');
    page.adapter = wiki();
    page.now = () => now;
    page.config = withLayout({main: ['impact']});
    document.body.append(page);
    for (let turn = 0; turn < 20; turn++) await aTimeout(50);
    expect(inPage(page, 'wiki-impact')?.getAttribute('status')).to.equal('ready');
    page.remove();
  });

  it('tells once that everything is known', async () => {
    const heard: HomepageReadyEvent[] = [];
    const listen = (event: HomepageReadyEvent) => heard.push(event);
    document.addEventListener('wiki-homepage-ready', listen as never);
    const [one, two] = [testModule(), testModule({mayHide: true})];
    const page = await showPage({layout: {main: [one], side: [two]}});
    await set(page, two, {status: 'hidden'});
    document.removeEventListener('wiki-homepage-ready', listen as never);
    expect(heard.map(({layout, modules}) => [layout, modules])).to.deep.equal([
      ['newcomer', [one, two]],
    ]);
  });
});
