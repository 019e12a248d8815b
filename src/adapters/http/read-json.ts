import {AdapterError, isAbortError} from '../adapter-error.js';
import {readReply, retryAfterSeconds} from './errors.js';

/**
 * The JSON at an address that the embedding code named.
 *
 * @throws AdapterError `malformed` for what is not JSON, `network` and its like for what does not arrive.
 */
export async function readJson(url: string, signal?: AbortSignal): Promise<unknown> {
  try {
    const response = await fetch(url, {credentials: 'same-origin', signal: signal ?? null});
    const retryAfter = retryAfterSeconds(response.headers.get('retry-after'), Date.now());
    return readReply({status: response.status, retryAfter}, await response.text());
  } catch (cause) {
    if (cause instanceof AdapterError || isAbortError(cause)) throw cause;
    throw new AdapterError('network', 'No answer', {cause});
  }
}
