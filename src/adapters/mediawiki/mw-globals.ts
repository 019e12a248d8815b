/** MediaWiki's own script. Only `mw-*.ts` read `mw` and its loading queue, and they do it through this file. */

interface MwGlobals {
  readonly mw?: {
    readonly config?: {get(key: string): unknown};
    hook?(name: string): {add(handler: (...given: readonly unknown[]) => void): unknown};
    readonly loader?: {
      /** Null for a module that the wiki does not have. */
      getState(name: string): string | null;
      using(names: readonly string[]): PromiseLike<unknown>;
    };
    /** Clients of MediaWiki's extensions for usage counts, once their module has been loaded. */
    readonly testKitchen?: unknown;
    readonly xLab?: unknown;
  };
  /** MediaWiki's queue: a callback runs once the modules before it are there. */
  RLQ?: {push(entry: readonly [modules: readonly string[], callback: () => void]): unknown};
}

export const globals = (): MwGlobals => globalThis as MwGlobals;

/** Calls `handle` with each firing of a hook; before it returns with the last one, if there was any. */
export function onHook(name: string, handle: (...given: readonly unknown[]) => void): void {
  globals().mw?.hook?.(name).add(handle);
}

export const text = (value: unknown, fallback = ''): string =>
  typeof value === 'string' ? value : fallback;
