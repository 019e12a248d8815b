/** What one reader made of modules that came instead of others. */
import type {Adapter} from '../adapters/adapter.js';
import {keptProgress, type Progress} from '../domain/layout/progression.js';
import {KeptValueStore} from './kept-value-store.js';
import {perReader} from './reader-store.js';

export class ProgressStore extends KeptValueStore<Progress> {
  constructor(adapter: Adapter, account: string) {
    super(adapter, account, {...keptProgress, atOnce: true});
  }
}

/** The page's one store of a reader on a wiki. */
export const progressStore = perReader((adapter, account) => new ProgressStore(adapter, account));
