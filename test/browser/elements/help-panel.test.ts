import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {Corner} from '../../../src/controllers/corner.js';
import {
  all,
  begin,
  calm,
  control,
  find,
  helpWiki,
  nextPage,
  openPanel,
  press,
  show,
  text,
  until,
} from '../../helpers/help-panel.js';
import {press as pressKey} from '../../helpers/keyboard.js';
import {aPage} from '../../helpers/tasks.js';

const focusIn = (element: HTMLElement) => element.shadowRoot?.activeElement;

describe('wiki-help-panel', () => {
  before(() => setViewport({width: 1100, height: 800}));
  afterEach(() => sessionStorage.clear());

  describe('the button', () => {
    it('has its name on it the first time, and is an icon afterwards', async () => {
      const adapter = helpWiki('help-nobody');
      const first = await show(adapter);
      expect(text(first, '.fab')).to.equal('Help with this edit');
      const later = await nextPage(first, adapter);
      expect(text(later, '.fab')).to.equal('');
      expect(find(later, '.fab')?.ariaLabel).to.equal('Help with this edit');
    });

    it('is never written in the small type of a skin', async () => {
      document.body.style.fontSize = '10px';
      const element = await show(helpWiki('help-nobody'));
      const size = getComputedStyle(element).fontSize;
      document.body.style.fontSize = '';
      expect(size).to.equal('14px');
      expect(getComputedStyle(element).fontSize).to.equal('16px');
    });

    it('is not there for readers without an account', async () => {
      const adapter = helpWiki('anonymous');
      const element = await show(adapter, {page: aPage({action: 'edit'})});
      expect(element.status).to.equal('hidden');
    });

    it('is not there where an article is merely read', async () => {
      const element = await show(helpWiki('help-desk'), {page: aPage()});
      expect(element.status).to.equal('hidden');
      expect(getComputedStyle(element).display).to.equal('none');
    });

    it('asks nothing on special pages, where it is for nobody until an editor opens', async () => {
      const adapter = helpWiki('help-desk');
      adapter.control.visit(aPage({title: 'Special:Upload', namespace: -1, pageId: 0}));
      let asked = 0;
      const facts: typeof adapter.user.facts = (options) => {
        asked++;
        return adapter.user.facts(options);
      };
      const element = await show({...adapter, user: {...adapter.user, facts}});
      expect(element.status).to.equal('hidden');
      expect(asked).to.equal(0);
      adapter.control.signal({type: 'editor-opened', editor: 'visual'});
      await calm(element);
      expect(element.variant).to.equal('button');
    });

    it('comes and goes with the editor', async () => {
      const adapter = helpWiki('help-nobody');
      adapter.control.visit(aPage());
      const element = await show(adapter);
      expect(element.status).to.equal('hidden');
      adapter.control.signal({type: 'editor-opened', editor: 'visual'});
      await calm(element);
      expect(element.variant).to.equal('button');
      adapter.control.signal({type: 'editor-closed'});
      await calm(element);
      expect(element.status).to.equal('hidden');
    });

    it('asks for help by another name where nothing is edited', async () => {
      const config = {modules: {'help-panel': {readingNamespaces: [0]}}};
      const element = await show(helpWiki('help-nobody'), {page: aPage(), config});
      expect(text(element, '.fab')).to.equal('Get help');
    });

    it('is gone where the module is switched off, or the condition does not hold', async () => {
      const off = {modules: {'help-panel': {enabled: false}}};
      expect((await show(helpWiki('help-desk'), {config: off})).status).to.equal('hidden');
      const many = {modules: {'help-panel': {when: {editCount: {min: 100_000}}}}};
      expect((await show(helpWiki('help-desk'), {config: many})).status).to.equal('hidden');
    });

    it('makes room for what follows an edit', async () => {
      const element = await show(helpWiki('help-nobody'));
      const corner = new Corner(element);
      corner.hold(false);
      const other = new Corner({
        addController: () => undefined,
        removeController: () => undefined,
        requestUpdate: () => undefined,
        updateComplete: Promise.resolve(true),
      });
      other.hostConnected();
      other.hold(true);
      await calm(element);
      expect(element.status).to.equal('hidden');
      other.hold(false);
      await calm(element);
      expect(element.status).to.equal('ready');
      other.hostDisconnected();
    });

    it('counts answers on the button beside its name, which may say one without a digit', async () => {
      const element = await show(helpWiki('answer-unread'), {
        page: aPage({action: 'edit'}),
        language: 'ar',
      });
      await until(element, () => find(element, '.badge'));
      const badge = find(element, '.badge') ?? element;
      expect(getComputedStyle(badge, '::before').content).to.match(/^"[1\u0661]"$/);
      await expect(element).to.be.accessible();
    });

    it('tells of answers that were not seen', async () => {
      const adapter = helpWiki('answer-unread');
      const element = await show(adapter, {page: aPage({action: 'edit'})});
      while (!find(element, '.badge')) await calm(element);
      expect(find(element, '.fab')?.ariaLabel).to.match(/^Help with this edit\. 1 new answer$/);
      await openPanel(element);
      expect(text(element, '.opt')).to.contain('New answer');
      const link = all(element, 'a.opt')[0];
      link?.addEventListener('click', (event) => event.preventDefault());
      link?.click();
      await calm(element);
      expect(find(element, '.badge')).to.equal(undefined);
    });
  });

  describe('the panel', () => {
    it('opens over the page, which stays usable, with the focus on its heading', async () => {
      const element = await show(helpWiki('help-desk'));
      await openPanel(element);
      const panel = find(element, '.panel');
      expect(panel?.matches(':popover-open')).to.equal(true);
      expect(panel?.offsetWidth).to.equal(360);
      expect(panel?.offsetHeight).to.equal(520);
      expect(focusIn(element)?.id).to.equal('panel-title');
      expect(text(element, '#panel-title')).to.equal('Help');
    });

    it('is closed by Escape, and gives the focus back', async () => {
      const element = await show(helpWiki('help-desk'));
      await openPanel(element);
      pressKey(find(element, '#panel-title') as HTMLElement, 'Escape');
      await calm(element);
      expect(element.open).to.equal(false);
      expect(focusIn(element)).to.equal(find(element, '.fab'));
    });

    it('is open again on the next page of the tab, and takes no focus there', async () => {
      const adapter = helpWiki('help-desk');
      const first = await show(adapter);
      await openPanel(first);
      const second = await nextPage(first, adapter);
      expect(second.variant).to.equal('panel');
      expect(focusIn(second)).to.equal(null);
      await press(second, 'Close help');
      const third = await nextPage(second, adapter);
      expect(third.variant).to.equal('button');
    });

    it('is a sheet on a narrow page, which never opens by itself', async () => {
      await setViewport({width: 400, height: 700});
      try {
        const adapter = helpWiki('help-desk');
        const element = await show(adapter);
        await openPanel(element);
        await Promise.all(
          find(element, '.panel')
            ?.getAnimations()
            .map(({finished}) => finished) ?? [],
        );
        expect(find(element, '.panel')?.matches('dialog:modal')).to.equal(true);
        expect(find(element, '.panel')?.getBoundingClientRect().top).to.be.closeTo(48, 1);
        const next = await nextPage(element, adapter);
        expect(next.variant).to.equal('button');
      } finally {
        await setViewport({width: 1100, height: 800});
      }
    });

    it('is accessible', async () => {
      const adapter = helpWiki('help-desk');
      await begin(adapter);
      const element = await show(adapter);
      await expect(element).to.be.accessible();
      await press(element, 'Back');
      await expect(element).to.be.accessible();
    });
  });

  describe('in a task', () => {
    it('opens by itself once, with the tips, and leaves the focus where it is', async () => {
      const adapter = helpWiki('help-desk');
      await begin(adapter);
      const element = await show(adapter, {page: aPage({title: 'Karsel Bridge', pageId: 2001})});
      expect(element.variant).to.equal('panel');
      expect(text(element, '#panel-title')).to.equal('Tips: Copyedit');
      expect(focusIn(element)).to.equal(null);
      await press(element, 'Close help');
      const next = await nextPage(element, adapter);
      expect(next.variant).to.equal('button');
    });

    it('says on a narrow page that there are tips', async () => {
      await setViewport({width: 400, height: 700});
      try {
        const adapter = helpWiki('help-desk');
        await begin(adapter);
        const element = await show(adapter);
        expect(element.variant).to.equal('line');
        expect(text(element, '.line p')).to.equal('There are tips for this edit.');
        await press(element, 'Show tips');
        expect(text(element, '#panel-title')).to.equal('Tips: Copyedit');
      } finally {
        await setViewport({width: 1100, height: 800});
      }
    });

    it('shows what else there is when somebody edits without having looked, once', async () => {
      const adapter = helpWiki('help-desk');
      await begin(adapter);
      adapter.control.visit(aPage({title: 'Karsel Bridge', pageId: 2001}));
      const element = await show(adapter);
      adapter.control.signal({type: 'editor-opened', editor: 'visual'});
      await calm(element);
      expect(text(element, '#panel-title')).to.equal('Help');
      await press(element, /^Tips for this edit/);
      adapter.control.signal({type: 'editor-closed'});
      adapter.control.signal({type: 'editor-opened', editor: 'visual'});
      await calm(element);
      expect(text(element, '#panel-title')).to.equal('Tips: Copyedit');
    });
  });

  describe('when it is turned off', () => {
    it('says so, remembers it, and can be brought back', async () => {
      const adapter = helpWiki('help-desk');
      const heard: string[] = [];
      const element = await show(adapter);
      for (const type of ['wiki-help-panel-off', 'wiki-help-panel-on'])
        element.addEventListener(type, () => heard.push(type));
      await openPanel(element);
      await press(element, 'Turn this panel off');
      expect(text(element, '.line p')).to.equal('The help panel is off.');
      expect(focusIn(element)).to.equal(find(element, '.accept'));
      await until(element, () => adapter.preferences.read('help-panel'));
      expect(await adapter.preferences.read('help-panel')).to.equal('{"v":1,"off":true}');
      expect(element.off).to.equal(true);
      await press(element, 'Undo');
      expect(element.variant).to.equal('button');
      expect(focusIn(element)).to.equal(find(element, '.fab'));
      expect(await adapter.preferences.read('help-panel')).to.equal(null);
      expect(heard).to.deep.equal(['wiki-help-panel-off', 'wiki-help-panel-on']);
    });

    it('is gone from the next page, until it is enabled', async () => {
      const adapter = helpWiki('help-desk');
      const element = await show(adapter);
      await openPanel(element);
      await press(element, 'Turn this panel off');
      await until(element, () => adapter.preferences.read('help-panel'));
      await press(element, 'Close');
      expect(element.status).to.equal('hidden');
      const next = await nextPage(element, adapter);
      expect(next.status).to.equal('hidden');
      expect(next.off).to.equal(true);
      await next.enable();
      await calm(next);
      expect(next.variant).to.equal('button');
    });

    it('says when that could not be stored', async () => {
      const adapter = helpWiki('help-desk');
      const write = () => Promise.reject(new Error('no'));
      const element = await show({...adapter, preferences: {...adapter.preferences, write}});
      await openPanel(element);
      const said = console.error;
      console.error = () => undefined;
      await press(element, 'Turn this panel off');
      await until(element, () => text(element, '.line p').includes('back'));
      console.error = said;
      expect(text(element, '.line p')).to.contain('will be back on the next page');
    });
  });

  describe('among the preferences of somebody who turned it off', () => {
    const preferences = aPage({
      title: 'Spezial:Einstellungen',
      canonicalTitle: 'Special:Preferences',
      namespace: -1,
      pageId: 0,
    });

    it('can be turned on again, and says that it is', async () => {
      const adapter = helpWiki('help-off');
      const element = await show(adapter, {page: preferences});
      expect(text(element, '.line p')).to.equal('The help panel is off.');
      expect(focusIn(element)).to.equal(null);
      await expect(element).to.be.accessible();
      await press(element, 'Turn it on');
      await until(element, () => text(element, '.line p').endsWith('on again.'));
      expect(text(element, '.line p')).to.equal('The help panel is on again.');
      expect(focusIn(element)?.ariaLabel).to.equal('Close');
      expect(await adapter.preferences.read('help-panel')).to.equal(null);
      await press(element, 'Close');
      expect(element.status).to.equal('hidden');
      expect((await nextPage(element, adapter)).variant).to.equal('button');
    });

    it('goes when its line is closed, and stays off', async () => {
      const element = await show(helpWiki('help-off'), {page: preferences});
      await press(element, 'Close');
      expect(element.status).to.equal('hidden');
      expect(element.off).to.equal(true);
    });

    it('says when that could not be stored', async () => {
      const adapter = helpWiki('help-off');
      const write = () => Promise.reject(new Error('no'));
      const element = await show(
        {...adapter, preferences: {...adapter.preferences, write}},
        {page: preferences},
      );
      const said = console.error;
      console.error = () => undefined;
      await press(element, 'Turn it on');
      await until(element, () => text(element, '.line p').includes('stored'));
      console.error = said;
      expect(text(element, '.line p')).to.contain('will be off again on the next page');
    });

    it('is not there for those who have it', async () => {
      expect((await show(helpWiki('full'), {page: preferences})).status).to.equal('hidden');
    });
  });

  it('tells of the preferences where it is placed on them', async () => {
    const words = async (namespaces?: readonly number[]) => {
      const on = namespaces && {namespaces: [...namespaces]};
      const config = {placements: [{element: 'wiki-help-panel', ...(on && {on})}]};
      const element = await show(helpWiki('full'), {config});
      await openPanel(element);
      await press(element, 'Turn this panel off');
      return text(element, '.line p');
    };
    const way = 'The help panel is off. Your preferences can bring it back.';
    expect(await words()).to.equal(way);
    expect(await words([0, -1])).to.equal(way);
    expect(await words([0])).to.equal('The help panel is off.');
  });

  it('keeps its place clear of a bar at the bottom', async () => {
    const bar = document.createElement('div');
    bar.style.cssText = 'position: fixed; inset: auto 0 0; height: 60px; background: #ddd';
    document.body.append(bar);
    try {
      const element = await show(helpWiki('help-desk'));
      while (!element.style.getPropertyValue('--panel-raise')) await calm(element);
      const button = control(element, 'Help with this edit').getBoundingClientRect();
      expect(button.bottom).to.be.at.most(bar.getBoundingClientRect().top - 8);
    } finally {
      bar.remove();
    }
  });
});
