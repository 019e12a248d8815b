/** The way to the pretended wiki: it takes time, and answers get lost. */
import {AdapterError, type LoadOptions, type WriteOptions} from '../adapter.js';
import {createHurdles, type Attempt} from './memory-hurdles.js';
import type {MemoryFailure, MemoryModes, MemorySource} from './memory-modes.js';

/** As much of the page's timer as is needed. */
export type MemoryTimer = (callback: () => void, milliseconds: number) => unknown;

export interface MemoryNetwork {
  readonly modes: MemoryModes;
  /** From the next request on. What is not named stays; failures are counted anew. */
  readonly set: (change: Partial<MemoryModes>) => void;
  /** Gives what `make` reads after the delay, or fails. */
  readonly answer: <T>(
    source: MemorySource,
    asker: LoadOptions<never> | undefined,
    make: () => T | Promise<T>,
  ) => Promise<T>;
  /** Like `answer`, for what changes the wiki. */
  readonly write: <T>(
    source: MemorySource,
    asker: WriteOptions | undefined,
    make: () => T | Promise<T>,
    attempt?: Attempt,
  ) => Promise<T>;
}

interface Request {
  readonly source: MemorySource;
  readonly doing: 'reading' | 'writing';
  readonly signal: AbortSignal | undefined;
  readonly attempt?: Attempt | undefined;
}

const aborted = () => new DOMException('The asker gave up', 'AbortError');

function waitFor(
  milliseconds: number,
  timer: MemoryTimer,
  signal: AbortSignal | undefined,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(aborted());
    signal?.addEventListener('abort', giveUp, {once: true});
    const arrive = () => {
      signal?.removeEventListener('abort', giveUp);
      resolve();
    };
    if (milliseconds > 0) timer(arrive, milliseconds);
    else queueMicrotask(arrive);
  });
}

const concerns = ({sources, only}: MemoryFailure, {source, doing}: Request) =>
  (sources?.includes(source) ?? true) && (only ?? doing) === doing;

const delayOf = ({delay = 0, slow}: Partial<MemoryModes>, {source}: Request) =>
  (slow?.includes(source) ?? true) ? delay : 0;

const offline: MemoryFailure = {kind: 'network'};
const usual: MemoryModes = {delay: 0, slow: null, fail: null, offline: false};

/**
 * @param given wins over what the situation says.
 * @param load how the situation's wiki behaves, from a file that is loaded with the first request.
 */
export function createMemoryNetwork(
  given: Partial<MemoryModes>,
  load: () => Promise<Partial<MemoryModes>>,
  timer: MemoryTimer = (callback, milliseconds) => setTimeout(callback, milliseconds),
): MemoryNetwork {
  let chosen = given;
  let initial: MemoryModes = usual;
  let failed = 0;
  const hurdles = createHurdles();

  function nextFault(request: Request, modes: MemoryModes): MemoryFailure | null {
    if (modes.offline) return offline;
    const fault = typeof modes.fail === 'string' ? {kind: modes.fail} : modes.fail;
    if (!fault || !concerns(fault, request) || failed >= (fault.times ?? Infinity)) return null;
    if (hurdles.clears(fault, request.attempt)) return null;
    failed++;
    return fault;
  }

  function errorOf(fault: MemoryFailure): AdapterError {
    const message = `The pretended wiki ${fault === offline ? 'is offline' : `fails: ${fault.kind}`}`;
    return new AdapterError(fault.kind, message, {...fault, captcha: hurdles.riddle(fault)});
  }

  async function respond<T>(request: Request, make: () => T | Promise<T>): Promise<T> {
    const {signal} = request;
    if (signal?.aborted) throw aborted();
    const asked = chosen;
    await waitFor(delayOf(asked, request), timer, signal);
    initial = {...usual, ...(await load())};
    if (asked.delay === undefined) await waitFor(delayOf(initial, request), timer, signal);
    if (signal?.aborted) throw aborted();
    const fault = nextFault(request, {...initial, ...asked});
    if (!fault) return make();
    if (fault.after) await make();
    throw errorOf(fault);
  }

  return {
    get modes() {
      return {...initial, ...chosen};
    },
    set(change) {
      chosen = {...chosen, ...change};
      failed = 0;
    },
    answer: (source, asker, make) =>
      respond({source, doing: 'reading', signal: asker?.signal}, make),
    write: (source, asker, make, attempt) =>
      respond({source, doing: 'writing', signal: asker?.signal, attempt}, make),
  };
}
