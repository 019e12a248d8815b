/** One piece of work with several askers. */

const abortError = () => new DOMException('The asker gave up', 'AbortError');

/** `work`, except that it rejects with `AbortError` as soon as `signal` is aborted. */
export function abortable<T>(
  work: Promise<T>,
  signal: AbortSignal | undefined,
  onAbort: () => void = () => {},
): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const abort = () => {
      onAbort();
      reject(abortError());
    };
    // Also when aborted already: whoever leaves must not make the failure of the work an unhandled one.
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, {once: true});
  });
}

export interface SharedWork<T> {
  /** Waits for the result, which is the same for all. */
  join(signal?: AbortSignal): Promise<T>;
  /** Aborted, by the last asker's leaving or by itself: a new asker has to start anew. */
  readonly abandoned: boolean;
}

/** Starts `run` at the first `join`; aborts it when all who joined have given up. */
export function share<T>(run: (controller: AbortController) => Promise<T>): SharedWork<T> {
  const controller = new AbortController();
  let work: Promise<T> | undefined;
  let askers = 0;
  return {
    join(signal) {
      work ??= run(controller);
      askers++;
      return abortable(work, signal, () => {
        if (--askers === 0) controller.abort();
      });
    },
    get abandoned() {
      return controller.signal.aborted;
    },
  };
}
