/** What one reader has closed for good on one wiki, as all widgets of a page see it. */
import type {Adapter, LoadOptions} from '../adapters/adapter.js';
import {
  dismissalKey,
  dismissalPrefix,
  dismissalValue,
  dismissedThings,
  isDismissal,
} from '../domain/dismissals.js';
import {joinTabs, type Tabs} from '../platform/tabs.js';
import {asAdapterError} from './resource.js';

const topic = 'dismissals';

/** What stands, or is to stand, under a key; null for nothing. */
interface Entry {
  readonly value: string | null;
}

function present(entries: Iterable<readonly [string, Entry]>): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [key, {value}] of entries) if (value !== null) values[key] = value;
  return values;
}

/**
 * Shows at once what is being written. What a tab wrote, the others ask the wiki for; each thing has a key of its own,
 * so nothing that another tab or device closed is ever overwritten. On a wiki without preferences things stay closed
 * as long as the page does.
 */
export class DismissalStore {
  /** What the wiki has, as far as it is known: all of it once `complete`. */
  private confirmed: ReadonlyMap<string, Entry> = new Map();
  private complete = false;
  private readonly wanted = new Map<string, Entry>();
  private readonly turns = new Map<string, Promise<unknown>>();
  private readonly listeners = new Set<() => void>();
  private writes = 0;
  private reading: Promise<void> | undefined;
  private stopListening: (() => void) | undefined;
  private readonly tabs: Tabs;

  private readonly adapter: Adapter;

  constructor(adapter: Adapter, account: string) {
    this.adapter = adapter;
    this.tabs = joinTabs({wiki: adapter.wiki ?? '', account});
  }

  /** Undefined until everything was read. */
  get things(): readonly string[] | undefined {
    if (!this.complete) return undefined;
    const entries = new Map([...this.confirmed, ...this.wanted]);
    return dismissedThings(present(entries));
  }

  /** Undefined while that is not known. */
  has(thing: string): boolean | undefined {
    const key = dismissalKey(thing);
    const entry = this.wanted.get(key) ?? this.confirmed.get(key);
    if (!entry) return this.complete ? false : undefined;
    return entry.value !== null && isDismissal(entry.value);
  }

  /** @returns a function that ends it. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    this.stopListening ??= this.tabs.listen(topic, () => void this.hear());
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size) return;
      this.stopListening?.();
      this.stopListening = undefined;
    };
  }

  /**
   * Reads once for all widgets of the page.
   * @throws AdapterError
   */
  async load({reload = false}: LoadOptions = {}): Promise<readonly string[]> {
    if (reload) await this.read(true);
    else if (!this.complete)
      await (this.reading ??= this.read(false).finally(() => (this.reading = undefined)));
    return this.things ?? [];
  }

  /**
   * What was closed already stays as it is stored: a later version may have stored more.
   * @throws AdapterError when it was not stored; it is as before then.
   */
  async dismiss(thing: string, now: number): Promise<void> {
    if (!this.has(thing)) await this.write(dismissalKey(thing), dismissalValue(now));
  }

  /** @throws AdapterError as in `dismiss`. */
  async restore(thing: string): Promise<void> {
    await this.write(dismissalKey(thing), null);
  }

  private async hear(): Promise<void> {
    await this.read(true).catch(() => undefined); // The next page finds out.
  }

  /** An answer that was on its way during a write may lack what was written: it is asked for again. */
  private async read(reload: boolean): Promise<void> {
    const {preferences} = this.adapter;
    if (!preferences) {
      this.complete = true;
      return;
    }
    const {writes} = this;
    const take = (stored: Readonly<Record<string, string>>): boolean => {
      if (writes !== this.writes) return false;
      this.confirmed = new Map(Object.entries(stored).map(([key, value]) => [key, {value}]));
      this.complete = true;
      this.tell();
      return true;
    };
    const stored = await preferences.readAll(dismissalPrefix, {reload, onUpdate: take});
    if (!take(stored)) await this.read(true);
  }

  /** Writes to one key arrive in the order in which they were made. */
  private async write(key: string, value: string | null): Promise<void> {
    const entry: Entry = {value};
    this.wanted.set(key, entry);
    this.tell();
    const turn = Promise.resolve(this.turns.get(key)).then(() =>
      this.adapter.preferences?.write(key, value),
    );
    this.turns.set(
      key,
      turn.catch(() => undefined),
    );
    try {
      await turn;
      this.confirmed = new Map([...this.confirmed, [key, entry]]);
      this.tabs.announce(topic);
    } catch (error) {
      throw asAdapterError(error);
    } finally {
      this.writes++;
      if (this.wanted.get(key) === entry) this.wanted.delete(key);
      this.tell();
    }
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}

const stores = new WeakMap<Adapter, Map<string, DismissalStore>>();

/** The page's one store of a reader on a wiki. */
export function dismissalStore(adapter: Adapter, account: string): DismissalStore {
  const accounts = stores.get(adapter) ?? new Map<string, DismissalStore>();
  stores.set(adapter, accounts);
  const store = accounts.get(account) ?? new DismissalStore(adapter, account);
  accounts.set(account, store);
  return store;
}
