import {shared} from './shared.js';

/** Says `text` on the console, once per page. */
export function warnOnce(text: string): void {
  const said = shared('said', () => new Set<string>());
  if (said.has(text)) return;
  said.add(text);
  console.warn(`wiki-homepage: ${text}`);
}
