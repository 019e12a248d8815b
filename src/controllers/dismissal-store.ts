/** What one reader has closed for good on one wiki, as all widgets of a page see it. */
import type {Adapter, LoadOptions} from '../adapters/adapter.js';
import {
  dismissalKey,
  dismissalPrefix,
  dismissalValue,
  dismissedThings,
  isDismissal,
} from '../domain/dismissals.js';
import {perReader, ReaderStore} from './reader-store.js';
import {asAdapterError} from './resource.js';

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
export class DismissalStore extends ReaderStore {
  /** What the wiki has, as far as it is known: all of it once `complete`. */
  private confirmed: ReadonlyMap<string, Entry> = new Map();
  private complete = false;
  private readonly wanted = new Map<string, Entry>();
  private readonly turns = new Map<string, Promise<unknown>>();
  private writes = 0;
  private reading: Promise<void> | undefined;

  constructor(adapter: Adapter, account: string) {
    super(adapter, account, 'dismissals');
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

  protected hear(): Promise<void> {
    return this.read(true);
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
      this.announce();
    } catch (error) {
      throw asAdapterError(error);
    } finally {
      this.writes++;
      if (this.wanted.get(key) === entry) this.wanted.delete(key);
      this.tell();
    }
  }
}

/** The page's one store of a reader on a wiki. */
export const dismissalStore = perReader((adapter, account) => new DismissalStore(adapter, account));
