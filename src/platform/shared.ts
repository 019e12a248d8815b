/** Things of which a page has one, also when it holds several copies of this library. */

/**
 * @returns the page's one value for `name`, made by `create` on first use.
 */
export function shared<T>(name: string, create: () => T): T {
  const key = Symbol.for(`wiki-homepage/1/${name}`);
  const holder: {[key: symbol]: unknown} = globalThis;
  holder[key] ??= create();
  return holder[key] as T;
}

/** Says `text` on the console, once per page. */
export function warnOnce(text: string): void {
  const said = shared('said', () => new Set<string>());
  if (said.has(text)) return;
  said.add(text);
  console.warn(`wiki-homepage: ${text}`);
}
