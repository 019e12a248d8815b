import {expect} from '@open-wc/testing';
import type {MediaWikiAdapterOptions} from '../../../../src/adapters/mediawiki/index.js';
import {createMediaWikiAdapter} from '../../../../src/adapters/mediawiki/index.js';
import {fakeClock} from '../../../helpers/fake-clock.js';
import type {FakeWikiOptions} from '../../../helpers/fake-wiki.js';
import {fakeStorage, fakeWiki} from '../../../helpers/fake-wiki.js';

function setup(wiki: FakeWikiOptions = {}, given: Partial<MediaWikiAdapterOptions> = {}) {
  const clock = fakeClock();
  const fake = fakeWiki({session: 'Tansy Vole', ...wiki});
  const storage = {personal: fakeStorage(), public: fakeStorage()};
  const adapter = createMediaWikiAdapter({
    apiUrl: '/w/api.php',
    user: 'Tansy Vole',
    fetch: fake.fetch,
    now: clock.now,
    timer: clock.timer,
    storage,
    ...given,
  });
  return {adapter, clock, fake, storage};
}

describe('facts of the reader', () => {
  it('come from the wiki, for the expected account', async () => {
    const {adapter, fake} = setup({editCount: 12});
    expect(await adapter.user?.facts()).to.deep.include({
      kind: 'named',
      name: 'Tansy Vole',
      editCount: 12,
    });
    expect(fake.requests[0]?.parameters.get('assertuser')).to.equal('Tansy Vole');
  });

  it('are not written to storage', async () => {
    const {adapter, storage} = setup();
    await adapter.user?.facts();
    expect(storage.personal.length + storage.public.length).to.equal(0);
  });

  it('are session-lost when somebody else is logged in by now', async () => {
    const {adapter} = setup({session: 'Kelp Otter'});
    const error = await adapter.user?.facts().catch((reason: unknown) => reason);
    expect(error).to.include({kind: 'session-lost', code: 'assertnameduserfailed'});
  });

  it('are those of an anonymous reader where nobody is logged in', async () => {
    const {adapter} = setup({session: null}, {user: null});
    expect((await adapter.user?.facts())?.kind).to.equal('anonymous');
  });
});

describe('the configuration', () => {
  const page = 'MediaWiki:Homepage.json';

  it('is the JSON of its page', async () => {
    const {adapter} = setup({contents: {[page]: '{"enabled": true}'}});
    expect(await adapter.configuration?.read()).to.deep.equal({enabled: true});
  });

  it('is null when there is no page', async () => {
    expect(await setup().adapter.configuration?.read()).to.equal(null);
  });

  it('is malformed when the page is not JSON', async () => {
    const {adapter} = setup({contents: {[page]: '{"enabled":'}});
    expect(await adapter.configuration?.read().catch((error: unknown) => error)).to.have.property(
      'kind',
      'malformed',
    );
  });

  it('comes from the page that the embedder names', async () => {
    const {adapter} = setup(
      {contents: {'MediaWiki:Other.json': '1'}},
      {configurationPage: 'MediaWiki:Other.json'},
    );
    expect(await adapter.configuration?.read()).to.equal(1);
  });

  it('is shown from the cache and then updated', async () => {
    const {adapter, clock, fake} = setup({contents: {[page]: '1'}});
    await adapter.configuration?.read();
    await clock.advance(300_000);
    fake.change({contents: {[page]: '2'}});
    const updates: unknown[] = [];
    expect(await adapter.configuration?.read({onUpdate: (value) => updates.push(value)})).to.equal(
      1,
    );
    await clock.advance(1);
    expect(updates).to.deep.equal([2]);
  });
});

describe('texts that the wiki changed', () => {
  const keys = ['wiki-impact-title', 'wiki-impact-empty', 'wiki-common-retry'];

  it('take no request of their own where there are none', async () => {
    const {adapter, fake} = setup();
    const [texts] = await Promise.all([
      adapter.messages?.overrides(keys, 'en'),
      adapter.configuration?.read(),
    ]);
    expect(texts).to.deep.equal({});
    expect(fake.requests).to.have.length(1);
  });

  it('are looked for while the settings are read, for those who wait for them', async () => {
    const {adapter, fake} = setup();
    await Promise.all([adapter.configuration?.read(), adapter.probe()]);
    expect(await adapter.messages?.overrides(keys, 'en')).to.deep.equal({});
    expect(fake.requests).to.have.length(1);
  });

  it('are looked for once, also for parts of a widget that come later', async () => {
    const {adapter, fake} = setup();
    await adapter.messages?.overrides(keys, 'en');
    const {length} = fake.requests;
    await adapter.messages?.overrides(['wiki-impact-missing'], 'en');
    await adapter.messages?.overrides(['wiki-common-wiki-says'], 'en');
    expect(fake.requests).to.have.length(length);
  });

  it('are read in the language of the reader', async () => {
    const {adapter} = setup({
      contents: {
        'MediaWiki:Wiki-impact-title': 'What you did',
        'MediaWiki:Wiki-impact-title/de': 'Was du tatest',
        'MediaWiki:Wiki-common-retry': 'Once more',
        'MediaWiki:Wiki-unrelated': 'x',
      },
    });
    expect(await adapter.messages?.overrides(keys, 'de')).to.deep.equal({
      'wiki-impact-title': 'Was du tatest',
    });
    expect(await adapter.messages?.overrides(keys, 'en')).to.deep.equal({
      'wiki-impact-title': 'What you did',
      'wiki-common-retry': 'Once more',
    });
  });

  it('of a parent language serve a dialect', async () => {
    const {adapter} = setup({contents: {'MediaWiki:Wiki-impact-title/de': 'Was du tatest'}});
    expect(await adapter.messages?.overrides(keys, 'de-at')).to.deep.equal({
      'wiki-impact-title': 'Was du tatest',
    });
  });

  it('never replace the display of keys', async () => {
    const {adapter, fake} = setup({contents: {'MediaWiki:Wiki-impact-title': 'x'}});
    expect(await adapter.messages?.overrides(keys, 'qqx')).to.deep.equal({});
    expect(fake.requests).to.have.length(0);
  });
});

describe('a widget that starts on a stock wiki', () => {
  it('asks three times cold, the settings of the wiki included, and not at all when warm', async () => {
    const edits = [{title: 'Kelp clock', timestamp: '2026-11-22T10:00:00Z'}];
    const {adapter, fake} = setup({edits});
    const start = () =>
      Promise.all([
        adapter.user?.facts(),
        adapter.configuration?.read(),
        adapter.messages?.overrides(['wiki-impact-title'], 'en'),
        adapter.impact?.impact({user: null, days: 60, timeZone: 'UTC'}),
      ]);
    await start();
    expect(fake.requests).to.have.length(3);
    await start();
    expect(fake.requests).to.have.length(3);
  });
});
