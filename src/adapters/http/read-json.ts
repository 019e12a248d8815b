import {AdapterError, isAbortError} from '../adapter-error.js';
import {readReply, retryAfterSeconds} from './errors.js';

/**
 * One exchange whose answer is JSON.
 *
 * @param now milliseconds since the epoch, to read a `Retry-After` that is a date
 * @throws AdapterError `malformed` for what is not JSON, `network` and its like for what does not arrive.
 */
export async function readJson(
  url: string,
  init: RequestInit = {},
  fetcher = fetch,
  now = Date.now,
): Promise<unknown> {
  try {
    const response = await fetcher(url, init);
    const retryAfter = retryAfterSeconds(response.headers.get('retry-after'), now());
    return readReply({status: response.status, retryAfter}, await response.text());
  } catch (cause) {
    if (cause instanceof AdapterError || isAbortError(cause)) throw cause;
    throw new AdapterError('network', 'No answer', {cause});
  }
}
