/** What the page itself tells, beside the wiki: loaded on pages of a wiki only. */
import type {Adapter} from '../adapter.js';
import {globals} from './mw-globals.js';
import {readWikiPage} from './mw-config.js';
import {createPageSignals} from './page-signals.js';

/** Modules of the wiki's own client for usage counts; empty where it has none. */
function instrumentModules(): readonly string[] {
  const has = (name: string) => (globals().mw?.loader?.getState?.(name) ?? null) !== null;
  const client = ['ext.testKitchen', 'ext.xLab'].find(has);
  // The second knows the class of a reader's edit count, which clients ask for.
  return client ? [client, 'ext.eventLogging'].filter(has) : [];
}

/** Few wikis collect usage counts: only there their code comes, too. */
export async function createPageSources(): Promise<
  Pick<Adapter, 'account' | 'signals' | 'instruments'>
> {
  const account = readWikiPage()?.user;
  const page = {signals: createPageSignals(), ...(account && {account})};
  const modules = instrumentModules();
  if (!modules.length) return page;
  const {createInstrumentSource} = await import('./instrument-source.js');
  return {...page, instruments: createInstrumentSource(modules)};
}
