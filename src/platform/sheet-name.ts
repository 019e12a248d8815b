/**
 * Which sheet the page was loaded for: `#/wiki-homepage/ask`. No route of MediaWiki's skins begins so (`#/media/…`,
 * `#/search`, `#/editor/…`). Small, so that widgets can ask without loading anything else.
 */
export const sheetPrefix = '#/wiki-homepage/';

/** Undefined: nobody has asked yet. Null: there is none, or somebody took it. */
let asked: string | null | undefined;

/** What the address names; null when it names no sheet. */
export const sheetInAddress = (): string | null =>
  location.hash.startsWith(sheetPrefix) ? location.hash.slice(sheetPrefix.length) : null;

/**
 * Whether the page was loaded with this sheet open (reloaded, or come back to), so that it should be opened again. True
 * once, for the first who asks.
 * @param name as given to `dialogTemplate()`.
 */
export function sheetAsked(name: string): boolean {
  if (asked === undefined) asked = sheetInAddress();
  if (asked !== name) return false;
  asked = null;
  return true;
}

/** From now on the address says what was opened here. */
export function forgetAsked(): void {
  asked = null;
}
