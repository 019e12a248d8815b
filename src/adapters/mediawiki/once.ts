/** Work that must not be done twice. */
import {isAbortError} from '../adapter-error.js';
import {abortable} from '../http/share.js';

interface Running<T> {
  readonly result: Promise<T>;
  readonly controller: AbortController;
  askers: number;
}

export type Once<T> = (
  key: string,
  work: (signal: AbortSignal) => Promise<T>,
  signal?: AbortSignal,
) => Promise<T>;

/**
 * Who asks for what is being done already shares it. When all have given up, the work is told; who asks again then
 * waits for what became of it, because it may have been too late to stop.
 */
export function createOnce<T>(): Once<T> {
  const running = new Map<string, Running<T>>();

  const start = (key: string, work: (signal: AbortSignal) => Promise<T>): Running<T> => {
    const controller = new AbortController();
    const earlier = running.get(key)?.result;
    const again = (error: unknown) => {
      if (isAbortError(error)) return work(controller.signal);
      throw error;
    };
    const result = earlier ? earlier.catch(again) : work(controller.signal);
    const started = {result, controller, askers: 0};
    running.set(key, started);
    const forget = () => {
      if (running.get(key) === started) running.delete(key);
    };
    result.then(forget, forget);
    return started;
  };

  return (key, work, signal) => {
    const before = running.get(key);
    const current = before && !before.controller.signal.aborted ? before : start(key, work);
    current.askers++;
    return abortable(current.result, signal, () => {
      if (--current.askers === 0) current.controller.abort();
    });
  };
}
