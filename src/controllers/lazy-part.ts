import type {ReactiveControllerHost} from 'lit';

/** A module that is loaded when it is first wanted, and kept for every widget of the page. */
export interface SharedModule<M> {
  /** Undefined until it has come. */
  now?: M;
  readonly load: () => Promise<M>;
}

export const shared = <M>(load: () => Promise<M>): SharedModule<M> => {
  const module: SharedModule<M> = {load: async () => (module.now = await load())};
  return module;
};

/**
 * A part of a widget that is not needed for its first picture: loaded when it is wanted, then drawn. Where another widget
 * has loaded it before, it is there at once.
 */
export class LazyPart<T, M = T> {
  /** Set once it is clear that it will not come: the network is gone. */
  failed = false;
  /** The attempt that is under way, if any. Never rejects. */
  coming: Promise<void> | undefined;
  /** The part, if it was wanted before and has come. */
  now: T | undefined;
  private readonly host: ReactiveControllerHost;
  private readonly module: SharedModule<M>;
  private readonly use: (module: M) => T | Promise<T>;

  /** @param use makes this host's part of the module. */
  constructor(
    host: ReactiveControllerHost,
    module: SharedModule<M>,
    use: (module: M) => T | Promise<T>,
  ) {
    this.host = host;
    this.module = module;
    this.use = use;
  }

  /** The part, or undefined until it has come: the host is drawn again then. May be called while rendering. */
  want(): T | undefined {
    if (this.now || this.failed || this.coming) return this.now;
    const module = this.module.now;
    const made = module && this.use(module);
    if (made && !(made instanceof Promise)) {
      // What it loads begins with an update, and the one that is under way began without it.
      queueMicrotask(() => this.host.requestUpdate());
      return (this.now = made);
    }
    this.coming = this.fetch(made);
    return undefined;
  }

  /** Forgets a failure. */
  reset(): void {
    this.failed = false;
  }

  private async fetch(made: T | Promise<T> | undefined): Promise<void> {
    try {
      this.now = await (made ?? this.use(await this.module.load()));
    } catch {
      this.failed = true;
    }
    this.coming = undefined;
    this.host.requestUpdate();
  }
}
