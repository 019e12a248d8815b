import {expect} from '@open-wc/testing';
import {emulateMedia, setViewport} from '@web/test-runner-commands';
import type {Adapter} from '../../../src/adapters/adapter.js';
import type {MemoryAdapterOptions} from '../../../src/adapters/memory/index.js';
import {AutoAdvance} from '../../../src/elements/help-panel/screens/auto-advance.js';
import {
  all,
  begin,
  calm,
  find,
  helpWiki,
  press,
  show,
  text,
  until,
} from '../../helpers/help-panel.js';
import {press as pressKey} from '../../helpers/keyboard.js';
import {aPage} from '../../helpers/tasks.js';

const article = aPage({title: 'Karsel Bridge', pageId: 2001});

async function tips(
  {
    type = 'copyedit',
    page = article,
    ...options
  }: MemoryAdapterOptions & {
    readonly type?: string;
    readonly page?: typeof article;
  } = {},
  more: Partial<Adapter> = {},
  language = 'en',
) {
  const adapter = {...helpWiki('help-desk', options), ...more};
  await begin(adapter, {id: type});
  const element = await show(adapter, {page, language});
  // The texts come in parts.
  await until(element, () => find(element, '.tip, .opt'));
  return element;
}

describe('Tips of the help panel', () => {
  before(() => setViewport({width: 1100, height: 800}));
  afterEach(() => sessionStorage.clear());

  it('are shown one at a time, forwards and back', async () => {
    const element = await tips();
    expect(text(element, '.progress')).to.equal('Tip 1 of 6');
    await press(element, 'Next tip');
    expect(text(element, '.progress')).to.equal('Tip 2 of 6');
    expect(text(element, '.example del')).to.equal('were build in in');
    expect(text(element, '.tip h3')).to.equal('Start with what is plainly wrong');
    await press(element, /^Back$/);
    expect(text(element, '#panel-title')).to.equal('Help');
  });

  it('follow the arrow keys, in the direction of the text', async () => {
    const element = await tips();
    const key = async (name: string) => {
      pressKey(find(element, '.next') as HTMLElement, name);
      await calm(element);
    };
    await key('ArrowRight');
    expect(text(element, '.progress')).to.equal('Tip 2 of 6');
    await key('ArrowLeft');
    expect(text(element, '.progress')).to.equal('Tip 1 of 6');
    const arabic = await tips({}, {}, 'ar');
    pressKey(find(arabic, '.next') as HTMLElement, 'ArrowLeft');
    await calm(arabic);
    expect(all(arabic, '.steps .on').length).to.equal(2);
  });

  describe('while the source text is edited', () => {
    const other = (page: Partial<typeof article>, type = 'copyedit') =>
      tips({type, page: {...article, ...page}});
    const visualEditorUrl = '?veaction=edit';

    it('name the visual editor where the wiki offers it, with a link', async () => {
      const element = await other({editor: 'wikitext', visualEditorUrl});
      expect(text(element, '.other-editor')).to.contain('You are editing the source text.');
      expect(find(element, '.other-editor a')?.getAttribute('href')).to.equal(visualEditorUrl);
    });

    it('name no editor that the wiki offers not here', async () => {
      expect(find(await other({editor: 'wikitext'}), '.other-editor')).to.equal(undefined);
    });

    it('name no other editor beside a suggestion of a machine', async () => {
      const element = await other({editor: 'wikitext', visualEditorUrl}, 'link-recommendation');
      expect(find(element, '.other-editor')).to.equal(undefined);
    });
  });

  it('name no other editor in the visual one', async () => {
    const page = {...article, editor: 'visual', visualEditorUrl: '?veaction=edit'} as const;
    expect(find(await tips({page}), '.other-editor')).to.equal(undefined);
  });

  it('end with a button that closes the panel', async () => {
    const element = await tips();
    for (let tip = 1; tip < 6; tip++) await press(element, 'Next tip');
    expect(text(element, '.progress')).to.equal('Tip 6 of 6');
    await press(element, 'Done');
    expect(element.open).to.equal(false);
  });

  for (const type of ['copyedit', 'links', 'references', 'update', 'expand'])
    it(`are six for ${type}, also in Arabic and Russian`, async () => {
      for (const language of ['en', 'ar', 'ru']) {
        const element = await tips({type}, {}, language);
        expect(all(element, '.steps span').length).to.equal(6);
        expect(text(element, '.tip h3')).to.not.equal('');
      }
    });

  it('say what to do in the editor that is open', async () => {
    const said = async (editor: 'visual' | 'wikitext' | null) => {
      const element = await tips({type: 'links', page: {...article, editor}});
      await press(element, 'Next tip');
      return text(element, '.words');
    };
    expect(await said('visual')).to.contain('chain');
    expect(await said('wikitext')).to.contain('square brackets');
    expect(await said(null)).to.contain('Open the editor');
  });

  it('are what the wiki makes of them, for one skin also', async () => {
    const key = 'wiki-help-panel-tips-copyedit';
    const messages = {
      [`${key}-1-title`]: 'Our first tip',
      [`${key}-1-text-minerva`]: 'Turn your telephone.',
      [`${key}-2-title`]: '-',
      [`${key}-7-title`]: 'One of our own',
    };
    const element = await tips({messages, page: {...article, skin: 'minerva'}});
    expect(text(element, '.tip h3')).to.equal('Our first tip');
    expect(text(element, '.words')).to.equal('Turn your telephone.');
    expect(text(element, '.progress')).to.equal('Tip 1 of 6');
    await press(element, 'Next tip');
    expect(text(element, '.tip h3')).to.equal('Keep the meaning, drop the weight');
  });

  it('show what the wiki made of its markup, and nothing that could do harm', async () => {
    const key = 'wiki-help-panel-tips-copyedit-1-text';
    const help = {
      search: () => Promise.reject(new Error('not asked')),
      parse: async () =>
        '<p>See <a href="/wiki/Help:A">help</a><img src=data:, onerror=alert(1)></p>',
    };
    const element = await tips({messages: {[key]: 'See [[Help:A|help]]'}}, {help});
    await until(element, () => find(element, '.words a'));
    expect(text(element, '.words')).to.equal('See help');
    expect(find(element, '.words img')?.getAttribute('onerror')).to.not.be.a('string');
  });

  it('are not there for a type that nobody wrote tips for', async () => {
    const element = await tips({type: 'image-recommendation'});
    expect(text(element, '#panel-title')).to.equal('Help');
    expect(find(element, '.tip')).to.equal(undefined);
  });

  it('are shown where they were left', async () => {
    const element = await tips();
    await press(element, 'Next tip');
    await press(element, 'Close help');
    find(element, '.fab')?.click();
    await calm(element);
    expect(text(element, '.progress')).to.equal('Tip 2 of 6');
  });

  describe('going on by themselves', () => {
    let hidden = false;
    // A page of tests may stand behind another one.
    before(() =>
      Object.defineProperty(document, 'hidden', {configurable: true, get: () => hidden}),
    );
    after(() => Reflect.deleteProperty(document, 'hidden'));

    const start = async (moved: string[]) => {
      const element = await tips();
      const auto = new AutoAdvance(
        element,
        () => moved.push('next'),
        () => moved.push('stopped'),
      );
      auto.start();
      return {element, auto, panel: find(element, '.panel') as HTMLElement};
    };

    for (const type of ['pointerdown', 'pointermove', 'keydown', 'focusin'])
      it(`stop at ${type}`, async () => {
        const moved: string[] = [];
        const {auto, panel} = await start(moved);
        expect(auto.running).to.equal(true);
        panel.dispatchEvent(new Event(type));
        panel.dispatchEvent(new Event(type));
        expect(auto.running).to.equal(false);
        expect(moved).to.deep.equal(['stopped']);
      });

    it('are not heard while they do', async () => {
      const element = await tips();
      await until(element, () => find(element, '.tip')?.ariaLive === 'off');
      expect(find(element, '.tip')?.ariaLive).to.equal('off');
      await press(element, 'Next tip');
      expect(find(element, '.tip')?.ariaLive).to.equal('polite');
    });

    it('do not for people who want no motion', async () => {
      await emulateMedia({reducedMotion: 'reduce'});
      try {
        const {auto} = await start([]);
        expect(auto.running).to.equal(false);
      } finally {
        await emulateMedia({reducedMotion: 'no-preference'});
      }
    });

    it('do not while nobody looks at the page', async () => {
      hidden = true;
      const {auto} = await start([]);
      hidden = false;
      expect(auto.running).to.equal(false);
    });

    it('do not for somebody who is in the panel', async () => {
      const {auto, element} = await start([]);
      find(element, '#panel-title')?.focus();
      auto.start();
      expect(auto.running).to.equal(false);
    });
  });
});
