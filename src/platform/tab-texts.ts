/** Texts that this browser keeps for one tab (session storage). Nothing here throws: a browser may forbid it. */
import {shared} from './shared.js';

/** What the browser does not take, for as long as the page lives. Null: taken away. */
const onPage = () => shared('tab-texts', () => new Map<string, string | null>());

function attempt<T>(use: (storage: Storage) => T, otherwise: T): T {
  try {
    return use(sessionStorage);
  } catch {
    return otherwise;
  }
}

export const tabTexts = {
  read(key: string): string | null {
    const kept = onPage().get(key);
    return kept === undefined ? attempt((storage) => storage.getItem(key), null) : kept;
  },
  write(key: string, value: string | null): void {
    const stored = attempt((storage) => {
      if (value === null) storage.removeItem(key);
      else storage.setItem(key, value);
      return true;
    }, false);
    if (stored) onPage().delete(key);
    else onPage().set(key, value);
  },
};
