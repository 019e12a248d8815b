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
      throw new AdapterError('network', 'No answer', {cause});
    });
  return () => (part ??= fetch());
}

type Methods = Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;

/**
 * Sources whose code is fetched with the first call of one of their methods.
 * @param methods their names, by the name of the source
 */
export function lazySources<T extends object>(
  load: () => Promise<T>,
  methods: {readonly [K in keyof T]: readonly (keyof T[K] & string)[]},
): T {
  const sources = Object.entries<readonly string[]>(methods).map(([source, names]) => [
    source,
    Object.fromEntries(
      names.map((name) => [
        name,
        async (...given: readonly unknown[]) => {
          // The compiler cannot follow names through entries, here and below.
          const loaded = (await load()) as Readonly<Record<string, Methods>>;
          return loaded[source]?.[name]?.(...given);
        },
      ]),
    ),
  ]);
  return Object.fromEntries(sources) as T;
}
