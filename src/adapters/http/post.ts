/** One exchange with api.php that changes something. */
import {AdapterError} from '../adapter-error.js';
import type {Parameters} from './parameters.js';
import {queryString, written} from './parameters.js';
import {readJson} from './read-json.js';
import type {Circumstances} from './send.js';
import {commonParameters} from './send.js';

/** Saving a long page takes MediaWiki many seconds, and giving up early leaves open what became of it. */
const deadline = 30_000;

/**
 * Sends once. Nothing can take it back from then on, so there is no signal to give it up.
 * @throws AdapterError `network` or `timeout` also when the wiki did what it was asked and only its answer is lost.
 */
export async function post(at: Circumstances, parameters: Parameters): Promise<unknown> {
  const controller = new AbortController();
  const late = new AdapterError('timeout', 'No answer in time');
  const cancel = at.timer(() => controller.abort(late), deadline);
  const url = new URL(at.apiUrl);
  // The wiki looks for the origin in the address only.
  if (at.foreign) url.search = '?origin=*';
  const body = queryString(
    written({
      ...commonParameters(at, {audience: 'personal'}),
      // Filters and blacklists are explained in the words of this wiki.
      errorsuselocal: true,
      ...parameters,
    }),
  );
  try {
    return await readJson(
      url.href,
      {
        method: 'POST',
        body,
        credentials: at.foreign ? 'omit' : 'same-origin',
        signal: controller.signal,
      },
      at.fetch,
      at.now,
    );
  } catch (cause) {
    throw controller.signal.reason === late ? late : cause;
  } finally {
    cancel();
  }
}
