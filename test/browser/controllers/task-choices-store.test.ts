import {expect} from '@open-wc/testing';
import {type Adapter, AdapterError, isAdapterError} from '../../../src/adapters/adapter.js';
import {TaskChoicesStore, taskChoicesStore} from '../../../src/controllers/task-choices-store.js';
import {
  noChoices,
  readChoices,
  type TaskChoices,
  taskChoicesKey,
} from '../../../src/domain/tasks/task-choices.js';
import {waitingKey} from '../../../src/domain/kept.js';
import {choicesValue} from '../../../src/domain/tasks/stored-choices.js';

const account = 'Amina K.';
let wikis = 0;

/** A wiki that several pages use, whoever is logged in there. */
function sharedWiki(stored: string | null = null) {
  const wiki = `https://chooses-${++wikis}.example/w/api.php`;
  const state = {
    wiki,
    values: new Map([[account, stored]]),
    asked: new Array<string>(),
    /** Of reading, of writing. */
    fails: {read: false, write: undefined as AdapterError | undefined},
    /** What a request waits for, once it has its answer. */
    gate: Promise.resolve(),
    page: (session = account): Adapter => ({
      wiki,
      preferences: {
        readAll: () => Promise.reject(new Error('unused')),
        async read(key) {
          state.asked.push(`read ${key}`);
          const answer = state.values.get(session) ?? null;
          await state.gate;
          if (state.fails.read) throw new AdapterError('network', 'gone');
          return answer;
        },
        async write(key, value) {
          state.asked.push(`write ${key}`);
          const {write} = state.fails;
          await state.gate;
          if (write) throw write;
          state.values.set(session, value);
        },
      },
    }),
    stored: () => readChoices(state.values.get(account) ?? null),
  };
  return state;
}

const history: TaskChoices = {
  startedAt: '2026-11-22T12:12:00.000Z',
  types: ['copyedit'],
  topics: ['history'],
  match: 'any',
};
const asia: TaskChoices = {...history, topics: ['asia']};
const gone = new AdapterError('network', 'gone');

const caught = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 0));
}

function gate() {
  let open: () => void = () => undefined;
  const closed = new Promise<void>((resolve) => (open = resolve));
  return {closed, open};
}

describe('TaskChoicesStore', () => {
  it('is one for everybody on the page', () => {
    const adapter = sharedWiki().page();
    const store = taskChoicesStore(adapter, account);
    expect(taskChoicesStore(adapter, account)).to.equal(store);
    expect(taskChoicesStore(adapter, 'Joon Seo')).not.to.equal(store);
  });

  it('knows nothing before it is loaded', () => {
    expect(taskChoicesStore(sharedWiki().page(), account).current).to.equal(undefined);
  });

  it('tells never chosen from emptied', async () => {
    const never = taskChoicesStore(sharedWiki().page(), account);
    const emptied = taskChoicesStore(
      sharedWiki(choicesValue({...history, types: [], topics: []})).page(),
      account,
    );
    expect(await never.load()).to.deep.equal(noChoices);
    expect(await emptied.load()).to.deep.include({types: [], topics: []});
  });

  it('asks once for everybody, and again when it is told to', async () => {
    const wiki = sharedWiki();
    const store = taskChoicesStore(wiki.page(), account);
    await Promise.all([store.load(), store.load()]);
    await store.load();
    expect(wiki.asked).to.deep.equal(['read task-choices']);
    await store.load({reload: true});
    expect(wiki.asked).to.have.lengthOf(2);
  });

  it('asks again after a failure', async () => {
    const wiki = sharedWiki(choicesValue(history));
    const store = taskChoicesStore(wiki.page(), account);
    wiki.fails.read = true;
    expect(isAdapterError(await caught(store.load()))).to.equal(true);
    wiki.fails.read = false;
    expect(await store.load()).to.deep.equal(history);
  });

  it('writes nothing until something is saved', async () => {
    const wiki = sharedWiki();
    const store = taskChoicesStore(wiki.page(), account);
    store.subscribe(() => undefined)();
    await store.load();
    expect(wiki.asked).to.deep.equal(['read task-choices']);
    await store.save(history);
    expect(wiki.stored()).to.deep.equal(history);
  });

  it('shows what was saved once it is written, to everybody on the page', async () => {
    const wiki = sharedWiki();
    const store = taskChoicesStore(wiki.page(), account);
    await store.load();
    const {closed, open} = gate();
    wiki.gate = closed;
    const seen: unknown[] = [];
    store.subscribe(() => seen.push(store.current));
    const saved = store.save(history);
    expect(store.current).to.deep.equal(noChoices);
    open();
    await saved;
    expect(seen.at(-1)).to.deep.equal(history);
  });

  it('does not believe an answer from before a write', async () => {
    const wiki = sharedWiki();
    const store = taskChoicesStore(wiki.page(), account);
    const {closed, open} = gate();
    wiki.gate = closed;
    const loaded = store.load();
    wiki.gate = Promise.resolve();
    await store.save(history);
    open();
    expect(await loaded).to.deep.equal(history);
  });

  it('writes in the order in which people chose', async () => {
    const wiki = sharedWiki();
    const store = taskChoicesStore(wiki.page(), account);
    await Promise.all([store.save(asia), store.save(history)]);
    expect(wiki.stored()).to.deep.equal(history);
  });

  describe('when writing fails', () => {
    it('says why, and what held before goes on to hold', async () => {
      const wiki = sharedWiki(choicesValue(asia));
      const store = taskChoicesStore(wiki.page(), account);
      await store.load();
      wiki.fails.write = new AdapterError('read-only', 'no');
      const error = await caught(store.save(history));
      expect(isAdapterError(error) && error.kind).to.equal('read-only');
      expect(store.current).to.deep.equal(asia);
    });

    it('uses the choice on the next page, and writes it there', async () => {
      const wiki = sharedWiki(choicesValue(asia));
      const store = taskChoicesStore(wiki.page(), account);
      await store.load();
      wiki.fails.write = gone;
      await caught(store.save(history));
      wiki.fails.write = undefined;
      expect(await taskChoicesStore(wiki.page(), account).load()).to.deep.equal(history);
      await until(() => wiki.stored().topics?.[0] === 'history');
    });

    it('tries again on every page until it is written', async () => {
      const wiki = sharedWiki();
      wiki.fails.write = gone;
      await caught(taskChoicesStore(wiki.page(), account).save(history));
      const second = taskChoicesStore(wiki.page(), account);
      expect(await second.load()).to.deep.equal(history);
      await until(() => wiki.asked.filter((request) => request.startsWith('write')).length === 2);
      wiki.fails.write = undefined;
      expect(await taskChoicesStore(wiki.page(), account).load()).to.deep.equal(history);
      await until(() => wiki.stored().startedAt !== null);
      expect(localStorage.getItem(waitingKey(taskChoicesKey, wiki, account))).to.equal(null);
    });

    it('lets what was chosen on another device since then stand', async () => {
      const wiki = sharedWiki();
      const store = taskChoicesStore(wiki.page(), account);
      await store.load();
      wiki.fails.write = gone;
      await caught(store.save(history));
      wiki.fails.write = undefined;
      wiki.values.set(account, choicesValue(asia));
      expect(await taskChoicesStore(wiki.page(), account).load()).to.deep.equal(asia);
      expect(await taskChoicesStore(wiki.page(), account).load()).to.deep.equal(asia);
      expect(wiki.asked.filter((request) => request.startsWith('write'))).to.have.lengthOf(1);
    });

    it('forgets the choice when it is taken back', async () => {
      const wiki = sharedWiki();
      const store = taskChoicesStore(wiki.page(), account);
      await store.load();
      wiki.fails.write = gone;
      await caught(store.save(history));
      store.forget();
      wiki.fails.write = undefined;
      expect(await taskChoicesStore(wiki.page(), account).load()).to.deep.equal(noChoices);
    });

    it('notices that it was written after all', async () => {
      const wiki = sharedWiki();
      wiki.fails.write = gone;
      await caught(taskChoicesStore(wiki.page(), account).save(history));
      wiki.values.set(account, choicesValue(history));
      expect(await taskChoicesStore(wiki.page(), account).load()).to.deep.equal(history);
      expect(wiki.asked.filter((request) => request.startsWith('write'))).to.have.lengthOf(1);
    });

    it('keeps the choice of somebody whose session was lost until they are back', async () => {
      const wiki = sharedWiki();
      wiki.fails.write = new AdapterError('session-lost', 'Somebody else');
      await caught(taskChoicesStore(wiki.page(), account).save(history));
      wiki.fails.write = undefined;
      const anonymous = taskChoicesStore(wiki.page(''), '');
      expect(await anonymous.load()).to.deep.equal(noChoices);
      const other = taskChoicesStore(wiki.page('Joon Seo'), 'Joon Seo');
      expect(await other.load()).to.deep.equal(noChoices);
      expect(await taskChoicesStore(wiki.page(), account).load()).to.deep.equal(history);
    });
  });

  it('gives an AdapterError also for a fault of the adapter', async () => {
    const {preferences, ...adapter} = sharedWiki().page();
    const broken: Adapter = {
      ...adapter,
      preferences: {
        read: () => Promise.resolve(null),
        readAll: () => Promise.resolve({}),
        write: () => Promise.reject(new AdapterError('malformed', 'a bug')),
      },
    };
    expect(preferences).not.to.equal(undefined);
    const error = await caught(taskChoicesStore(broken, account).save(history));
    expect(isAdapterError(error)).to.equal(true);
  });

  it('passes over what it cannot read of what waits', async () => {
    const wiki = sharedWiki(choicesValue(asia));
    for (const junk of ['{', '7', '{"v":2,"value":"x"}', '{"v":1,"value":7}']) {
      localStorage.setItem(waitingKey(taskChoicesKey, wiki, account), junk);
      expect(await taskChoicesStore(wiki.page(), account).load()).to.deep.equal(asia);
    }
    localStorage.removeItem(waitingKey(taskChoicesKey, wiki, account));
  });

  describe('in another tab', () => {
    it('hears what was chosen', async () => {
      const wiki = sharedWiki();
      const there = taskChoicesStore(wiki.page(), account);
      await there.load();
      const leave = there.subscribe(() => undefined);
      await taskChoicesStore(wiki.page(), account).save(history);
      await until(() => there.current?.startedAt === history.startedAt);
      leave();
    });

    it('hears nothing of another account', async () => {
      const wiki = sharedWiki();
      const there = taskChoicesStore(wiki.page('Joon Seo'), 'Joon Seo');
      await there.load();
      const leave = there.subscribe(() => undefined);
      const mine = taskChoicesStore(wiki.page(), account);
      const before = wiki.asked.length;
      await mine.save(history);
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(wiki.asked.slice(before)).to.deep.equal(['write task-choices']);
      leave();
    });

    it('gives up what it wanted to write when something else is chosen', async () => {
      const wiki = sharedWiki();
      wiki.fails.write = gone;
      await caught(taskChoicesStore(wiki.page(), account).save(history));
      const there = taskChoicesStore(wiki.page(), account);
      const leave = there.subscribe(() => undefined);
      expect(await there.load()).to.deep.equal(history);
      await until(() => wiki.asked.filter((request) => request.startsWith('write')).length === 2);
      wiki.fails.write = undefined;
      await taskChoicesStore(wiki.page(), account).save(asia);
      await until(() => there.current?.topics?.[0] === 'asia');
      leave();
    });
  });

  it('stays in this browser where the wiki has no preferences', async () => {
    const {wiki} = sharedWiki();
    await new TaskChoicesStore({wiki}, '').save(history);
    expect(await new TaskChoicesStore({wiki}, '').load()).to.deep.equal(history);
    expect(await new TaskChoicesStore({wiki}, account).load()).to.deep.equal(noChoices);
  });
});
