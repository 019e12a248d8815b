/** Where in the feed somebody was in this tab, so that they find the same card when they come back from an article. */
import type {Adapter} from '../adapters/adapter.js';
import {waitingKey} from '../domain/kept.js';
import {readTabText} from '../platform/tab-texts.js';

export const feedKey = (adapter: Adapter, account: string | null): string =>
  waitingKey('feed', adapter, account ?? '');

/** @returns what was written last in this tab, by whomever: to be validated. Null: nothing. */
export const readFeedPlace = (adapter: Adapter, account: string | null): string | null =>
  readTabText(feedKey(adapter, account));
