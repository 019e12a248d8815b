/** Choices that were accepted and could not be written: how they are kept until they can. Pure. */
import {readFields} from './task-choices.js';

export interface WaitingChoices {
  /** What is to be written, as it is to be stored. */
  readonly value: string;
  /** What was stored then; when something else is by now, that was chosen later. Null: nothing. Undefined: unknown. */
  readonly instead: string | null | undefined;
}

export const waitingText = ({value, instead}: WaitingChoices): string =>
  JSON.stringify({v: 1, value, instead});

/**
 * @param json what was found, by whomever it was written
 * @returns null when that is nothing that waits
 */
export function readWaiting(json: string | null): WaitingChoices | null {
  const {v, value, instead} = readFields(json);
  if (v !== 1 || typeof value !== 'string') return null;
  return {value, instead: typeof instead === 'string' || instead === null ? instead : undefined};
}
