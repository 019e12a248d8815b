/** One exchange with api.php: addresses, credentials, deadline, retries. */
import {AdapterError} from '../adapter-error.js';
import type {Audience, Parameters} from './parameters.js';
import {queryString, written} from './parameters.js';
import {readJson} from './read-json.js';
import {abortable} from './share.js';

/** Calls back after so many milliseconds; returns a function that cancels. */
export type Timer = (callback: () => void, milliseconds: number) => () => void;

export interface Circumstances {
  /** Address of api.php. */
  readonly apiUrl: URL;
  readonly fetch: typeof fetch;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly timer: Timer;
  /** At least 0, below 1. */
  readonly random: () => number;
  /** The wiki is another origin: no cookies, so everybody is anonymous. */
  readonly foreign: boolean;
  /** The account that personal requests are for, null for anonymous readers, undefined when not known. */
  readonly user?: string | null | undefined;
}

export interface RequestOptions {
  readonly audience: Audience;
  /** Nobody waits for it: the wiki may refuse it under load, and it has more time. */
  readonly background?: boolean;
  /** Passes the browser's cache by. */
  readonly fresh?: boolean;
  /** It changes something, which only a body may ask for. */
  readonly write?: boolean;
}

/** The widgets show a failure after 10 s, so an answer after that is of no use to them. */
const foregroundDeadline = 10_000;
const backgroundDeadline = 30_000;
const attempts = 3;
const firstDelay = 500;
/** Seconds of replication lag at which background requests stand back: the value MediaWiki recommends. */
const maxlag = 5;
/** Seconds for which caches in front of the wiki may keep public replies. */
const publicAge = 300;
/** Servers refuse longer addresses; beyond it the parameters travel in the body. */
const longestAddress = 6000;
/** Milliseconds that a reader who looks at a skeleton is kept waiting for a second attempt. */
const foregroundPause = 2_000;

function commonParameters(at: Circumstances, options: RequestOptions): Parameters {
  const personal = options.audience === 'personal';
  return {
    format: 'json',
    formatversion: 2,
    errorformat: 'plaintext',
    maxlag: options.background ? maxlag : undefined,
    // A reply in the reader's language is not the same for everybody, and MediaWiki forbids caches to keep it.
    uselang: personal ? undefined : 'content',
    // Only caches in front of the wiki: with `maxage` MediaWiki 1.39 has browsers keep its errors too, and a reader
    // could try again in vain. Whoever wants fresh answers must not get those caches' either.
    smaxage: personal || options.fresh ? undefined : publicAge,
    assertuser: personal ? (at.user ?? undefined) : undefined,
    origin: at.foreign ? '*' : undefined,
  };
}

/** Milliseconds to wait before the next attempt ("full jitter"), undefined for a failure that lasts. */
function delayBeforeNext(
  error: unknown,
  attempt: number,
  random: () => number,
): number | undefined {
  if (!(error instanceof AdapterError)) return undefined;
  const transient =
    error.kind === 'network'
      ? !error.code?.startsWith('internal') && error.code !== 'http-500'
      : error.code === 'maxlag' || error.code === 'http-429';
  if (!transient) return undefined;
  return (error.retryAfter ?? 0) * 1000 + random() * firstDelay * 2 ** (attempt - 1);
}

type Credentials = 'omit' | 'same-origin';

/** One exchange, once. */
export function exchange(
  at: Circumstances,
  parameters: Parameters,
  options: RequestOptions,
  credentials: Credentials,
  signal: AbortSignal,
): Promise<unknown> {
  const query = queryString(written({...commonParameters(at, options), ...parameters}));
  const url = new URL(at.apiUrl);
  const init: RequestInit = {credentials, signal, ...(options.fresh && {cache: 'reload'})};
  url.search = String(query);
  if (options.write || url.href.length > longestAddress) {
    // The wiki looks for the origin in the address only.
    url.search = at.foreign ? '?origin=*' : '';
    init.method = 'POST';
    init.body = query;
  }
  return readJson(url.href, init, at.fetch, at.now);
}

/** @param controller is aborted by whoever gives up, and by the deadline. */
export type Send = (
  parameters: Parameters,
  options: RequestOptions,
  controller: AbortController,
) => Promise<unknown>;

/**
 * Sends requests. Public ones go without cookies, because a cache in front of the wiki hands kept replies to
 * those only; a wiki that refuses them (a private one) is asked with cookies from then on.
 */
export function createSend(at: Circumstances): Send {
  let publicNeedsSession = false;
  const once = async (parameters: Parameters, options: RequestOptions, signal: AbortSignal) => {
    const bare = at.foreign || (options.audience === 'public' && !publicNeedsSession);
    try {
      return await exchange(at, parameters, options, bare ? 'omit' : 'same-origin', signal);
    } catch (error) {
      const refused = error instanceof AdapterError && error.kind === 'denied';
      if (!refused || !bare || at.foreign) throw error;
      publicNeedsSession = true;
      return exchange(at, parameters, options, 'same-origin', signal);
    }
  };
  return async (parameters, options, controller) => {
    const limit = options.background ? backgroundDeadline : foregroundDeadline;
    const endsAt = at.now() + limit;
    const late = new AdapterError('timeout', 'No answer in time');
    const cancel = at.timer(() => controller.abort(late), limit);
    try {
      for (let attempt = 1; ; attempt++)
        try {
          return await once(parameters, options, controller.signal);
        } catch (error) {
          const delay = delayBeforeNext(error, attempt, at.random) ?? Infinity;
          const pauseLimit = options.background ? limit : foregroundPause;
          if (delay > pauseLimit || attempt === attempts || at.now() + delay >= endsAt) throw error;
          const pause = new Promise<void>((resume) => void at.timer(resume, delay));
          await abortable(pause, controller.signal);
        }
    } catch (cause) {
      throw controller.signal.reason === late ? late : cause;
    } finally {
      cancel();
    }
  };
}
