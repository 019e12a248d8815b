/** Changes to the wiki: token, account, and each request exactly once. */
import {AdapterError} from '../adapter-error.js';
import type {WriteOptions} from '../adapter.js';
import type {Parameters} from '../http/parameters.js';
import {post} from '../http/post.js';
import {at, flag, text} from '../http/shape.js';
import {abortable} from '../http/share.js';
import type {ReadingWiki} from './wiki.js';

/**
 * Sends parameters of an action that changes something, once, and gives the wiki's reply. The token is added.
 * `signal` counts until the request is sent; from then on its outcome is waited for.
 * @throws AdapterError `network` or `timeout` also when only the answer was lost: the caller has to find out.
 */
export interface Write {
  (parameters: Parameters, options?: WriteOptions): Promise<unknown>;
  /** Asks for the token before there is anything to send, in one request with what else is asked in this moment. */
  readonly prepare: () => void;
}

interface Permit {
  readonly token: string;
  /** The account that it was given to; null for anonymous readers. */
  readonly account: string | null;
}

/** Everybody without a session has this token. */
const anonymousToken = '+\\';

export function createWrite({
  circumstances,
  query,
}: Pick<ReadingWiki, 'circumstances' | 'query'>): Write {
  let {user} = circumstances;
  let permit: Promise<Permit> | undefined;

  const ask = async (): Promise<Permit> => {
    const reply = await query(
      {
        meta: user === undefined ? ['tokens', 'userinfo'] : ['tokens'],
        type: 'csrf',
        assertuser: user ?? undefined,
      },
      {audience: 'personal', fresh: true},
    );
    const token = text(at(reply, 'query', 'tokens', 'csrftoken'));
    if (user === undefined) {
      const reader = at(reply, 'query', 'userinfo');
      // Kept: whoever logs in later must not write in the name of a page that was made for this account.
      user = flag(at(reader, 'anon')) ? null : text(at(reader, 'name'));
    }
    if (user !== null && token === anonymousToken)
      throw new AdapterError('session-lost', 'The token is that of an anonymous reader');
    return {token, account: user};
  };

  const current = () =>
    (permit ??= ask().catch((error: unknown) => {
      permit = undefined;
      throw error;
    }));

  const send = async (given: Promise<Permit>, parameters: Parameters, signal?: AbortSignal) => {
    const {token, account} = await abortable(given, signal);
    return post(circumstances, {...parameters, assertuser: account ?? undefined, token});
  };

  const write = async (parameters: Parameters, {signal}: WriteOptions = {}) => {
    const given = current();
    try {
      return await send(given, parameters, signal);
    } catch (error) {
      // The wiki looks at the token before anything else, so nothing was done.
      if (!(error instanceof AdapterError && error.code === 'badtoken')) throw error;
      if (permit === given) permit = undefined;
      return send(current(), parameters, signal);
    }
  };
  return Object.assign(write, {prepare: () => void current().catch(() => undefined)});
}
