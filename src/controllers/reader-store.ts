import type {Adapter} from '../adapters/adapter.js';
import {joinTabs, type Tabs} from '../platform/tabs.js';

/**
 * Something that is kept for one reader of one wiki, as all widgets of a page see it. Tabs tell each other that something
 * changed, never what.
 */
export abstract class ReaderStore {
  protected readonly adapter: Adapter;
  private readonly topic: string;
  private readonly tabs: Tabs;
  private readonly listeners = new Set<() => void>();
  private stopListening: (() => void) | undefined;

  /**
   * @param account Name of the account; empty for readers without one.
   * @param topic of the talk between tabs.
   */
  constructor(adapter: Adapter, account: string, topic: string) {
    this.adapter = adapter;
    this.topic = topic;
    this.tabs = joinTabs({wiki: adapter.wiki ?? '', account});
  }

  /** @returns a function that ends it. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    // A tab that finds nothing out now does so with its next page.
    this.stopListening ??= this.tabs.listen(
      this.topic,
      () => void this.hear().catch(() => undefined),
    );
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size) return;
      this.stopListening?.();
      this.stopListening = undefined;
    };
  }

  /** Another tab changed something. */
  protected abstract hear(): Promise<void>;

  /** Tells the other tabs. */
  protected announce(): void {
    this.tabs.announce(this.topic);
  }

  /** Tells the widgets of this page. */
  protected tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}

/** The page's one store of each reader on each wiki. */
export function perReader<S>(
  make: (adapter: Adapter, account: string) => S,
): (adapter: Adapter, account: string) => S {
  const stores = new WeakMap<Adapter, Map<string, S>>();
  return (adapter, account) => {
    const accounts = stores.get(adapter) ?? new Map<string, S>();
    stores.set(adapter, accounts);
    const store = accounts.get(account) ?? make(adapter, account);
    accounts.set(account, store);
    return store;
  };
}
