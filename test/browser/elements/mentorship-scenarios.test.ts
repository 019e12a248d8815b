/** Every scenario of mentorship, light and dark, left to right and right to left: accessible, quiet, harmless, narrow. */
import {expect} from '@open-wc/testing';
import {adapterErrorKinds} from '../../../src/adapters/adapter-error.js';
import {scenariosAbout} from '../../../src/adapters/memory/scenarios.js';
import {dress, looks, named} from '../../helpers/looks.js';
import {all, button, calm, one, press, show, text, wiki} from '../../helpers/mentorship.js';
import {recordConsole} from '../../helpers/record-console.js';

const names = scenariosAbout('mentorship').map(({name}) => name);
/** Those in which the card itself differs; the others differ in asking and inviting. */
const cards = names.filter((name) => !/^(ask|talk|invite|first-edit|blocked)/.test(name));

const labels = {
  en: {menu: 'More about mentoring', find: 'Find me a mentor'},
  ar: {menu: 'المزيد عن الإرشاد', find: 'جِد لي مرشدًا'},
} as const;

describe('wiki-mentorship in every scenario', () => {
  let said: ReturnType<typeof recordConsole>;
  beforeEach(() => {
    said = recordConsole();
  });
  afterEach(() => {
    said.restore();
    dress({theme: 'light'});
    expect(said.said).to.deep.equal([]);
  });

  for (const name of cards)
    for (const look of looks)
      it(`${name}, ${named(look)}, is accessible and quiet`, async () => {
        dress(look);
        await expect(
          await show(wiki(name), {language: look.language, width: 370}),
        ).to.be.accessible();
      });

  for (const look of looks) {
    const {menu} = labels[look.language];
    for (const action of [0, 1, 2])
      it(`dialog ${action + 1}, ${named(look)}, is accessible`, async () => {
        dress(look);
        const element = await show(wiki(), {language: look.language});
        await press(element, menu);
        await expect(element).to.be.accessible();
        all(element, '.menu button')[action]?.click();
        await calm(element);
        expect(one(element, 'dialog[open]')).to.not.equal(undefined);
        await expect(element).to.be.accessible();
      });
  }

  for (const kind of adapterErrorKinds)
    it(`says why when the wiki fails with ${kind}, and is accessible`, async () => {
      const element = await show(wiki('full', {fail: kind}));
      expect(element.status).to.equal('failed');
      expect(text(element, '[role=alert]')).to.match(/Nothing is lost.*\..*\./);
      await expect(element).to.be.accessible();
    });

  it('says something of its own for each kind of failure of a change', async () => {
    const texts = new Set<string>();
    for (const kind of adapterErrorKinds) {
      const fail = {kind, sources: ['mentorship'], only: 'writing'} as const;
      const element = await show(wiki('opt-in', {fail}));
      await press(element, 'Find me a mentor');
      texts.add(text(element, '[role=alert]'));
    }
    expect(texts.size).to.equal(adapterErrorKinds.length);
  });

  for (const language of ['en', 'ar', 'ru'] as const)
    it(`scrolls nothing sideways at 320 pixels, in ${language}`, async () => {
      for (const name of cards) {
        const element = await show(wiki(name), {language, width: 320});
        const frame = element.getBoundingClientRect();
        for (const part of all(element, 'section *')) {
          const {left, right, width} = part.getBoundingClientRect();
          if (!width || part.closest('.unseen')) continue;
          const where = `${name}: ${part.localName} ${part.className}`;
          expect(left, where).to.be.at.least(frame.left - 0.5);
          expect(right, where).to.be.at.most(frame.right + 0.5);
        }
        expect(one(element, 'section')?.scrollWidth ?? 0, name).to.be.at.most(320);
      }
    });

  it('moves nothing once it is there', async () => {
    const element = await show(wiki('answer-unread'));
    const places = () =>
      all(element, 'section, h2, a, button, li').map((part) => {
        const {x, y, width, height} = part.getBoundingClientRect();
        return [x, y, width, height].join(' ');
      });
    const before = places();
    await calm(element);
    await document.fonts.ready;
    expect(places()).to.deep.equal(before);
  });

  describe('with hostile words', () => {
    const breached = () => 'wikiHomepageBreached' in globalThis;
    const addresses = (element: HTMLElement) =>
      all(element, '[href], [src]').map(
        (one) => one.getAttribute('href') ?? one.getAttribute('src'),
      );

    for (const name of ['hostile', 'hostile-away'])
      it(`runs nothing and keeps safe addresses: ${name}`, async () => {
        const element = await show(wiki(name), {width: 320});
        expect(text(element)).to.contain('<img');
        for (const part of ['img', 'script', 'iframe', 'style'])
          expect(all(element, `section ${part}`), part).to.deep.equal([]);
        for (const url of addresses(element)) expect(url ?? '').to.match(/^(https?:|\/|#|\?|$)/);
        expect(breached()).to.equal(false);
      });

    it('runs nothing in the list of mentors', async () => {
      const element = await show(wiki('hostile'));
      await press(element, labels.en.menu);
      await press(element, 'Choose another mentor');
      expect(all(element, 'dialog img, dialog script')).to.deep.equal([]);
      expect(breached()).to.equal(false);
    });

    it('runs nothing in what the wiki says of a failure', async () => {
      const wikiText = '<img src=x onerror="globalThis.wikiHomepageBreached=true">';
      const fail = {kind: 'filtered', only: 'writing', wikiText} as const;
      const element = await show(wiki('opt-in', {fail}));
      await press(element, labels.en.find);
      expect(text(element, '[role=alert]')).to.contain('<img');
      expect(button(element, labels.en.find)).to.be.instanceOf(HTMLElement);
      expect(breached()).to.equal(false);
    });
  });
});
