/** Values that are kept for a reader: how they are told apart and read. Pure. */

/** Whose values they are. */
export interface ReaderScope {
  /** `Adapter.wiki`. */
  readonly wiki: string;
  /** Name of the account; empty for readers without one. */
  readonly account: string;
}

/** Where the browser keeps what could not be written under `key`. Differs for everybody who must not see each other's. */
export const waitingKey = (
  key: string,
  {wiki = ''}: Partial<Pick<ReaderScope, 'wiki'>>,
  account: string,
): string => `wiki-homepage/1/${key}/${JSON.stringify([wiki, account])}`;

/** @param json what was kept, by whomever it was written. */
export function readFields(json: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json ?? '');
    return Object.assign({}, value);
  } catch {
    return {};
  }
}

/** A value that is kept. */
export interface Kept<T> {
  /** Of the preference. */
  readonly key: string;
  /** What cannot be read was never kept. */
  readonly read: (text: string | null) => T;
  readonly write: (value: T) => string;
}

/** Texts of a list that somebody may have spoilt, each once. */
export const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value)
    ? [...new Set(value.filter((one): one is string => typeof one === 'string'))]
    : [];
