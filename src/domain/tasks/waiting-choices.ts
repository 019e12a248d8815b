/** Choices that were accepted and could not be written: how they are kept until they can. Pure. */

/** Whose they are. */
export interface ChoicesScope {
  /** `Adapter.wiki`. */
  readonly wiki: string;
  /** Name of the account; empty for readers without one. */
  readonly account: string;
}

export interface WaitingChoices {
  /** What is to be written, as it is to be stored. */
  readonly value: string;
  /** What was stored then; when something else is by now, that was chosen later. Null: nothing. Undefined: unknown. */
  readonly instead: string | null | undefined;
}

/** Differs for everybody who must not see each other's choices. */
export const waitingChoicesKey = ({wiki, account}: ChoicesScope): string =>
  `wiki-homepage/1/task-choices/${JSON.stringify([wiki, account])}`;

export const waitingText = ({value, instead}: WaitingChoices): string =>
  JSON.stringify({v: 1, value, instead});

/** @param json what a browser kept, by whomever it was written. */
export function readFields(json: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json ?? '');
    return typeof value === 'object' && value !== null ? {...value} : {};
  } catch {
    return {};
  }
}

/**
 * @param json what was found, by whomever it was written
 * @returns null when that is nothing that waits
 */
export function readWaiting(json: string | null): WaitingChoices | null {
  const {v, value, instead} = readFields(json);
  if (v !== 1 || typeof value !== 'string') return null;
  return {value, instead: typeof instead === 'string' || instead === null ? instead : undefined};
}
