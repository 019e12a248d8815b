/** A value that was saved and could not be written: how it is kept until it can. Pure. */
import {readFields} from './kept.js';

export interface WaitingValue {
  /** What is to be written, as it is to be stored. */
  readonly value: string;
  /** What was stored then; when something else is by now, that was saved later. Null: nothing. Undefined: unknown. */
  readonly instead: string | null | undefined;
}

export const waitingText = ({value, instead}: WaitingValue): string =>
  JSON.stringify({v: 1, value, instead});

/**
 * @param json what was found, by whomever it was written
 * @returns null when that is nothing that waits
 */
export function readWaiting(json: string | null): WaitingValue | null {
  const {v, value, instead} = readFields(json);
  if (v !== 1 || typeof value !== 'string') return null;
  return {value, instead: typeof instead === 'string' || instead === null ? instead : undefined};
}
