/** Where a tab keeps what the help panel was on the pages before, and the browser that it was seen. */
import type {Adapter} from '../adapters/adapter.js';
import {readTabText} from '../platform/tab-texts.js';

/** @param account name of the account; null for readers without one. */
export const panelKey = ({wiki = ''}: Pick<Adapter, 'wiki'>, account: string | null): string =>
  `wiki-homepage/1/help-panel/${JSON.stringify([wiki, account ?? ''])}`;

/** Whether it was open on the page before: only then has it to be looked at what else is remembered of it. */
export const wasOpen = (key: string): boolean => !!readTabText(key)?.includes('"open":true');
