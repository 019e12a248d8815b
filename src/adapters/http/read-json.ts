import {AdapterError, isAbortError} from '../adapter-error.js';
import {lazily} from './lazily.js';

const failures = lazily(() => import('./errors.js'));

/** Words that every reply which tells of a failure has. One that has them all the same is looked at closely, too. */
const suspicious = /"(errors?|Failure)"/;

/** The JSON of a reply that is certainly no failure, else undefined. */
function soundJson({ok}: Response, text: string): unknown {
  if (!ok || suspicious.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

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
    const text = await response.text();
    const sound = soundJson(response, text);
    if (sound !== undefined) return sound;
    const {readReply, retryAfterSeconds} = await failures();
    const retryAfter = retryAfterSeconds(response.headers.get('retry-after'), now());
    return readReply({status: response.status, retryAfter}, text);
  } catch (cause) {
    if (cause instanceof AdapterError || isAbortError(cause)) throw cause;
    throw new AdapterError('network', 'No answer', {cause});
  }
}
