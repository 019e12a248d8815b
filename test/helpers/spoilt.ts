/** Replies with something wrong in them, and what a parser may do about it. */
import {AdapterError} from '../../src/adapters/adapter-error.js';

/** A model, or an adapter error that says what is wrong with the reply. */
export function isTotal(parse: (value: unknown) => unknown, value: unknown): boolean {
  try {
    parse(value);
    return true;
  } catch (error) {
    return (
      error instanceof AdapterError && (error.kind === 'malformed' || error.kind === 'missing')
    );
  }
}

export const junk = [undefined, null, 0, -1, 1.5, '', 'x', true, [], {}, [null], NaN];

/** Every copy of `value` in which one thing is replaced by junk. */
export function* mutations(value: unknown): Generator {
  yield* junk;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    for (const changed of mutations(inner))
      yield Array.isArray(value) ? value.with(Number(key), changed) : {...value, [key]: changed};
}
