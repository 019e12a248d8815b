/** Where in the queue somebody was in this tab, so that they find the same card when they come back from an article. */
import type {Adapter} from '../../adapters/adapter.js';
import {tabTexts} from '../../platform/tab-texts.js';

const keyOf = (adapter: Adapter, account: string | null): string =>
  `wiki-homepage/1/feed/${JSON.stringify([adapter.wiki ?? '', account ?? ''])}`;

/** @returns the stored text; null where nothing is kept. `return.ts` reads it. */
export const readPlace = (adapter: Adapter, account: string | null): string | null =>
  tabTexts.read(keyOf(adapter, account));

export const writePlace = (adapter: Adapter, account: string | null, text: string | null): void =>
  tabTexts.write(keyOf(adapter, account), text);
