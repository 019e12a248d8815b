/** One exchange with api.php that changes something. */
import {AdapterError} from '../adapter-error.js';
import type {Parameters} from './parameters.js';
import type {Circumstances} from './send.js';
import {exchange} from './send.js';

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
  try {
    return await exchange(
      at,
      // Filters and blacklists are explained in the words of this wiki.
      {errorsuselocal: true, ...parameters},
      {audience: 'personal', write: true},
      at.foreign ? 'omit' : 'same-origin',
      controller.signal,
    );
  } catch (cause) {
    throw controller.signal.reason === late ? late : cause;
  } finally {
    cancel();
  }
}
