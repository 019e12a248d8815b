/** What is kept of one reader and the ways to their homepage. */
import {type HomepageRecord, keptHomepage} from '../domain/entry-points/homepage-record.js';
import {KeptValueStore} from './kept-value-store.js';
import {perReader} from './reader-store.js';

/** The page's one store of a reader on a wiki. */
export const homepageRecordStore = perReader(
  (adapter, account) =>
    new KeptValueStore<HomepageRecord>(adapter, account, {...keptHomepage, atOnce: true}),
);
