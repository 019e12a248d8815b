import {expect} from '@open-wc/testing';
import {createInstrumentSource} from '../../../src/adapters/mediawiki/instrument-source.js';
import {createPageSources} from '../../../src/adapters/mediawiki/page-sources.js';
import type {InstrumentEvent} from '../../../src/domain/page-model.js';

const event: InstrumentEvent = {
  channel: 'entry-point',
  instrument: 'top-link',
  action: 'click',
  name: 'dashboard-link-menu-item',
  token: 't1',
  editCountBucket: '100-999 edits',
};

/** MediaWiki's own script with a client of that name, or without any. */
function pretend(client: string | null, using: () => Promise<void> = () => Promise.resolve()) {
  const sent: unknown[][] = [];
  const asked: string[] = [];
  const loaded: (readonly string[])[] = [];
  const method = client === 'xLab' ? 'submitInteraction' : 'send';
  const mw = {
    config: {get: () => null},
    loader: {
      getState: (name: string) => (client && name === `ext.${client}` ? 'registered' : null),
      using: (names: readonly string[]) => {
        loaded.push(names);
        return using();
      },
    },
    ...(client && {
      [client]: {
        getInstrument: (name: string) => {
          asked.push(name);
          return {[method]: (...given: unknown[]) => void sent.push(given)};
        },
      },
    }),
  };
  Object.assign(globalThis, {mw});
  return {sent, asked, loaded};
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

describe("usage counts through the wiki's own client", () => {
  afterEach(() => void Reflect.deleteProperty(globalThis, 'mw'));

  for (const client of ['testKitchen', 'xLab'])
    it(`go to ${client}, one object per instrument`, async () => {
      const {sent, asked, loaded} = pretend(client);
      const {instruments} = await createPageSources();
      instruments?.send(event);
      await settle();
      instruments?.send({...event, action: 'impression', rate: 0.1});
      expect(loaded).to.deep.equal([[`ext.${client}`]]);
      expect(asked).to.deep.equal(['top-link']);
      const data = {element_friendly_name: event.name, funnel_entry_token: 't1'};
      expect(sent).to.deep.equal([
        ['click', {...data, action_context: '{"edits":"100-999 edits"}'}],
        ['impression', {...data, action_context: '{"edits":"100-999 edits","rate":0.1}'}],
      ]);
    });

  it('are told at once when the client is there: the page may be left', async () => {
    const {sent} = pretend('testKitchen');
    const {instruments} = await createPageSources();
    instruments?.send(event);
    await settle();
    instruments?.send(event);
    expect(sent.length).to.equal(2);
  });

  it('have no source where the wiki has no client', async () => {
    pretend(null);
    expect((await createPageSources()).instruments).to.equal(undefined);
  });

  it('are lost in silence when the client does not come, or has changed', async () => {
    const {sent} = pretend('testKitchen', () => Promise.reject(new Error('gone')));
    createInstrumentSource(['ext.testKitchen']).send(event);
    await settle();
    expect(sent).to.deep.equal([]);
    pretend('testKitchen');
    Object.assign(globalThis, {mw: {loader: {using: () => Promise.resolve()}, testKitchen: 3}});
    createInstrumentSource(['ext.testKitchen']).send(event);
    await settle();
  });
});
