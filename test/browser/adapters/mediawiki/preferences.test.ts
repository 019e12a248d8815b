import {expect} from '@open-wc/testing';
import type {AdapterError} from '../../../../src/adapters/adapter-error.js';
import type {PreferenceSource} from '../../../../src/adapters/adapter.js';
import type {MediaWikiAdapterOptions} from '../../../../src/adapters/mediawiki/index.js';
import {createMediaWikiAdapter} from '../../../../src/adapters/mediawiki/index.js';
import {fakeClock} from '../../../helpers/fake-clock.js';
import type {FakeWikiOptions} from '../../../helpers/fake-wiki.js';
import {fakeStorage, fakeWiki, json} from '../../../helpers/fake-wiki.js';

function setup(wiki: FakeWikiOptions = {}, given: Partial<MediaWikiAdapterOptions> = {}) {
  const clock = fakeClock();
  const fake = fakeWiki({session: 'Tansy Vole', ...wiki});
  const storage = {personal: fakeStorage(), public: fakeStorage()};
  const open = () => {
    const adapter = createMediaWikiAdapter({
      apiUrl: '/w/api.php',
      user: 'Tansy Vole',
      fetch: fake.fetch,
      now: clock.now,
      timer: clock.timer,
      storage,
      ...given,
    });
    return {...adapter, preferences: adapter.preferences as PreferenceSource};
  };
  const writes = () =>
    fake.requests
      .map(({parameters}) => parameters)
      .filter((asked) => asked.get('action') === 'options');
  return {...open(), open, fake, storage, writes};
}

const failure = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error as AdapterError,
  );

describe('preferences of an account', () => {
  const kept = {
    'userjs-wiki-homepage-dismissed-a': '1',
    'userjs-wiki-homepage-dismissed-b': '2',
    'userjs-wiki-homepage-mentorship': '{"v":1}',
    'userjs-other': 'x',
  };

  it('are options of the wiki, without their prefix', async () => {
    const {preferences} = setup({options: kept});
    expect(await preferences.read('mentorship')).to.equal('{"v":1}');
    expect(await preferences.read('nothing')).to.equal(null);
  });

  it('are read together by how they begin', async () => {
    const {preferences} = setup({options: kept});
    expect(await preferences.readAll('dismissed-')).to.deep.equal({
      'dismissed-a': '1',
      'dismissed-b': '2',
    });
  });

  it('come with the facts of the reader, in the same request', async () => {
    const {fake, preferences, user} = setup({options: kept});
    await Promise.all([user?.facts(), preferences.read('a'), preferences.readAll('b')]);
    expect(fake.requests).to.have.length(1);
  });

  it('hold what was written, here and on the next page', async () => {
    const {open, preferences} = setup({options: kept});
    await preferences.read('mentorship');
    await preferences.write('mentorship', 'x|y=z');
    expect(await preferences.read('mentorship')).to.equal('x|y=z');
    expect(await open().preferences.read('mentorship')).to.equal('x|y=z');
  });

  it('are gone when they are removed', async () => {
    const {open, preferences, writes} = setup({options: kept});
    await preferences.write('dismissed-a', null);
    expect(writes()[0]?.get('change')).to.equal('userjs-wiki-homepage-dismissed-a');
    expect(await preferences.readAll('dismissed-')).to.deep.equal({'dismissed-b': '2'});
    expect(await open().preferences.read('dismissed-a')).to.equal(null);
  });

  it('of one tick are written in one request', async () => {
    const {preferences, writes} = setup();
    await Promise.all([
      preferences.write('a', '1|2'),
      preferences.write('b', null),
      preferences.write('c', '='),
      preferences.write('c', 'last'),
    ]);
    expect(writes()).to.have.length(1);
    expect(await preferences.readAll('')).to.deep.equal({a: '1|2', c: 'last'});
  });

  it('written one after the other arrive in that order', async () => {
    const {fake, preferences} = setup();
    const slow = preferences.write('a', 'first');
    await new Promise((resolve) => setTimeout(resolve, 5));
    await Promise.all([slow, preferences.write('a', 'second')]);
    expect(await preferences.read('a', {reload: true})).to.equal('second');
    expect(fake.requests.length).to.be.greaterThan(2);
  });

  it('are the wiki’s again when they are read afresh', async () => {
    const {fake, preferences} = setup();
    await preferences.write('a', 'mine');
    fake.change({options: {'userjs-wiki-homepage-a': 'of another tab'}});
    expect(await preferences.read('a')).to.equal('mine');
    expect(await preferences.read('a', {reload: true})).to.equal('of another tab');
    expect(await preferences.read('a')).to.equal('of another tab');
  });

  it('that the wiki refuses with a warning are not written', async () => {
    const {preferences} = setup({refusesOptions: true});
    expect(await failure(preferences.write('a', '1'))).to.include({
      kind: 'denied',
      code: 'validationfailed',
      wikiText: 'Not kept',
    });
    expect(await preferences.read('a')).to.equal(null);
  });

  it('hear no warning that is about something else', async () => {
    const {fake, preferences} = setup();
    await preferences.read('a');
    fake.interruptions.push(
      () => null,
      () => json({warnings: [{code: 'x', text: 'y', module: 'main'}], options: 'success'}),
    );
    expect(await failure(preferences.write('a', '1'))).to.equal(null);
  });

  it('are at most 65,530 bytes long', async () => {
    const {preferences, writes} = setup();
    expect(await failure(preferences.write('a', 'é'.repeat(32_765)))).to.equal(null);
    expect(await failure(preferences.write('a', 'é'.repeat(32_766)))).to.include({
      kind: 'denied',
      code: 'value-too-long',
    });
    expect(writes()).to.have.length(1);
  });

  it('are session-lost when somebody else is logged in by now', async () => {
    const {fake, preferences} = setup();
    await preferences.read('a');
    fake.change({session: 'Kelp Otter'});
    expect(await failure(preferences.write('a', '1'))).to.include({kind: 'session-lost'});
  });

  it('are not written when the asker gives up before', async () => {
    const {preferences, writes} = setup();
    const controller = new AbortController();
    const work = failure(preferences.write('a', '1', {signal: controller.signal}));
    controller.abort();
    expect(await work).to.include({name: 'AbortError'});
    await preferences.write('b', '1');
    expect(await preferences.readAll('')).to.deep.equal({b: '1'});
    expect(writes()).to.have.length(1);
  });
});

describe('preferences of a reader without any', () => {
  const temporary = {session: '~2026-7', groups: ['*', 'temp']};
  const nobody = {wiki: {session: null}, given: {user: null}};

  it('stay in this browser for a temporary account', async () => {
    const {open, preferences, writes} = setup(temporary, {user: '~2026-7'});
    await preferences.write('dismissed-a', '1');
    expect(writes()).to.have.length(0);
    expect(await open().preferences.readAll('dismissed-')).to.deep.equal({'dismissed-a': '1'});
    await preferences.write('dismissed-a', null);
    expect(await open().preferences.read('dismissed-a')).to.equal(null);
  });

  it('are not those of another account', async () => {
    const {storage, preferences} = setup(temporary, {user: '~2026-7'});
    await preferences.write('a', '1');
    const other = setup(nobody.wiki, {...nobody.given, storage});
    expect(await other.preferences.read('a')).to.equal(null);
  });

  it('outlive another account’s visit', async () => {
    const {open, storage, preferences} = setup(temporary, {user: '~2026-7'});
    await preferences.write('a', '1');
    await setup(nobody.wiki, {...nobody.given, storage}).preferences.read('a');
    expect(await open().preferences.read('a')).to.equal('1');
  });

  it('are refused where the browser keeps nothing', async () => {
    const {preferences} = setup(nobody.wiki, {...nobody.given, storage: null});
    expect(await preferences.read('a')).to.equal(null);
    expect(await failure(preferences.write('a', '1'))).to.include({kind: 'unsupported'});
  });

  it('survive a storage that throws', async () => {
    const broken = fakeStorage();
    broken.key = () => {
      throw new DOMException('Forbidden', 'SecurityError');
    };
    broken.setItem('something', 'kept');
    const {preferences} = setup(nobody.wiki, {...nobody.given, storage: {public: broken}});
    expect(await preferences.read('a')).to.equal(null);
  });
});
