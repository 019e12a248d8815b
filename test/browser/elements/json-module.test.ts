import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {type Adapter, AdapterError} from '../../../src/adapters/adapter.js';
import '../../../src/elements/json-module/define.js';
import type {WikiJsonModuleElement} from '../../../src/elements/json-module/json-module-element.js';
import {attacks} from '../../helpers/attacks.js';
import {dress, looks, named} from '../../helpers/looks.js';
import {mount} from '../../helpers/mount.js';
import {all, breached, clean, shown, textOf, wikiOf} from '../../helpers/notices.js';
import {recordConsole} from '../../helpers/record-console.js';

const show = (description: unknown, adapter: Adapter = wikiOf('full'), options = {}) =>
  shown<WikiJsonModuleElement>(
    html`<wiki-json-module .description=${description}></wiki-json-module>`,
    adapter,
    options,
  );

const week = {
  title: {en: 'Reading week', ar: 'أسبوع القراءة', ru: 'Неделя чтения'},
  text: 'Bring a book.\n\nTake one home.',
  wikitext: "Ask '''anybody''' in the room.",
  links: [{target: 'Help:Citing sources'}, {target: 'Help:Pictures', text: {en: 'Pictures'}}],
  buttons: [{target: 'Help:Maps', text: 'Find the room', look: 'outlined'}],
  list: {query: 'category', of: 'Libraries', limit: 2},
};

/** A wiki whose lists hold that, and whose reader is an administrator where that is wanted. */
function wiki({list = ['Karsel Bridge', 'Tarn Head Lighthouse'], rights = ['read']} = {}): Adapter {
  const memory = wikiOf('full');
  const pages = list.map((title) => ({title, url: `/wiki/${title}`}));
  return {
    ...memory,
    user: {...memory.user, facts: async () => ({...(await memory.user.facts()), rights})},
    lists: {list: ({limit}) => Promise.resolve(pages.slice(0, limit))},
  };
}

const quietly = async (work: () => Promise<void>) => {
  const said = recordConsole();
  try {
    await work();
    return said.said;
  } finally {
    said.restore();
  }
};

describe('<wiki-json-module>', () => {
  it('shows words, links, a list and buttons', async () => {
    const element = await show(week, wiki());
    expect(element.status).to.equal('ready');
    expect(textOf(element, 'h2')).to.equal('Reading week');
    expect(textOf(element, 'p.words')).to.equal('Bring a book. | Take one home.');
    expect(textOf(element, '.wiki-html b')).to.equal('anybody');
    expect(textOf(element, '.rows a')).to.equal(
      'Citing sources | Pictures | Karsel Bridge | Tarn Head Lighthouse',
    );
    expect(textOf(element, '.buttons a')).to.equal('Find the room');
    expect(all(element, '.primary, button')).to.deep.equal([]);
  });

  it('shows a module that the configuration describes, by its name', async () => {
    const config = {jsonModules: {week: {title: 'Reading week', text: 'Bring a book.'}}};
    const content = html`<wiki-json-module name="week"></wiki-json-module>`;
    const element = await shown<WikiJsonModuleElement>(content, wikiOf('full'), {config});
    expect(textOf(element, 'h2')).to.equal('Reading week');
  });

  it('is hidden under a name that nobody described', async () => {
    for (const name of ['nowhere', '__proto__', 'toString', '']) {
      const content = html`<wiki-json-module name=${name}></wiki-json-module>`;
      const element = await shown<WikiJsonModuleElement>(content, wikiOf('full'));
      expect([element.status, element.offsetHeight], name).to.deep.equal(['hidden', 0]);
    }
  });

  for (const [language, title] of [
    ['ar', 'أسبوع القراءة'],
    ['ba', 'Неделя чтения'],
    ['ja', 'Reading week'],
  ] as const)
    it(`speaks its reader’s language, or one that they understand: ${language}`, async () => {
      expect(textOf(await show(week, wiki(), {language}), 'h2')).to.equal(title);
    });

  for (const [when, status] of [
    [{group: 'user'}, 'ready'],
    [{editCount: {min: 500}}, 'hidden'],
    [null, 'ready'],
  ] as const)
    it(`is ${status} when ${JSON.stringify(when)}`, async () => {
      expect((await show({...week, when}, wiki())).status).to.equal(status);
    });

  describe('with a list without pages', () => {
    const list = {query: 'my-edits'};

    it('says what the description says then', async () => {
      const element = await show(
        {title: 'T', list: {...list, empty: 'None yet.'}},
        wiki({list: []}),
      );
      expect(textOf(element, '.meta')).to.equal('None yet.');
    });

    it('leaves it out, and goes where there is nothing else', async () => {
      const words = await show({title: 'T', text: 'Words', list}, wiki({list: []}));
      expect([words.status, all(words, 'ul').length]).to.deep.equal(['ready', 0]);
      expect((await show({title: 'T', list}, wiki({list: []}))).status).to.equal('hidden');
    });
  });

  it('keeps its room while it waits, unless it may have nothing to show', async () => {
    const adapter = wikiOf('full', {delay: 30});
    const heights = async (description: object) => {
      const element = await mount<WikiJsonModuleElement>(
        html`<wiki-json-module .description=${description}></wiki-json-module>`,
        {adapter, config: {}},
      );
      await element.updateComplete;
      const before = [element.status, element.offsetHeight];
      while (element.status === 'pending') await new Promise((resolve) => setTimeout(resolve, 1));
      await element.updateComplete;
      return [...before, element.offsetHeight];
    };
    const [status, before, after] = await heights({title: 'T', links: week.links});
    expect([status, before]).to.deep.equal(['pending', after]);
    expect(await heights({title: 'T', list: {query: 'new'}})).to.deep.equal(['pending', 0, 0]);
  });

  it('says when its content did not arrive, and tries again', async () => {
    const adapter = wikiOf('full');
    let failing = true;
    const element = await show(week, {
      ...adapter,
      lists: {
        list: () =>
          failing ? Promise.reject(new AdapterError('network', 'gone')) : Promise.resolve([]),
      },
    });
    expect(element.status).to.equal('failed');
    expect(textOf(element, 'h2')).to.equal('Reading week');
    await expect(element).to.be.accessible();
    failing = false;
    all(element, 'button')[0]?.click();
    while (element.status !== 'ready') await new Promise((resolve) => setTimeout(resolve, 1));
  });

  describe('with mistakes in its description', () => {
    const wrong = {
      title: 'T',
      text: 'Words',
      script: 'alert(1)',
      links: [{target: 'https://elsewhere.example/'}],
    };

    for (const right of ['editsitejson', 'editinterface'])
      it(`tells people with the right ${right} what is wrong, with its place`, async () => {
        await quietly(async () => {
          const element = await show(wrong, wiki({rights: [right]}));
          expect([element.status, element.variant]).to.deep.equal(['ready', 'mistakes']);
          expect(all(element, 'li').map((row) => clean(row.textContent))).to.deep.equal([
            '/scriptA module cannot have “script”.',
            '/links/0/targetThis leads to elsewhere.example. Modules only lead to pages of this wiki.',
          ]);
          expect(textOf(element, 'h2')).to.equal('This module is not shown');
          expect(textOf(element, '.notice')).to.match(/^2 mistakes in its description/);
          await expect(element).to.be.accessible();
        });
      });

    it('shows others nothing, and says it in the console once', async () => {
      const said = await quietly(async () => {
        for (let time = 0; time < 2; time++) {
          const element = await shown<WikiJsonModuleElement>(
            html`<wiki-json-module name="once"></wiki-json-module>`,
            wiki(),
            {config: {jsonModules: {once: wrong}}},
          );
          expect([element.status, element.offsetHeight]).to.deep.equal(['hidden', 0]);
        }
      });
      expect(said).to.have.lengthOf(1);
      expect(JSON.stringify(said)).to.include('/jsonModules/once/script');
    });

    it('is mended while the page is open', async () => {
      await quietly(async () => {
        const element = await show(wrong, wiki({rights: ['editsitejson']}));
        element.description = {title: 'T', text: 'Words'};
        while (element.variant ?? element.status !== 'ready')
          await new Promise((resolve) => setTimeout(resolve, 1));
        await element.updateComplete;
        expect(textOf(element, 'p.words')).to.equal('Words');
      });
    });
  });

  it('runs nothing and fetches nothing from elsewhere, whatever its texts hold', async () => {
    const memory = wikiOf('full');
    for (const attack of attacks) {
      const text = attack.slice(0, 1000);
      const texts = {title: text.slice(0, 60), text, wikitext: 'x'};
      const list = {query: 'category', of: text.slice(0, 200).replace(/[^ -~]/g, ''), empty: 'x'};
      const element = await show(
        {...texts, list, links: [{target: 'Help:Maps', text: text.slice(0, 100)}]},
        {
          ...memory,
          help: {...memory.help, parse: () => Promise.resolve(`<p>Words</p>${attack}`)},
          lists: {list: () => Promise.resolve([{title: attack, url: 'javascript:alert(1)'}])},
        },
      );
      expect(element.status).to.equal('ready');
      const foreign = 'script, style, iframe, form, input, [style], [onclick], [onerror]';
      expect(all(element, foreign)).to.deep.equal([]);
      for (const link of all(element, 'a[href]'))
        expect(link.getAttribute('href')).to.match(/^(https?:|[#/])/);
      for (const picture of all(element, 'img'))
        expect(new URL(picture.getAttribute('src') ?? '').host).to.equal(location.host);
      element.remove();
    }
    expect(breached()).to.equal(false);
  });

  for (const look of looks)
    it(`is accessible, ${named(look)}`, async () => {
      dress(look);
      const {language} = look;
      await expect(await show(week, wiki(), {language})).to.be.accessible();
      dress({theme: 'light'});
    });

  it('fits into 240 px', async () => {
    const long = 'W'.repeat(60);
    const element = await show(
      {...week, title: long, buttons: [{target: 'X', text: long.slice(0, 40)}]},
      wiki(),
      {width: 240},
    );
    expect(element.scrollWidth).to.be.at.most(240);
  });
});
