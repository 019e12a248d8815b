/** @returns what this browser keeps for the wiki's pages under `key` (local storage), for those who only read. Never throws. */
export function keptText(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
