import {expect} from '@open-wc/testing';
import {type Adapter, AdapterError, isAdapterError} from '../../../src/adapters/adapter.js';
import {Dismissals} from '../../../src/controllers/dismissals.js';
import {dismissalValue} from '../../../src/domain/dismissals.js';
import {joinTabs} from '../../../src/platform/tabs.js';
import {recordConsole} from '../../helpers/record-console.js';

const now = Date.parse('2026-11-22T12:12:00Z');
const account = 'Amina K.';
let wikis = 0;

/** A wiki that several tabs use, and how its answers are held back. */
function sharedWiki(initial: Readonly<Record<string, string>> = {}) {
  const stored = new Map(Object.entries(initial));
  const asked: string[] = [];
  const wiki = `https://wiki-${++wikis}.example/w/api.php`;
  const state = {
    stored,
    asked,
    wiki,
    fail: undefined as Error | undefined,
    /** What a request waits for, once it has its answer. */
    gate: Promise.resolve(),
    tab: (): Adapter => ({
      wiki,
      preferences: {
        read: () => Promise.reject(new Error('unused')),
        async readAll(prefix, options) {
          asked.push(`readAll ${prefix}${options?.reload ? ' reload' : ''}`);
          const answer = Object.fromEntries([...stored].filter(([key]) => key.startsWith(prefix)));
          await state.gate;
          if (state.fail) throw state.fail;
          return answer;
        },
        async write(key, value) {
          asked.push(`write ${key}`);
          await state.gate;
          if (state.fail) throw state.fail;
          if (value === null) stored.delete(key);
          else stored.set(key, value);
        },
      },
    }),
  };
  return state;
}

/** Things of a widget on a page that talks to `adapter`. */
function widget(adapter: Adapter | undefined, whose: string | null = account) {
  const host = {
    updates: 0,
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate() {
      host.updates++;
    },
    updateComplete: Promise.resolve(true),
  };
  const things = new Dismissals(host);
  things.hostConnected();
  things.follow(adapter, whose);
  open.push(things);
  return {things, host};
}
const open: Dismissals[] = [];

/** Waits until `host` was asked to draw and `holds`. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 0));
}

function gate() {
  let open: () => void = () => undefined;
  const closed = new Promise<void>((resolve) => (open = resolve));
  return {closed, open};
}

const caught = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('Dismissals', () => {
  afterEach(() => {
    for (const things of open.splice(0)) things.hostDisconnected();
  });

  it('know nothing before they are loaded', () => {
    const {things} = widget(sharedWiki().tab());
    expect([things.things, things.has('a')]).to.deep.equal([undefined, undefined]);
  });

  it('are read from the wiki', async () => {
    const adapter = sharedWiki({'dismissed-a': dismissalValue(now), 'dismissed-b': '?'}).tab();
    const {things} = widget(adapter);
    expect(await things.load(adapter, account)).to.deep.equal(['a']);
    expect([things.has('a'), things.has('b')]).to.deep.equal([true, false]);
  });

  it('are read once for all widgets of a page', async () => {
    const wiki = sharedWiki();
    const adapter = wiki.tab();
    const [one, other] = [widget(adapter).things, widget(adapter).things];
    await Promise.all([one.load(adapter, account), other.load(adapter, account)]);
    await one.load(adapter, account);
    expect(wiki.asked).to.deep.equal(['readAll dismissed-']);
  });

  it('are asked for again after a failure', async () => {
    const wiki = sharedWiki({'dismissed-a': dismissalValue(now)});
    const adapter = wiki.tab();
    const {things} = widget(adapter);
    wiki.fail = new AdapterError('network', 'gone');
    expect(isAdapterError(await caught(things.load(adapter, account)))).to.equal(true);
    expect(things.has('a')).to.equal(undefined);
    wiki.fail = undefined;
    expect(await things.load(adapter, account)).to.deep.equal(['a']);
  });

  it('hold at once, before the wiki has answered', async () => {
    const wiki = sharedWiki();
    const adapter = wiki.tab();
    const [one, other] = [widget(adapter), widget(adapter)];
    await one.things.load(adapter, account);
    const {updates} = other.host;
    const done = one.things.dismiss('a', now);
    expect([one.things.has('a'), other.things.has('a')]).to.deep.equal([true, true]);
    expect(one.things.things).to.deep.equal(['a']);
    expect(other.host.updates).to.be.greaterThan(updates);
    await done;
    expect(wiki.stored.get('dismissed-a')).to.equal(dismissalValue(now));
  });

  it('survive a new page', async () => {
    const wiki = sharedWiki();
    await widget(wiki.tab()).things.dismiss('a', now);
    const later = wiki.tab();
    expect(await widget(later).things.load(later, account)).to.deep.equal(['a']);
  });

  it('are undone by removing the key', async () => {
    const wiki = sharedWiki({'dismissed-a': dismissalValue(now)});
    const adapter = wiki.tab();
    const {things} = widget(adapter);
    await things.load(adapter, account);
    await things.restore('a');
    expect(things.has('a')).to.equal(false);
    expect([...wiki.stored]).to.deep.equal([]);
  });

  it('keep what a later version stored', async () => {
    const wiki = sharedWiki({'dismissed-a': '{"v":2,"until":"2027"}'});
    const adapter = wiki.tab();
    const {things} = widget(adapter);
    await things.load(adapter, account);
    await things.dismiss('a', now);
    expect(wiki.stored.get('dismissed-a')).to.equal('{"v":2,"until":"2027"}');
  });

  describe('when writing fails', () => {
    it('are open again, and the caller learns why', async () => {
      const wiki = sharedWiki();
      const adapter = wiki.tab();
      const {things} = widget(adapter);
      await things.load(adapter, account);
      wiki.fail = new AdapterError('read-only', 'no');
      const error = await caught(things.dismiss('a', now));
      expect(isAdapterError(error) && error.kind).to.equal('read-only');
      expect(things.has('a')).to.equal(false);
    });

    it('stay closed when it was the undoing that failed', async () => {
      const wiki = sharedWiki({'dismissed-a': dismissalValue(now)});
      const adapter = wiki.tab();
      const {things} = widget(adapter);
      await things.load(adapter, account);
      wiki.fail = new AdapterError('network', 'gone');
      await caught(things.restore('a'));
      expect(things.has('a')).to.equal(true);
    });

    it('are as the wiki has them when closing and undoing both failed', async () => {
      const wiki = sharedWiki();
      const adapter = wiki.tab();
      const {things} = widget(adapter);
      await things.load(adapter, account);
      wiki.fail = new AdapterError('network', 'gone');
      await Promise.all([caught(things.dismiss('a', now)), caught(things.restore('a'))]);
      expect(things.has('a')).to.equal(false);
    });

    it('give an AdapterError also for a fault of the adapter', async () => {
      const record = recordConsole();
      const wiki = sharedWiki();
      wiki.fail = new TypeError('a bug');
      const error = await caught(widget(wiki.tab()).things.dismiss('a', now));
      record.restore();
      expect(isAdapterError(error)).to.equal(true);
    });
  });

  it('write in the order in which people chose', async () => {
    const wiki = sharedWiki();
    const {things} = widget(wiki.tab());
    const {closed, open: go} = gate();
    wiki.gate = closed;
    const done = [things.dismiss('a', now), things.restore('a'), things.dismiss('a', now)];
    expect(things.has('a')).to.equal(true);
    go();
    await Promise.all(done);
    expect(wiki.asked).to.have.lengthOf(3);
    expect([things.has('a'), wiki.stored.has('dismissed-a')]).to.deep.equal([true, true]);
  });

  it('do not believe an answer from before a write', async () => {
    const wiki = sharedWiki();
    const adapter = wiki.tab();
    const {things} = widget(adapter);
    const {closed, open: go} = gate();
    wiki.gate = closed;
    const loaded = things.load(adapter, account);
    wiki.gate = Promise.resolve();
    await things.dismiss('a', now);
    go();
    expect(await loaded).to.deep.equal(['a']);
  });

  describe('in another tab', () => {
    it('are noticed', async () => {
      const wiki = sharedWiki();
      const other = wiki.tab();
      const there = widget(other);
      await there.things.load(other, account);
      await widget(wiki.tab()).things.dismiss('a', now);
      await until(() => there.things.has('a') === true);
    });

    it('are noticed when they are undone', async () => {
      const wiki = sharedWiki({'dismissed-a': dismissalValue(now)});
      const other = wiki.tab();
      const there = widget(other);
      await there.things.load(other, account);
      await widget(wiki.tab()).things.restore('a');
      await until(() => there.things.has('a') === false);
    });

    it('are kept beside those of this one', async () => {
      const wiki = sharedWiki();
      const [one, other] = [widget(wiki.tab()).things, widget(wiki.tab()).things];
      await Promise.all([one.dismiss('a', now), other.dismiss('b', now)]);
      expect([...wiki.stored.keys()].sort()).to.deep.equal(['dismissed-a', 'dismissed-b']);
      await until(() => one.has('b') === true && other.has('a') === true);
    });

    it('of another account change nothing', async () => {
      const wiki = sharedWiki();
      const other = wiki.tab();
      const there = widget(other, 'Joon Seo');
      await there.things.load(other, 'Joon Seo');
      const before = wiki.asked.filter((request) => request.startsWith('readAll')).length;
      await widget(wiki.tab()).things.dismiss('a', now);
      await new Promise<void>((resolve) => {
        const stop = joinTabs({wiki: wiki.wiki, account}).listen('after', () => {
          stop();
          resolve();
        });
        joinTabs({wiki: wiki.wiki, account}).announce('after');
      });
      const after = wiki.asked.filter((request) => request.startsWith('readAll')).length;
      expect(after).to.equal(before);
    });
  });

  it('of one account are not those of another', async () => {
    const adapter = sharedWiki().tab();
    const {things} = widget(adapter);
    await things.load(adapter, account);
    await things.dismiss('a', now);
    things.follow(adapter, 'Joon Seo');
    expect(things.has('a')).to.equal(undefined);
  });

  for (const [where, adapter] of [
    ['a wiki without preferences', {}],
    ['no wiki at all', undefined],
  ] as const)
    it(`live as long as the page with ${where}`, async () => {
      const [one, other] = [widget(adapter).things, widget(adapter).things];
      if (adapter) await one.load(adapter, account);
      await one.dismiss('a', now);
      expect([one.has('a'), other.has('a')]).to.deep.equal([true, true]);
      await other.restore('a');
      expect(one.has('a')).to.equal(false);
    });

  it('are kept apart from what a server renders', () => {
    const host = {
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate: () => undefined,
      updateComplete: Promise.resolve(true),
    };
    const things = new Dismissals(host);
    things.follow(undefined, account);
    expect(things.has('a')).to.equal(undefined);
  });
});
