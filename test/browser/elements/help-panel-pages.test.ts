/** Help pages in the help panel: those that the wiki names, and those that are looked for. */
import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {
  AdapterError,
  type AdapterErrorKind,
  type HelpSource,
} from '../../../src/adapters/adapter.js';
import type {MemoryAdapter} from '../../../src/adapters/memory/index.js';
import type {PartialConfig} from '../../../src/config/resolve-config.js';
import type {HelpAnswers} from '../../../src/domain/page-model.js';
import type {WikiHelpPanelElement} from '../../../src/elements/help-panel/help-panel-element.js';
import {
  all,
  calm,
  clean,
  control,
  find,
  helpWiki,
  nextPage,
  openPanel,
  press,
  show,
  text,
} from '../../helpers/help-panel.js';
import {press as pressKey} from '../../helpers/keyboard.js';
import {dress, looks, named} from '../../helpers/looks.js';

const config: PartialConfig = {
  modules: {
    'help-panel': {
      links: [
        {target: 'Help:Citing_sources'},
        {target: 'Help:Pictures', text: 'How pictures get into articles'},
        {target: 'https://www.mediawiki.org/wiki/Help:Contents'},
        {target: 'Help:[[Broken'},
      ],
    },
  },
};

const answers = (count: number, change: Partial<HelpAnswers> = {}): HelpAnswers => ({
  answers: Array.from({length: count}, (_, index) => ({
    title: `Help:Page ${index + 1}`,
    url: `/wiki/Help:Page_${index + 1}`,
    excerpt: [
      {text: 'the ', match: false},
      {text: 'size', match: true},
    ],
  })),
  total: count,
  moreUrl: '/wiki/Special:Search?search=size',
  ...change,
});

interface Asked {
  readonly text: string;
  readonly signal: AbortSignal | undefined;
}

/** A wiki whose search answers so; with what it was asked. */
function searching(reply: (text: string) => Promise<HelpAnswers> | HelpAnswers, name = 'full') {
  const asked: Asked[] = [];
  const wiki = helpWiki(name);
  const help: HelpSource = {
    ...wiki.help,
    search: async ({text: words}, {signal} = {}) => {
      asked.push({text: words, signal});
      return reply(words);
    },
  };
  return {asked, adapter: Object.assign(Object.create(wiki) as MemoryAdapter, wiki, {help})};
}

async function open(adapter: MemoryAdapter, screen: string, options = {}) {
  const element = await show(adapter, {config, ...options});
  await openPanel(element);
  await press(element, new RegExp(`^${screen}`));
  await until(element, () => find(element, '.pages, .none, .find'));
  // A panel that is fading in has less contrast.
  for (const {finished} of element.shadowRoot?.getAnimations() ?? [])
    await finished.catch(() => undefined);
  return element;
}

const search = (adapter: MemoryAdapter, options = {}) => open(adapter, 'Search the help', options);

const field = (element: WikiHelpPanelElement) =>
  element.shadowRoot!.querySelector<HTMLInputElement>('.find input')!;

async function type(element: WikiHelpPanelElement, words: string): Promise<void> {
  field(element).value = words;
  field(element).dispatchEvent(new InputEvent('input', {bubbles: true}));
  await calm(element);
}

async function until(element: WikiHelpPanelElement, condition: () => unknown): Promise<void> {
  for (let turn = 0; turn < 200 && !condition(); turn++) await calm(element);
}

/** Looks for something and waits for what comes of it. */
async function look(element: WikiHelpPanelElement, words = 'size'): Promise<void> {
  await type(element, words);
  await until(element, () => find(element, '.found:not(.pending), .none, .failed'));
}

const titles = (element: WikiHelpPanelElement, selector = '.found h3 a') =>
  all(element, selector).map((link) => clean(link.firstChild?.parentElement?.textContent));

const away = ' (opens in a new tab)';

describe('help pages in wiki-help-panel', () => {
  before(() => setViewport({width: 1100, height: 800}));
  afterEach(() => {
    sessionStorage.clear();
    dress({theme: 'light'});
  });

  describe('that the wiki names', () => {
    it('are listed by text or title, and lead to another tab', async () => {
      const element = await open(helpWiki(), 'Read help pages');
      await until(element, () => find(element, '.pages a'));
      expect(text(element, '#panel-title')).to.equal('Help pages');
      expect(all(element, '.pages a').map((link) => clean(link.textContent))).to.deep.equal(
        [
          'Help:Citing sources',
          'How pictures get into articles',
          'mediawiki.org/wiki/Help:Contents',
        ].map((title) => title + away.trimStart()),
      );
      for (const link of all(element, '.pages a, .all a'))
        expect([link.getAttribute('target'), link.getAttribute('rel')]).to.deep.equal([
          '_blank',
          'noopener',
        ]);
      expect(text(element, '.all')).to.contain('All help pages');
    });

    it('come together with those that the server lists, each once', async () => {
      const element = await open(helpWiki('help-listed'), 'Read help pages', {config: {}});
      await until(element, () => find(element, '.pages a'));
      const shown = titles(element, '.pages a');
      expect(shown.length).to.be.greaterThan(0);
      expect(new Set(shown).size).to.equal(shown.length);
    });

    it('may be none, which is said', async () => {
      const none = {modules: {'help-panel': {viewMore: null}}};
      const element = await search(helpWiki('help-no-pages'), {config: none});
      await until(element, () => find(element, '.none'));
      expect(text(element, '.none')).to.contain('No help pages are listed here');
    });

    it('have a field above them that leads to the search, with what was typed', async () => {
      const element = await open(helpWiki(), 'Read help pages');
      field(element).focus();
      await type(element, 'p');
      expect(text(element, '#panel-title')).to.equal('Search help');
      expect([field(element).value, element.shadowRoot!.activeElement]).to.deep.equal([
        'p',
        field(element),
      ]);
      await press(element, 'Back');
      expect(field(element).value).to.equal('');
    });
  });

  describe('that are looked for', () => {
    it('are not, where the configuration names no namespace to search', async () => {
      const none = {modules: {'help-panel': {searchNamespaces: []}}};
      const element = await show(helpWiki(), {config: none});
      await openPanel(element);
      expect(text(element, '.opts')).to.contain('Read help pages');
      expect(text(element, '.opts')).not.to.contain('Search the help');
      await press(element, /^Read help pages/);
      expect(find(element, '.find')).to.equal(undefined);
    });

    it('are found by their text, with the words marked, in another tab', async () => {
      const element = await search(helpWiki());
      expect(element.shadowRoot!.activeElement).to.equal(field(element));
      await look(element, 'picture');
      expect(titles(element)).to.deep.equal([`Help:Pictures${away.trimStart()}`]);
      expect(all(element, '.found mark').map(({textContent}) => textContent)).to.deep.equal([
        'picture',
        'picture',
      ]);
      const link = find(element, '.found a');
      expect([link?.getAttribute('target'), link?.getAttribute('rel')]).to.deep.equal([
        '_blank',
        'noopener',
      ]);
      expect(find(element, '.found p')?.dir).to.equal('auto');
    });

    it('are asked for when the typing pauses, and the question before is given up', async () => {
      let answer: (found: HelpAnswers) => void = () => undefined;
      const {asked, adapter} = searching(() => new Promise((resolve) => (answer = resolve)));
      const element = await search(adapter);
      for (const words of ['p', 'pi', 'pic']) await type(element, words);
      await until(element, () => asked.length);
      await type(element, 'pict');
      expect(asked[0]?.signal?.aborted).to.equal(true);
      await until(element, () => asked.length === 2);
      expect(asked.map(({text: words}) => words)).to.deep.equal(['pic', 'pict']);
      answer(answers(1));
      await until(element, () => find(element, '.found a'));
    });

    it('are counted, for those who cannot see as well', async () => {
      const {adapter} = searching(() => answers(3, {total: 41}));
      const element = await search(adapter);
      await type(element, 'size');
      expect([text(element, '.count'), find(element, '.count')?.role]).to.deep.equal([
        '',
        'status',
      ]);
      await until(element, () => find(element, '.found a'));
      expect(text(element, '.count')).to.equal('41 pages found');
      expect(find(element, '.all a')?.getAttribute('href')).to.contain('Special:Search');
    });

    it('have no page with all of them where all are shown', async () => {
      const element = await search(searching(() => answers(3)).adapter);
      await look(element);
      expect(find(element, '.all')).to.equal(undefined);
    });

    it('may be none: the list is one way on, asking another', async () => {
      const element = await search(helpWiki());
      await look(element, 'zzzqqq');
      expect(text(element, '.none')).to.contain('No page has all of these words');
      expect(text(element, '.count')).to.equal('0 pages found');
      expect(text(element, '.panel-foot')).to.match(/^Not there\?\s*Ask Tomás Rivera$/);
      await press(element, 'Show the help pages');
      expect([field(element).value, all(element, '.pages li').length]).to.deep.equal(['', 3]);
      expect(element.shadowRoot!.activeElement).to.equal(field(element));
    });

    it('are asked for again after a failure, and the words stay', async () => {
      let failures = 1;
      const {adapter} = searching(() =>
        failures-- > 0 ? Promise.reject(new AdapterError('network', 'No')) : answers(1),
      );
      const element = await search(adapter);
      await look(element, 'picture');
      expect(text(element, '.failed')).to.contain('The wiki could not be reached.');
      expect(field(element).value).to.equal('picture');
      await press(element, 'Try again');
      await until(element, () => find(element, '.found a'));
    });

    const kinds: readonly (readonly [AdapterErrorKind, string, boolean])[] = [
      ['timeout', 'took too long', true],
      ['rate-limited', 'short pause', true],
      ['unsupported', 'does not offer', false],
      ['denied', 'only to people who may', false],
    ];
    for (const [kind, words, again] of kinds)
      it(`say why they did not come: ${kind}`, async () => {
        const fail = () => Promise.reject(new AdapterError(kind, 'No'));
        const element = await search(searching(fail).adapter);
        await look(element);
        expect(text(element, '[role=alert]')).to.contain(words);
        expect(!!find(element, '.failed button')).to.equal(again);
      });

    it('are asked for at once on Enter, which sends no form of the page', async () => {
      const {asked, adapter} = searching(() => answers(1));
      const element = await search(adapter);
      await type(element, 'size');
      expect(pressKey(field(element), 'Enter')).to.equal(false);
      expect(asked).to.have.length(1);
      pressKey(field(element), 'Enter');
      await calm(element);
      expect(asked).to.have.length(1);
    });

    it('give way to the list when the field is emptied, by button or Escape', async () => {
      const element = await search(searching(() => answers(1)).adapter);
      await look(element);
      await press(element, 'Clear');
      expect(all(element, '.pages li')).to.have.length(3);
      expect(element.shadowRoot!.activeElement).to.equal(field(element));
      await look(element);
      pressKey(field(element), 'Escape');
      await calm(element);
      expect([field(element).value, element.open]).to.deep.equal(['', true]);
      pressKey(field(element), 'Escape');
      await calm(element);
      expect(element.open).to.equal(false);
    });

    it('are still there after another screen, and after a reload', async () => {
      const {asked, adapter} = searching(() => answers(1));
      const element = await search(adapter);
      await look(element);
      await press(element, 'Ask Tomás Rivera');
      await press(element, 'Back');
      expect([field(element).value, titles(element).length, asked.length]).to.deep.equal([
        'size',
        1,
        1,
      ]);
      const again = await nextPage(element, adapter, {config});
      await until(again, () => find(again, '.found a'));
      expect(field(again).value).to.equal('size');
      expect(again.shadowRoot!.activeElement).to.equal(null);
    });

    it('lead to nobody where nobody can be asked', async () => {
      const element = await search(helpWiki('help-nobody'), {config: {}});
      expect(find(element, '.panel-foot')).to.equal(undefined);
    });

    it('lead to the help desk of those without a mentor', async () => {
      const element = await search(helpWiki('help-desk'), {
        config: {mentorship: {helpDesk: 'Meadowpedia:Help desk'}},
      });
      expect(control(element, 'Ask at the help desk').localName).to.equal('button');
    });

    it('run nothing and lead nowhere unsafe, whatever the wiki says', async () => {
      const attack = '<img src=x onerror="globalThis.wikiHomepageBreached=true">';
      const hostile = {
        title: attack,
        url: 'javascript:globalThis.wikiHomepageBreached=true',
        excerpt: [{text: attack, match: true}],
      };
      const element = await search(searching(() => answers(0, {answers: [hostile]})).adapter);
      await look(element);
      expect(titles(element)).to.deep.equal([attack + away.trimStart()]);
      expect(find(element, '.found a')?.hasAttribute('href')).to.equal(false);
      expect(globalThis).to.not.have.property('wikiHomepageBreached');
    });
  });

  describe('look well', () => {
    it('with a field that begins where the language does, and follows what is typed', async () => {
      const element = await show(helpWiki('full'), {language: 'ar'});
      await openPanel(element);
      await press(element, /ابحث/);
      const field = find(element, 'input') as HTMLInputElement;
      expect(getComputedStyle(field).direction).to.equal('rtl');
      field.value = 'source';
      field.dispatchEvent(new Event('input', {bubbles: true}));
      await calm(element);
      expect(getComputedStyle(field).direction).to.equal('ltr');
    });

    it('with a hint in the field that can be read in the dark', async () => {
      dress({theme: 'dark'});
      const element = await show(helpWiki('full'));
      await openPanel(element);
      await press(element, /^Search/);
      const field = find(element, 'input') as HTMLInputElement;
      const hint = getComputedStyle(field, '::placeholder').color;
      expect(hint).to.equal('rgb(162, 169, 177)');
      dress({theme: 'light'});
    });

    const states: readonly (readonly [string, string, string])[] = [
      ['list', 'full', ''],
      ['found', 'full', 'picture'],
      ['nothing found', 'full', 'zzzqqq'],
      ['failed', 'help-search-broken', 'picture'],
    ];
    for (const [state, scenario, words] of states)
      for (const look_ of looks)
        it(`${state}, ${named(look_)}`, async () => {
          dress(look_);
          const element = await show(helpWiki(scenario), {config, language: look_.language});
          await openPanel(element);
          all(element, '.opt')[1]?.click();
          await calm(element);
          if (words) await look(element, words);
          await expect(element).to.be.accessible();
        });

    it('in 320 px, with long words', async () => {
      await setViewport({width: 320, height: 640});
      try {
        const word = 'Llanfairpwllgwyngyll'.repeat(6);
        const long = {title: `Help:${word}`, url: '/x', excerpt: [{text: word, match: true}]};
        const element = await search(searching(() => answers(0, {answers: [long]})).adapter);
        await look(element, word);
        for (const selector of ['.panel', '.panel-body', '.panel-foot'])
          expect(find(element, selector)?.scrollWidth, selector).to.be.at.most(320);
      } finally {
        await setViewport({width: 1100, height: 800});
      }
    });
  });
});
