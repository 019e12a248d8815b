import {expect} from '@open-wc/testing';
import {variantParameter} from '../../../src/config/experiments/apply.js';
import {inPage, showPage, testModule, visible, wiki} from '../../helpers/homepage.js';
import {dress, type Look, named} from '../../helpers/looks.js';
import {now} from '../../helpers/mount.js';
import {createMemoryAdapter} from '../../../src/adapters/memory/index.js';

const module = testModule();
const newcomer = {top: [], main: [module], side: []};

const config = {
  layouts: {newcomer, bare: {top: [], main: [], side: [module]}},
  experiments: {
    words: {
      arms: {
        control: {share: 1},
        short: {share: 0, config: {messages: {'wiki-homepage-greeting': 'Hello, $1'}}},
      },
    },
    order: {arms: {reversed: {share: 0, config: {layouts: {newcomer}}}}},
  },
};

const words = (page: Awaited<ReturnType<typeof showPage>>) =>
  inPage(page, '[part=preview]')
    ?.innerText.replace(/[\u2066-\u2069]/g, '')
    .trim() ?? null;

describe('a page whose address asks for a variant', () => {
  const before = location.href;
  const open = (search: string) => history.replaceState(null, '', search);
  afterEach(() => history.replaceState(null, '', before));

  it('says so, with the way back to the reader’s own page', async () => {
    open(`?page=Home&${variantParameter}=words:short&x=%D8%B9#part`);
    const page = await showPage({config});
    expect(inPage(page, 'h1')?.innerText).to.match(/^Hello, .Amina K/);
    expect(words(page)).to.match(/^Preview of the variant “short” \(words\)\./);
    const link = inPage(page, '[part=preview] a') as HTMLAnchorElement;
    expect(link.innerText).to.equal('End the preview');
    expect(new URL(link.href).search).to.equal('?page=Home&x=%D8%B9');
    expect(new URL(link.href).hash).to.equal('#part');
  });

  it('says it above everything else, at once', async () => {
    open(`?${variantParameter}=words:short`);
    const page = await showPage({config});
    const [note, greeting] = ['[part=preview]', '[part=greeting]'].map((part) =>
      inPage(page, part),
    );
    expect(note?.getBoundingClientRect().bottom).to.be.below(
      greeting?.getBoundingClientRect().top ?? 0,
    );
    expect(visible(page)).to.deep.equal([module]);
  });

  it('names every variant that is shown', async () => {
    open(`?${variantParameter}=words:short&${variantParameter}=order:reversed`);
    const page = await showPage({config});
    expect(words(page)).to.match(
      /^Preview of the variants “short” \(words\), “reversed” \(order\)\./,
    );
  });

  for (const [what, search] of [
    ['no variant', '?page=Home'],
    ['an arm that the configuration lacks', `?${variantParameter}=words:long`],
    ['an experiment that it lacks', `?${variantParameter}=colours:red`],
  ] as const)
    it(`says nothing of ${what}`, async () => {
      open(search);
      expect(words(await showPage({config}))).to.equal(null);
    });

  it('says it to readers without an account, too', async () => {
    open(`?${variantParameter}=words:short`);
    const adapter = createMemoryAdapter('anonymous', {now: () => now});
    expect(words(await showPage({config, adapter}))).to.match(/“short”/);
  });

  it('says it in Arabic and Russian', async () => {
    open(`?${variantParameter}=words:short`);
    for (const language of ['ar', 'ru']) {
      const page = await showPage({config, language, adapter: wiki()});
      expect(words(page)).to.match(/^[^a-z]*«short» \(words\)/i);
    }
  });

  const looks: readonly Look[] = [
    {theme: 'light', language: 'en'},
    {theme: 'dark', language: 'ar'},
  ];
  for (const look of looks)
    it(`is accessible, ${named(look)}`, async () => {
      open(`?${variantParameter}=words:short`);
      dress(look);
      const page = await showPage({config, language: look.language, width: 320});
      await expect(page).to.be.accessible();
      expect(page.scrollWidth).to.be.at.most(320);
      dress({theme: 'light'});
    });
});
