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
