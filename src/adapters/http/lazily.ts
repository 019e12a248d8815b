import {AdapterError} from '../adapter-error.js';

/**
 * A part of an adapter that is fetched when it is first wanted. One that did not arrive is a failure of the network,
 * and is fetched again by whoever wants it next.
 */
export function lazily<T>(load: () => Promise<T>): () => Promise<T> {
  let part: Promise<T> | undefined;
  const fetch = () =>
    load().catch((cause: unknown) => {
      part = undefined;
      throw new AdapterError('network', 'A part of the script did not arrive', {cause});
    });
  return () => (part ??= fetch());
}

/** A source whose code is fetched with the first call of one of its `methods`. */
export function lazySource<T extends object>(
  load: () => Promise<T>,
  ...methods: readonly (keyof T & string)[]
): T {
  const calls = methods.map((name) => [
    name,
    async (...given: readonly unknown[]): Promise<unknown> => {
      const method = (await load())[name];
      return typeof method === 'function' ? Reflect.apply(method, undefined, given) : undefined;
    },
  ]);
  // The compiler cannot follow names through `fromEntries`.
  return Object.fromEntries(calls) as T;
}
