/** @param storage may be forbidden: whoever names it throws then. @returns null, too, where nothing can be read. */
export function textIn(storage: () => Storage, key: string): string | null {
  try {
    return storage().getItem(key);
  } catch {
    return null;
  }
}

/** @returns what this browser keeps for the wiki's pages under `key` (local storage), for those who only read. Never throws. */
export const keptText = (key: string): string | null => textIn(() => localStorage, key);
