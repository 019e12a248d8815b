/** Where in the feed somebody was in this tab, so that they find the same card when they come back from an article. */
import type {Adapter} from '../adapters/adapter.js';
import {tabTexts} from '../platform/tab-texts.js';

const keyOf = (adapter: Adapter, account: string | null): string =>
  `wiki-homepage/1/feed/${JSON.stringify([adapter.wiki ?? '', account ?? ''])}`;

/** @returns what was written last in this tab, by whomever: to be validated. Null: nothing. */
export const readFeedPlace = (adapter: Adapter, account: string | null): string | null =>
  tabTexts.read(keyOf(adapter, account));

export const writeFeedPlace = (adapter: Adapter, account: string | null, text: string): void =>
  tabTexts.write(keyOf(adapter, account), text);
