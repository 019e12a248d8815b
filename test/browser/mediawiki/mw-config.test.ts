import {expect} from '@open-wc/testing';
import {onWikiPage, readWikiPage, whenWikiPage} from '../../../src/adapters/mediawiki/mw-config.js';

const globals = globalThis as {mw?: unknown; RLQ?: unknown};

const mwWith = (values: Readonly<Record<string, unknown>>) => ({
  config: {get: (key: string) => ({wgUserLanguage: 'en', ...values})[key] ?? null},
});

const named = mwWith({
  wgScriptPath: '/w',
  wgUserName: 'Amina K.',
  wgUserLanguage: 'ar',
  wgNamespaceNumber: 4,
  wgAction: 'view',
});

describe('the page’s own wiki', () => {
  afterEach(() => {
    delete globals.mw;
    delete globals.RLQ;
  });

  it('is none where there is no mw', () => {
    expect(onWikiPage()).to.equal(false);
    expect(readWikiPage()).to.equal(null);
  });

  it('is read from mw.config', () => {
    globals.mw = named;
    expect(readWikiPage()).to.deep.equal({
      apiUrl: '/w/api.php',
      user: {kind: 'named', name: 'Amina K.'},
      userLanguage: 'ar',
      namespace: 4,
      action: 'view',
      specialPage: null,
    });
  });

  it('tells temporary accounts from named ones', () => {
    globals.mw = mwWith({wgUserName: '~2026-5', wgUserIsTemp: true});
    expect(readWikiPage()?.user).to.deep.equal({kind: 'temporary', name: '~2026-5'});
  });

  it('knows readers who are not logged in', () => {
    globals.mw = mwWith({wgUserName: null});
    expect(readWikiPage()?.user).to.deep.equal({kind: 'anonymous', name: null});
  });

  it('is waited for while mw.config does not hold the site’s values yet', async () => {
    const queue: [readonly string[], () => void][] = [];
    Object.assign(globals, {RLQ: queue, mw: {config: {get: () => null}}});
    const coming = whenWikiPage();
    globals.mw = named;
    expect(queue[0]?.[0]).to.deep.equal(['mediawiki.base']);
    for (const [, run] of queue) run();
    expect((await coming)?.userLanguage).to.equal('ar');
  });

  it('is waited for while MediaWiki’s start-up script is on its way', async () => {
    const queue: [readonly string[], () => void][] = [];
    globals.RLQ = queue;
    expect(onWikiPage()).to.equal(true);
    const coming = whenWikiPage();
    globals.mw = named;
    for (const [, run] of queue) run();
    expect((await coming)?.user.name).to.equal('Amina K.');
  });
});
