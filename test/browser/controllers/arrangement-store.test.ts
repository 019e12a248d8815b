import {expect} from '@open-wc/testing';
import {type Adapter, AdapterError} from '../../../src/adapters/adapter.js';
import {ArrangementStore, arrangementStore} from '../../../src/controllers/arrangement-store.js';
import type {Arrangement} from '../../../src/domain/layout/arrangement.js';

const account = 'Amina K.';
let wikis = 0;

/** A wiki whose writes end when the test says so. */
function slowWiki() {
  const written: string[] = [];
  const waiting: {readonly end: () => void; readonly fail: () => void}[] = [];
  let stored: string | null = null;
  const adapter: Adapter = {
    wiki: `https://arranges-${++wikis}.example/api.php`,
    preferences: {
      readAll: () => Promise.reject(new Error('unused')),
      read: () => Promise.resolve(stored),
      write: (_, value) =>
        new Promise<void>((resolve, reject) => {
          written.push(value ?? '');
          waiting.push({
            end() {
              stored = value;
              resolve();
            },
            fail: () => reject(new AdapterError('network', 'gone')),
          });
        }),
    },
  };
  return {adapter, written, waiting, turn: () => new Promise((resolve) => setTimeout(resolve))};
}

const order = (...main: readonly string[]): Arrangement => ({order: {main}, hidden: []});

describe('ArrangementStore', () => {
  it('is one for everybody on the page', () => {
    const {adapter} = slowWiki();
    expect(arrangementStore(adapter, account)).to.equal(arrangementStore(adapter, account));
    expect(arrangementStore(adapter, account)).not.to.equal(arrangementStore(adapter, ''));
  });

  it('holds at once what is saved, and writes of what was passed by only the last', async () => {
    const {adapter, written, waiting, turn} = slowWiki();
    const store = new ArrangementStore(adapter, account);
    await store.load();
    const saves = [order('b', 'a'), order('c'), order('d')].map((one) => store.save(one));
    expect(store.current).to.deep.equal(order('d'));
    await turn();
    for (let index = 0; index < 2; index++) {
      waiting[index]?.end();
      await turn();
      expect(store.current).to.deep.equal(order('d'));
    }
    await Promise.all(saves);
    expect(written.map((text) => /"main":\["(.)/.exec(text)?.[1])).to.deep.equal(['d']);
  });

  it('goes on to hold what could not be written, here and on the next page', async () => {
    const {adapter, waiting, written, turn} = slowWiki();
    const store = new ArrangementStore(adapter, account);
    await store.load();
    const saved = store.save(order('b')).then(
      () => 'saved',
      () => 'refused',
    );
    await turn();
    waiting[0]?.fail();
    expect(await saved).to.equal('refused');
    expect(store.current).to.deep.equal(order('b'));
    const next = new ArrangementStore({...adapter}, account);
    expect(await next.load()).to.deep.equal(order('b'));
    await turn();
    waiting[1]?.end();
    await turn();
    expect(written).to.have.length(2);
    const after = new ArrangementStore({...adapter}, account);
    await after.load();
    expect(
      localStorage.getItem(
        `wiki-homepage/1/arrangement/${JSON.stringify([adapter.wiki, account])}`,
      ),
    ).to.equal(null);
  });
});
