import type {Adapter, LoadOptions} from '../adapters/adapter.js';
import {waitingKey} from '../domain/kept.js';
import {keptText} from '../platform/kept-text.js';

/**
 * Whether a reader has arranged their page, as the wiki knows or this browser. Most have not, and pay for nothing more than
 * this question.
 *
 * @param account Name of the account; empty for readers without one.
 * @throws AdapterError
 */
export async function isArranged(
  adapter: Adapter,
  account: string,
  options: Pick<LoadOptions, 'reload'>,
): Promise<boolean> {
  const waits = keptText(waitingKey('arrangement', adapter, account));
  return waits !== null || !!(await adapter.preferences?.read('arrangement', options));
}
