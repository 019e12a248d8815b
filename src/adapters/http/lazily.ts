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
