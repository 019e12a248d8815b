/** How one reader has arranged their page on one wiki. What they do holds at once. */
import type {Adapter} from '../adapters/adapter.js';
import {type Arrangement, keptArrangement} from '../domain/layout/arrangement.js';
import {KeptValueStore} from './kept-value-store.js';
import {perReader} from './reader-store.js';

export class ArrangementStore extends KeptValueStore<Arrangement> {
  constructor(adapter: Adapter, account: string) {
    super(adapter, account, {...keptArrangement, atOnce: true});
  }
}

/** The page's one store of a reader on a wiki. */
export const arrangementStore = perReader(
  (adapter, account) => new ArrangementStore(adapter, account),
);
