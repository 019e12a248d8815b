import {expect} from '@open-wc/testing';
import {html} from 'lit';
import type {Adapter} from '../../../src/adapters/adapter.js';
import '../../../src/elements/help-links/define.js';
import type {WikiHelpLinksElement} from '../../../src/elements/help-links/help-links-element.js';
import {dress, looks, named} from '../../helpers/looks.js';
import {mount} from '../../helpers/mount.js';
import {all, breached, clean, shown, textOf, wikiOf} from '../../helpers/notices.js';

const show = (adapter: Adapter = wikiOf('good-to-know'), options = {}, detail = 'full') =>
  shown<WikiHelpLinksElement>(
    html`<wiki-help-links detail=${detail}></wiki-help-links>`,
    adapter,
    options,
  );
const rows = (element: HTMLElement) => all(element, 'li').map((row) => clean(row.textContent));
const pages = (...links: readonly object[]) => ({config: {modules: {'help-links': {links}}}});

describe('<wiki-help-links>', () => {
  it('lists pages with their signs, and leads to all of them', async () => {
    const element = await show();
    expect(rows(element)).to.deep.equal([
      'How a good sentence gets a source',
      'Placing and captioning pictures',
      'What makes an article neutral',
      'Trying things out in your sandbox',
      'Talking with other editors',
    ]);
    expect(
      new Set(all(element, 'li .icon:first-child path').map((path) => path.outerHTML)).size,
    ).to.equal(5);
    expect(textOf(element, '.foot a')).to.equal('All help pages');
  });

  it('names a page by its title where nothing else is said', async () => {
    const element = await show(wikiOf('full'), pages({target: 'Help:Citing_sources'}));
    expect(rows(element)).to.deep.equal(['Citing sources']);
  });

  it('shows the pages of the help panel where it has none of its own', async () => {
    expect(rows(await show(wikiOf('help-links')))).to.have.lengthOf(3);
  });

  it('shows the pages that the wiki’s server lists', async () => {
    expect(rows(await show(wikiOf('help-listed')))).to.have.lengthOf(3);
  });

  it('takes no space without any page', async () => {
    const element = await show(wikiOf('full'));
    expect([element.status, element.offsetHeight]).to.deep.equal(['hidden', 0]);
  });

  it('leaves out pages that the wiki lacks, and addresses that lead nowhere', async () => {
    const memory = wikiOf('full');
    const links = {
      ...memory.links,
      url: async (target: string) => (target === 'Special:None' ? null : memory.links.url(target)),
    };
    const element = await show(
      {...memory, links},
      pages({target: 'Special:None'}, {target: 'javascript:alert(1)'}, {target: 'Help:Links'}),
    );
    expect(rows(element)).to.deep.equal(['Links']);
  });

  it('has no footer where no page lists them all', async () => {
    const links = [{target: 'Help:Links'}];
    const config = {modules: {'help-links': {links, viewMore: null}}};
    expect(all(await show(wikiOf('full'), {config}), '.foot')).to.deep.equal([]);
  });

  it('keeps its room while it waits', async () => {
    const adapter = wikiOf('good-to-know', {delay: 20});
    const links = ['A', 'B', 'C'].map((target) => ({target, text: 'Word'}));
    const waiting = await mount<WikiHelpLinksElement>(html`<wiki-help-links></wiki-help-links>`, {
      adapter,
      config: {modules: {'help-links': {links, viewMore: null}}},
    });
    await waiting.updateComplete;
    const before = [waiting.status, waiting.offsetHeight];
    while (waiting.status === 'pending') await new Promise((resolve) => setTimeout(resolve, 1));
    await waiting.updateComplete;
    expect(before).to.deep.equal(['pending', waiting.offsetHeight]);
  });

  it('says when nothing arrived, and tries again', async () => {
    const adapter = wikiOf('good-to-know', {fail: {kind: 'network', sources: ['links']}});
    const element = await show(adapter);
    expect(element.status).to.equal('failed');
    expect(textOf(element, '[role=alert] h3')).to.equal('The help pages did not arrive');
    await expect(element).to.be.accessible();
    const [again] = all(element, 'button');
    expect(again && getComputedStyle(again).paddingInlineStart).to.equal('12px');
    adapter.control.set({fail: null});
    all(element, 'button')[0]?.click();
    while (element.status !== 'ready') await new Promise((resolve) => setTimeout(resolve, 1));
    await element.updateComplete;
    expect(rows(element)).to.have.lengthOf(5);
  });

  describe('as a summary', () => {
    it('is one line of words, without controls', async () => {
      const element = await show(wikiOf('good-to-know'), {}, 'summary');
      expect(textOf(element, 'h2')).to.equal('Good to know');
      expect(textOf(element, '.line')).to.equal('Sources, pictures, neutrality, sandbox');
      expect(all(element, 'a, button')).to.deep.equal([]);
    });

    it('joins them as the language does', async () => {
      const element = await show(wikiOf('good-to-know'), {language: 'ar'}, 'summary');
      expect(textOf(element, '.line')).to.equal('المصادر، الصور، الحياد، الملعب');
    });

    it('becomes the whole list and goes back, and asks for nothing again', async () => {
      const memory = wikiOf('good-to-know');
      let asked = 0;
      const url = (target: string) => {
        asked++;
        return memory.links.url(target);
      };
      const element = await show({...memory, links: {...memory.links, url}}, {}, 'summary');
      const before = asked;
      element.detail = 'full';
      await element.updateComplete;
      expect(rows(element)).to.have.lengthOf(5);
      element.detail = 'summary';
      await element.updateComplete;
      expect([textOf(element, 'h2'), asked]).to.deep.equal(['Good to know', before]);
    });
  });

  it('runs nothing that stands in its texts', async () => {
    for (const detail of ['full', 'summary']) {
      const element = await show(wikiOf('notices-hostile'), {}, detail);
      expect(element.shadowRoot?.textContent).to.match(/<img|PLURAL/);
      expect(all(element, 'img, script')).to.deep.equal([]);
    }
    expect(breached()).to.equal(false);
  });

  for (const look of looks)
    for (const detail of ['full', 'summary'])
      it(`is accessible, ${detail}, ${named(look)}`, async () => {
        dress(look);
        const {language} = look;
        await expect(await show(wikiOf('good-to-know'), {language}, detail)).to.be.accessible();
        dress({theme: 'light'});
      });

  for (const language of ['en', 'ar', 'ru'])
    it(`fits into 240 px, ${language}`, async () => {
      const element = await show(wikiOf('good-to-know'), {language, width: 240});
      expect(element.scrollWidth).to.be.at.most(240);
    });
});
