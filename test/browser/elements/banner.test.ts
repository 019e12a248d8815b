import {expect} from '@open-wc/testing';
import {html} from 'lit';
import type {Adapter} from '../../../src/adapters/adapter.js';
import {AdapterError} from '../../../src/adapters/adapter.js';
import '../../../src/elements/banner/define.js';
import type {WikiBannerElement} from '../../../src/elements/banner/banner-element.js';
import {attacks} from '../../helpers/attacks.js';
import {dress, looks, named} from '../../helpers/looks.js';
import {all, breached, clean, shown, wikiOf} from '../../helpers/notices.js';

const show = (adapter: Adapter = wikiOf('banner'), options = {}) =>
  shown<WikiBannerElement>(html`<wiki-banner></wiki-banner>`, adapter, options);
const words = (element: HTMLElement) => clean(element.shadowRoot?.textContent);

/** A wiki whose parser answers so. */
const parsing = (markup: string): Adapter => {
  const memory = wikiOf('banner');
  return {...memory, help: {...memory.help, parse: () => Promise.resolve(markup)}};
};

describe('<wiki-banner>', () => {
  it('shows the message, as the wiki parses it', async () => {
    const element = await show();
    expect(element.status).to.equal('ready');
    expect(words(element)).to.equal(
      'The map room is open. On Saturday we answer questions about old maps, from two to four.',
    );
    expect(all(element, 'b')).to.have.lengthOf(1);
  });

  it('lets links open where they are', async () => {
    const element = await show(parsing('<p><a href="/wiki/Help:Maps">maps</a></p>'));
    const [link] = all(element, 'a');
    expect(link?.getAttribute('href')).to.equal(`${location.origin}/wiki/Help:Maps`);
    expect(link?.getAttribute('target')).to.equal('_self');
  });

  it('shows the page that the configuration names', async () => {
    expect(words(await show(wikiOf('banner-page')))).to.match(/^Ask anything about editing here/);
  });

  for (const scenario of ['banner-empty', 'full'])
    it(`takes no space where nothing is said: ${scenario}`, async () => {
      const element = await show(wikiOf(scenario));
      expect(element.status).to.equal('hidden');
      expect(element.offsetHeight).to.equal(0);
    });

  it('is hidden where the page is missing', async () => {
    const config = {modules: {banner: {page: 'Project:Nowhere'}}};
    expect((await show(wikiOf('banner'), {config})).status).to.equal('hidden');
  });

  for (const markup of ['', ' <!-- later --> ', '<p><br></p>', '<style>a {}</style>'])
    it(`is hidden for ${JSON.stringify(markup)}, which nobody would see`, async () => {
      expect((await show(parsing(markup))).status).to.equal('hidden');
    });

  it('is hidden when it is switched off, and asks nothing', async () => {
    let asked = 0;
    const memory = wikiOf('banner');
    const adapter: Adapter = {
      ...memory,
      help: {...memory.help, parse: () => Promise.resolve(`${++asked}`)},
    };
    const element = await show(adapter, {config: {modules: {banner: {enabled: false}}}});
    expect([element.status, asked]).to.deep.equal(['hidden', 0]);
  });

  it('shows nothing when it did not arrive, and something after another attempt', async () => {
    const memory = wikiOf('banner');
    let failing = true;
    const element = await show({
      ...memory,
      help: {
        ...memory.help,
        parse: (text, options) =>
          failing
            ? Promise.reject(new AdapterError('network', 'gone'))
            : memory.help.parse(text, options),
      },
    });
    expect([element.status, element.offsetHeight]).to.deep.equal(['failed', 0]);
    failing = false;
    await element.refresh();
    await element.updateComplete;
    expect(element.status).to.equal('ready');
  });

  it('shows what it was given at once, without a wiki', async () => {
    const element = await shown<WikiBannerElement>(
      html`<wiki-banner .data=${{html: '<p>Given</p>'}}></wiki-banner>`,
      {},
    );
    expect(words(element)).to.equal('Given');
  });

  it('runs nothing and fetches nothing, whatever the parser made', async () => {
    for (const attack of attacks) {
      const element = await show(parsing(`<p>Words</p>${attack}`));
      const shadow = element.shadowRoot;
      expect(
        shadow?.querySelector('script, style, iframe, form, svg, [style], [onclick]'),
      ).to.equal(null);
      for (const picture of all(element, 'img'))
        expect(new URL(picture.getAttribute('src') ?? '').host).to.equal(location.host);
      element.remove();
    }
    expect((await show(wikiOf('notices-hostile'))).status).to.equal('ready');
    expect(breached()).to.equal(false);
  });

  for (const look of looks)
    it(`is accessible, ${named(look)}`, async () => {
      dress(look);
      await expect(await show(wikiOf('banner'), {language: look.language})).to.be.accessible();
      dress({theme: 'light'});
    });

  it('keeps wide things within its width', async () => {
    const wide = '<table><tr><td>wordwordword</td>'.repeat(1) + '<td>wordword</td>'.repeat(12);
    const element = await show(parsing(`<p>${'W'.repeat(200)}</p>${wide}`), {width: 240});
    expect(element.scrollWidth).to.be.at.most(240);
    expect(all(element, '.card')[0]?.scrollWidth).to.be.at.most(240);
  });
});
