/** Texts that this browser keeps for the wiki's pages (local storage). Nothing here throws: a browser may forbid it. */
import {keptText} from './kept-text.js';

export interface KeptTexts {
  read(key: string): string | null;
  /** @returns false when it cannot be kept: forbidden, or full. */
  write(key: string, value: string | null): boolean;
  keys(prefix: string): readonly string[];
  /**
   * Calls `callback` when another tab changed the text.
   * @returns a function that ends it.
   */
  watch(key: string, callback: (value: string | null, before: string | null) => void): () => void;
}

function attempt<T>(use: (storage: Storage) => T, otherwise: T): T {
  try {
    return use(localStorage);
  } catch {
    return otherwise;
  }
}

export const keptTexts: KeptTexts = {
  read: keptText,
  write: (key, value) =>
    attempt((storage) => {
      if (value === null) storage.removeItem(key);
      else storage.setItem(key, value);
      return true;
    }, false),
  keys: (prefix) =>
    attempt<readonly string[]>(
      (storage) => Object.keys(storage).filter((key) => key.startsWith(prefix)),
      [],
    ),
  watch(key, callback) {
    const hear = (event: StorageEvent) => {
      if (event.key === key) callback(event.newValue, event.oldValue);
    };
    window.addEventListener('storage', hear);
    return () => window.removeEventListener('storage', hear);
  },
};
