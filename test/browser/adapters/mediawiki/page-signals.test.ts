import {expect} from '@open-wc/testing';
import {createPageSignals} from '../../../../src/adapters/mediawiki/page-signals.js';
import type {PageSignal} from '../../../../src/domain/page-model.js';
import {enterMw, type FakeMw} from '../../../helpers/fake-mw.js';

const root = document.documentElement;
const edit = {type: 'edit-saved', title: 'Wadi Hanifa', pageId: 41, revisionId: 901} as const;

describe('signals of a wiki page', () => {
  let mw: FakeMw;
  let views = 0;

  /** A page as it is loaded: what it tells a widget from now on. */
  function visit(values: Readonly<Record<string, unknown>> = {}) {
    mw = enterMw(values);
    const source = createPageSignals({view: ++views});
    const heard: PageSignal[] = [];
    return {source, heard, listen: () => source.subscribe((signal) => heard.push(signal))};
  }
  const saved = {wgPostEdit: 'saved', wgRevisionId: 901, wgCurRevisionId: 901};

  beforeEach(() => sessionStorage.clear());
  afterEach(() => {
    mw.leave();
    root.classList.remove('ve-active');
    sessionStorage.clear();
    document.querySelector('#editform')?.remove();
    location.hash = '';
  });

  describe('after an edit', () => {
    it('say so on the page that follows it, once, though the hook says it again', () => {
      const {heard, listen} = visit(saved);
      listen();
      expect(heard).to.deep.equal([edit]);
      mw.fire('postEdit', {message: 'Your edit was saved.'});
      expect(heard).to.have.length(1);
    });

    it('say so where the hook came first', () => {
      const {heard, listen} = visit(saved);
      mw.fire('postEdit');
      listen();
      expect(heard).to.deep.equal([edit]);
    });

    it('tell each widget, whenever it comes', () => {
      const {heard, listen} = visit(saved);
      listen();
      listen();
      expect(heard).to.deep.equal([edit, edit]);
    });

    it('tell another adapter of the page, too', () => {
      const {heard, listen} = visit(saved);
      listen();
      createPageSignals({view: views}).subscribe((signal) => heard.push(signal));
      expect(heard).to.deep.equal([edit, edit]);
    });

    it('say nothing again when the browser brings that page back', () => {
      visit(saved).listen();
      const {heard, listen} = visit(saved);
      listen();
      mw.fire('postEdit');
      expect(heard).to.deep.equal([]);
    });

    it('say nothing again when the browser brings back a page before another edit', () => {
      visit(saved).listen();
      visit({
        ...saved,
        wgPageName: 'Riyadh',
        wgArticleId: 8,
        wgCurRevisionId: 902,
        wgRevisionId: 902,
      }).listen();
      const {heard, listen} = visit(saved);
      listen();
      expect(heard).to.deep.equal([]);
    });

    it('say nothing on a page that follows no edit', () => {
      const {heard, listen} = visit();
      listen();
      expect(heard).to.deep.equal([]);
    });

    it('say nothing after an edit that changed nothing', () => {
      const {heard, listen} = visit({wgPostEdit: 'null'});
      listen();
      mw.fire('postEdit');
      expect(heard).to.deep.equal([]);
    });

    it('say so where the visual editor saved without leaving the page', () => {
      const {heard, listen} = visit();
      listen();
      for (const revision of [901, 902]) {
        Object.assign(mw.values, {wgCurRevisionId: revision, wgRevisionId: revision});
        mw.fire('postEdit');
      }
      expect(heard).to.deep.equal([edit, {...edit, revisionId: 902}]);
    });

    it('say so where the visual editor loaded the page anew and tells late', () => {
      const {heard, listen} = visit({wgRevisionId: 901, wgCurRevisionId: 901});
      listen();
      mw.values['wgPostEdit'] = 'created';
      mw.fire('postEdit');
      expect(heard).to.deep.equal([edit]);
    });

    it('take no edit of a tool elsewhere for one of this page', () => {
      const {heard, listen} = visit();
      listen();
      mw.fire('postEdit', {message: 'Done'});
      expect(heard).to.deep.equal([]);
    });

    it('say so after the editor of phones has loaded the page anew', () => {
      const before = visit();
      before.listen();
      mw.fire('postEditMobile', {newRevId: 901});
      expect(before.heard).to.deep.equal([]);
      const {heard, listen} = visit({wgRevisionId: 901, wgCurRevisionId: 901});
      listen();
      expect(heard).to.deep.equal([edit]);
      const again = visit({wgRevisionId: 901, wgCurRevisionId: 901});
      again.listen();
      expect(again.heard).to.deep.equal([]);
    });

    it('say no more of it to widgets that come after an editor was opened', () => {
      const {heard, listen} = visit(saved);
      const leave = listen();
      leave();
      mw.fire('ve.activationComplete');
      listen();
      expect(heard.map(({type}) => type)).to.deep.equal(['edit-saved', 'editor-opened']);
    });

    it('say so where the browser keeps nothing', () => {
      const storage = {
        getItem: () => {
          throw new Error('Forbidden');
        },
        setItem: () => {
          throw new Error('Forbidden');
        },
        removeItem: () => undefined,
      };
      mw = enterMw(saved);
      const heard: PageSignal[] = [];
      createPageSignals({storage}).subscribe((signal) => heard.push(signal));
      expect(heard).to.deep.equal([edit]);
    });
  });

  describe('of an editor', () => {
    const addForm = () => {
      const form = document.createElement('form');
      form.id = 'editform';
      document.body.append(form);
    };

    it('tell of the form that is open already, and not again after a preview', () => {
      addForm();
      const {heard, listen} = visit({wgAction: 'submit'});
      listen();
      mw.fire('wikipage.editform');
      expect(heard).to.deep.equal([{type: 'editor-opened', editor: 'wikitext'}]);
    });

    it('see none where a protected page shows its source', () => {
      const {source, heard, listen} = visit({wgAction: 'edit'});
      listen();
      expect(heard).to.deep.equal([]);
      expect(source.page()?.editor).to.equal(null);
    });

    it('tell when the visual editor opens and closes', () => {
      const {source, heard, listen} = visit();
      listen();
      root.classList.add('ve-active');
      mw.fire('ve.activationComplete');
      expect(source.page()?.editor).to.equal('visual');
      root.classList.remove('ve-active');
      mw.fire('ve.deactivationComplete', true);
      expect(heard).to.deep.equal([
        {type: 'editor-opened', editor: 'visual'},
        {type: 'editor-closed'},
      ]);
      expect(source.page()?.editor).to.equal(null);
    });

    it('are those of now, not what hooks repeat', () => {
      const {heard, listen} = visit();
      mw.fire('ve.activationComplete');
      mw.fire('ve.deactivationComplete');
      listen();
      expect(heard).to.deep.equal([]);
      root.classList.add('ve-active');
      const next = visit();
      mw.fire('ve.deactivationComplete');
      next.listen();
      expect(next.heard).to.deep.equal([{type: 'editor-opened', editor: 'visual'}]);
    });

    it('tell of the editors of phones, and when one gives way to the other', () => {
      const {heard, listen} = visit();
      listen();
      mw.fire('mobileFrontend.editorOpened', 'wikitext');
      mw.fire('mobileFrontend.editorClosed', true);
      mw.fire('mobileFrontend.editorOpened', 'visualeditor');
      mw.fire('ve.activationComplete');
      mw.fire('mobileFrontend.editorClosed', false);
      expect(heard).to.deep.equal([
        {type: 'editor-opened', editor: 'wikitext'},
        {type: 'editor-opened', editor: 'visual'},
        {type: 'editor-closed'},
      ]);
    });

    it('tell nobody who has left', () => {
      const {heard, listen} = visit();
      const leave = listen();
      leave();
      mw.fire('ve.activationComplete');
      expect(heard).to.deep.equal([]);
    });
  });
});

describe('the wiki page', () => {
  let mw: FakeMw;
  afterEach(() => {
    mw.leave();
    document.querySelector('#ca-ve-edit')?.remove();
    history.replaceState(null, '', location.pathname);
    document.querySelector('#bodyContent')?.remove();
  });
  const page = (values: Readonly<Record<string, unknown>> = {}) => {
    mw = enterMw(values);
    return createPageSignals().page();
  };

  it('has a visual editor where the skin shows the tab for it', () => {
    expect(page()).not.to.have.property('visualEditorUrl');
    const tab = document.body.appendChild(document.createElement('li'));
    tab.id = 'ca-ve-edit';
    tab.innerHTML = '<a href="/w/index.php?title=Al-Masmak_Palace&amp;veaction=edit">Edit</a>';
    expect(page()?.visualEditorUrl).to.equal(
      `${location.origin}/w/index.php?title=Al-Masmak_Palace&veaction=edit`,
    );
  });

  it('is what mw.config says', () => {
    history.replaceState(null, '', '?wiki-task=copyedit');
    expect(
      page({wgPageName: 'Al-Masmak_Palace', wgPageContentLanguage: 'ar', wgIsMainPage: true}),
    ).to.deep.equal({
      title: 'Al-Masmak Palace',
      canonicalTitle: '',
      pageId: 41,
      namespace: 0,
      action: 'view',
      mainPage: true,
      editable: true,
      skin: 'vector',
      language: 'ar',
      direction: 'ltr',
      editor: null,
      url: `${location.origin}/wiki/Al-Masmak_Palace`,
      editUrl: `${location.origin}/wiki/Al-Masmak_Palace?action=edit`,
      taskType: 'copyedit',
    });
  });

  it('has the direction of its content, not of its interface', () => {
    const content = document.createElement('div');
    content.id = 'bodyContent';
    content.innerHTML = '<div id="mw-content-text" class="mw-body-content mw-content-rtl"></div>';
    document.body.append(content);
    expect(page()?.direction).to.equal('rtl');
  });

  it('is read for what is there: a special page, a setting that is missing', () => {
    expect(
      page({
        wgPageName: 'Special:Upload',
        wgNamespaceNumber: -1,
        wgArticleId: 0,
        wgAction: null,
        skin: 7,
      }),
    ).to.include({
      title: 'Special:Upload',
      pageId: 0,
      action: 'view',
      skin: '',
    });
  });

  it('is none where there is no wiki', () => {
    expect(page({wgPageName: null})).to.equal(null);
  });
});
