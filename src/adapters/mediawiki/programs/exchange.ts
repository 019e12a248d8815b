/** Questions about programs to hosts that may be slow, gone, or somebody else's. */
import {AdapterError} from '../../adapter-error.js';
import type {RunOptions} from '../../http/cache.js';
import {readJson} from '../../http/read-json.js';
import type {ReadingWiki} from '../wiki.js';

/** What has not come after so many milliseconds does not come. */
export const programPatience = 8000;

export type Get = (url: string) => Promise<unknown>;

/** Runs `work` with a way to ask, which ends with the asker's patience, or when it takes too long. */
export async function withPatience<T>(
  {circumstances}: ReadingWiki,
  {signal, fresh}: RunOptions,
  init: RequestInit,
  work: (get: Get) => Promise<T>,
): Promise<T> {
  const stopped = new AbortController();
  const stop = () => stopped.abort();
  signal.addEventListener('abort', stop);
  const rested = circumstances.timer(stop, programPatience);
  const options: RequestInit = {
    ...init,
    signal: stopped.signal,
    ...(fresh && {cache: 'reload' as const}),
  };
  try {
    return await work((url) => readJson(url, options, circumstances.fetch, circumstances.now));
  } finally {
    rested();
    signal.removeEventListener('abort', stop);
  }
}

/** What is not there, or not for everybody's eyes, is no failure: the answer is that there is nothing. */
export async function orNothing<T>(question: Promise<T>): Promise<T | null> {
  try {
    return await question;
  } catch (error) {
    const told = error instanceof AdapterError && /^http-4(0[134]|10)$/.test(error.code ?? '');
    if (told) return null;
    throw error;
  }
}
