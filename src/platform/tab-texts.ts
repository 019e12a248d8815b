/**
 * Texts that this browser keeps for one tab (session storage). Nothing here throws: a browser may forbid it. What writes
 * them is a module of its own, which first pictures do without.
 */
import {textIn} from './kept-text.js';
import {shared} from './shared.js';

/** What the browser does not take, for as long as the page lives. Null: taken away. */
export const onPage = () => shared('tab-texts', () => new Map<string, string | null>());

export function readTabText(key: string): string | null {
  const kept = onPage().get(key);
  return kept === undefined ? textIn(() => sessionStorage, key) : kept;
}
