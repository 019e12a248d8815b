import {expect} from '@open-wc/testing';
import type {CachePolicy, CacheStore, RunOptions} from '../../../../src/adapters/http/cache.js';
import {createCached, forgetOthers} from '../../../../src/adapters/http/cache.js';
import {text} from '../../../../src/adapters/http/shape.js';
import {fakeClock, settle} from '../../../helpers/fake-clock.js';
import {fakeStorage} from '../../../helpers/fake-wiki.js';

const policy: CachePolicy<string> = {name: 'thing', fresh: 1000, stale: 10_000, parse: text};

function setup(given: Partial<CacheStore> = {}) {
  const clock = fakeClock();
  const store: CacheStore = {
    now: clock.now,
    storage: fakeStorage(),
    wiki: 'w',
    account: 'Tansy',
    ...given,
  };
  const runs: RunOptions[] = [];
  const run = async (options: RunOptions) => {
    const turn = runs.push(options);
    await settle();
    if (options.signal.aborted) throw new DOMException('Aborted', 'AbortError');
    return `answer ${turn}`;
  };
  return {clock, store, runs, run, cached: createCached(store, policy)};
}

describe('kept answers', () => {
  it('are given again while they are fresh', async () => {
    const {cached, clock, run, runs} = setup();
    await cached('k', run);
    await clock.advance(999);
    expect(await cached('k', run)).to.equal('answer 1');
    expect(runs).to.have.length(1);
  });

  it('are given at once when older, and followed by the new one', async () => {
    const {cached, clock, run, runs} = setup();
    await cached('k', run);
    await clock.advance(1000);
    const updates: string[] = [];
    expect(await cached('k', run, {onUpdate: (value) => updates.push(value)})).to.equal('answer 1');
    await settle();
    expect(updates).to.deep.equal(['answer 2']);
    expect(runs[1]?.background).to.equal(true);
    expect(await cached('k', run)).to.equal('answer 2');
  });

  it('stand when the refresh fails', async () => {
    const {cached, clock, run} = setup();
    await cached('k', run);
    await clock.advance(1000);
    const updates: string[] = [];
    const failing = () => Promise.reject(new Error('offline'));
    expect(await cached('k', failing, {onUpdate: (value) => updates.push(value)})).to.equal(
      'answer 1',
    );
    await settle();
    expect(updates).to.deep.equal([]);
  });

  it('are forgotten when they are too old', async () => {
    const {cached, clock, run} = setup();
    await cached('k', run);
    await clock.advance(10_000);
    expect(await cached('k', run)).to.equal('answer 2');
  });

  it('are passed by on reload, which replaces them', async () => {
    const {cached, run, runs} = setup();
    await cached('k', run);
    expect(await cached('k', run, {reload: true})).to.equal('answer 2');
    expect(runs[1]).to.include({fresh: true, background: false});
    expect(await cached('k', run)).to.equal('answer 2');
  });

  it('are not used when the clock was set back', async () => {
    const {cached, clock, run, store} = setup();
    await cached('k', run);
    const earlier = createCached({...store, now: () => clock.now() - 60_000}, policy);
    expect(await earlier('k', run)).to.equal('answer 2');
  });

  it('are not kept after a failure', async () => {
    const {cached, run} = setup();
    await cached('k', () => Promise.reject(new Error('no'))).catch(() => {});
    expect(await cached('k', run)).to.equal('answer 1');
  });
});

describe('identical loads', () => {
  it('at the same time are one', async () => {
    const {cached, run, runs} = setup();
    expect(await Promise.all([cached('k', run), cached('k', run)])).to.deep.equal([
      'answer 1',
      'answer 1',
    ]);
    expect(runs).to.have.length(1);
  });

  it('end when all askers gave up, and start anew for the next', async () => {
    const {cached, run, runs} = setup();
    const leaving = new AbortController();
    const first = cached('k', run, {signal: leaving.signal}).catch((error: unknown) => error);
    leaving.abort();
    expect(await cached('k', run)).to.equal('answer 2');
    expect(await first).to.have.property('name', 'AbortError');
    expect(runs[0]?.signal.aborted).to.equal(true);
  });
});

describe('answers in storage', () => {
  it('serve the next page', async () => {
    const {cached, run, runs, store} = setup();
    await cached('k', run);
    expect(await createCached(store, policy)('k', run)).to.equal('answer 1');
    expect(runs).to.have.length(1);
  });

  it('are read again before use, and dropped when they do not fit', async () => {
    const {cached, run, store} = setup();
    await cached('k', run);
    const key = store.storage?.key(0) ?? '';
    for (const broken of [
      '{"at":1,',
      'null',
      '[]',
      '{"at":"now","value":"x"}',
      JSON.stringify({at: store.now(), value: 5}),
    ]) {
      store.storage?.setItem(key, broken);
      expect(await createCached(store, policy)('k', async () => 'new')).to.equal('new');
    }
  });

  it('are of one account only', async () => {
    const {cached, run, store} = setup();
    await cached('k', run);
    expect(await createCached({...store, account: 'Kelp'}, policy)('k', run)).to.equal('answer 2');
  });

  it('of another account are removed', async () => {
    const {cached, run, store} = setup();
    await cached('k', run);
    store.storage?.setItem('something else', 'x');
    forgetOthers({...store, account: ''});
    expect(store.storage?.length).to.equal(1);
  });

  it('of another wiki are left alone', async () => {
    const {cached, run, store} = setup();
    await cached('k', run);
    forgetOthers({...store, wiki: 'other', account: ''});
    expect(store.storage?.length).to.equal(1);
  });

  it('are done without where storage is full or forbidden', async () => {
    const refuse = () => {
      throw new DOMException('No', 'SecurityError');
    };
    const storage = {getItem: refuse, setItem: refuse, removeItem: refuse, key: refuse, length: 3};
    const {cached, run, store} = setup({storage});
    forgetOthers(store);
    expect(await cached('k', run)).to.equal('answer 1');
    expect(await cached('k', run)).to.equal('answer 1');
  });

  it('are not written where a policy keeps them in memory', async () => {
    const {run, store} = setup();
    const {parse: _parse, ...inMemory} = policy;
    await createCached<string>(store, inMemory)('k', run);
    expect(store.storage?.length).to.equal(0);
  });
});
