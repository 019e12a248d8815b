/** The way to the pretended wiki: it takes time, and answers get lost. */
import {AdapterError, type LoadOptions, type WriteOptions} from '../adapter.js';
import type {MemoryModes, MemorySource} from './memory-modes.js';

/** As much of the page's timer as is needed. */
export type MemoryTimer = (callback: () => void, milliseconds: number) => unknown;

export interface MemoryNetwork {
  readonly modes: MemoryModes;
  /** From the next request on. What is not named stays; failures are counted anew. */
  readonly set: (change: Partial<MemoryModes>) => void;
  /** Gives what `make` makes after the delay, or fails. */
  readonly answer: <T>(
    source: MemorySource,
    asker: LoadOptions<never> | WriteOptions | undefined,
    make: () => T | Promise<T>,
  ) => Promise<T>;
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

export function createMemoryNetwork(
  given: Partial<MemoryModes>,
  timer: MemoryTimer = (callback, milliseconds) => setTimeout(callback, milliseconds),
): MemoryNetwork {
  let modes: MemoryModes = {delay: 0, fail: null, offline: false, ...given};
  let failed = 0;

  function nextFailure(source: MemorySource): AdapterError | null {
    if (modes.offline) return new AdapterError('network', 'The pretended wiki is offline');
    const fault = typeof modes.fail === 'string' ? {kind: modes.fail} : modes.fail;
    if (
      !fault ||
      (fault.sources && !fault.sources.includes(source)) ||
      failed >= (fault.times ?? Infinity)
    )
      return null;
    failed++;
    return new AdapterError(fault.kind, `The pretended wiki fails: ${fault.kind}`, fault);
  }

  return {
    get modes() {
      return modes;
    },
    set(change) {
      modes = {...modes, ...change};
      failed = 0;
    },
    async answer(source, asker, make) {
      if (asker?.signal?.aborted) throw aborted();
      const failure = nextFailure(source);
      await waitFor(modes.delay, timer, asker?.signal);
      if (failure) throw failure;
      return make();
    },
  };
}
