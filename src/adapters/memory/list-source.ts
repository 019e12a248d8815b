/** Short lists on the pretended wiki: the situation says what they hold. */
import {type ListedPage, longestList} from '../../domain/page-lists.js';
import type {ListSource} from '../adapter.js';
import {pageUrl} from './addresses.js';
import type {World} from './world.js';
import {own} from '../../domain/own.js';

export function listSource({network, data}: World): ListSource {
  return {
    list: ({kind, of, limit}, asker) =>
      network.answer('lists', asker, async (): Promise<readonly ListedPage[]> => {
        const {lists = {}} = await data();
        const key = of === undefined ? kind : `${kind}:${of}`;
        const titles = own(lists, key) ?? [];
        return titles
          .slice(0, Math.min(longestList, Math.max(1, limit)))
          .map((title) => ({title, url: pageUrl(title)}));
      }),
  };
}
