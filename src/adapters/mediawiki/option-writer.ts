/** Writes options of an account: those of one tick in one request, one request after the other. */
import {AdapterError} from '../adapter-error.js';
import {at, fields, isObject, list, optional, text} from '../http/shape.js';
import {abortable} from '../http/share.js';
import {optionPrefix} from './parse/parse-user.js';
import type {Wiki} from './wiki.js';

/** MediaWiki's limit for the value of an option that scripts keep. */
const longestValue = 65_530;
/** Values that one parameter takes. */
const largestBatch = 50;
/** Separates values of a parameter when one of them holds a `|`, and therefore cannot be part of a value. */
const separator = '\u001f';

interface Waiting {
  readonly key: string;
  readonly value: string | null;
  readonly signal: AbortSignal | undefined;
  readonly settle: (outcome: Promise<void>) => void;
}

function refuseUnkeepable(value: string): void {
  const tooLong = new TextEncoder().encode(value).length > longestValue;
  if (tooLong || value.includes(separator))
    throw new AdapterError('denied', 'The wiki cannot keep this value', {
      code: tooLong ? 'value-too-long' : 'bad-value',
    });
}

/** The wiki refuses options with a warning beside `options: success`. It does not say which, so all are refused. */
function refuseWarnings(reply: unknown): void {
  const warnings = optional(fields(reply).warnings, (value) => list(value, fields)) ?? [];
  const [warning] = warnings.filter((one) => isObject(one) && one.module === 'options');
  if (warning)
    throw new AdapterError('denied', 'The wiki did not keep the value', {
      code: optional(warning.code, text) ?? undefined,
      wikiText: optional(warning.text, text) ?? undefined,
    });
  if (text(at(reply, 'options')) !== 'success')
    throw new AdapterError('malformed', 'Not the reply to a change of options');
}

/** @param value null removes the option */
export type WriteOption = (
  key: string,
  value: string | null,
  signal?: AbortSignal,
) => Promise<void>;

/** @param written is told what the wiki has kept */
export function createOptionWriter(
  wiki: Wiki,
  written: (key: string, value: string | null) => void,
): WriteOption {
  let waiting: Waiting[] = [];
  let last: Promise<unknown> = Promise.resolve();

  const send = async (values: ReadonlyMap<string, string | null>) => {
    const change = [...values].map(([key, value]) =>
      value === null ? optionPrefix + key : `${optionPrefix}${key}=${value}`,
    );
    refuseWarnings(await wiki.write({action: 'options', change}));
    for (const [key, value] of values) written(key, value);
  };

  const flush = () => {
    const askers = waiting.filter(({signal}) => !signal?.aborted);
    waiting = [];
    while (askers.length) {
      const batch = askers.splice(0, largestBatch);
      // The last one wins where a key is written twice.
      const values = new Map(batch.map(({key, value}) => [key, value]));
      const outcome = last.then(() => send(values));
      last = outcome.catch(() => undefined);
      for (const {settle} of batch) settle(outcome);
    }
  };

  return async (key, value, signal) => {
    if (value !== null) refuseUnkeepable(value);
    const outcome = new Promise<void>((settle) => {
      if (waiting.push({key, value, signal, settle}) === 1) wiki.circumstances.timer(flush, 0);
    });
    return abortable(outcome, signal);
  };
}
