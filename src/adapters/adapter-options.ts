/** What every method of the port is given beside its question. */

/** Given to every read. */
export interface LoadOptions<T = unknown> {
  /** Gives up the request for this asker. */
  readonly signal?: AbortSignal;
  /** Passes the cache by: the person asked for fresh numbers. */
  readonly reload?: boolean;
  /**
   * Called at most once, when the answer that was returned came from a cache and a fresher one has arrived
   * since (stale-while-revalidate). Not called when the refresh fails.
   */
  readonly onUpdate?: (value: T) => void;
}

/** Given to every write. Writes are never cached, merged or repeated behind the caller's back. */
export interface WriteOptions {
  readonly signal?: AbortSignal;
}
