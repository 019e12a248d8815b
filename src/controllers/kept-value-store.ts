/** One value that a reader keeps on one wiki, as all widgets of a page see it. */
import type {Adapter, LoadOptions} from '../adapters/adapter.js';
import {type Kept, waitingKey} from '../domain/kept.js';
import {readWaiting, type WaitingValue, waitingText} from '../domain/waiting-value.js';
import {keptTexts} from '../platform/kept-texts.js';
import {ReaderStore} from './reader-store.js';
import {asAdapterError} from './resource.js';

export interface KeptValue<T> extends Kept<T> {
  /** What is saved holds on this page at once, and goes on to hold where it could not be written. Default: once it is written. */
  readonly atOnce?: boolean;
}

/**
 * Nothing is written before it is saved. What could not be written waits in this browser, for this account alone: it holds
 * from the next time it is loaded, which tries again to write it. Tabs tell each other that something was saved, and ask
 * the wiki what. On a wiki without preferences the value stays in this browser.
 */
export class KeptValueStore<T> extends ReaderStore {
  /** As the wiki has it; undefined until that is known, null for nothing. */
  private stored: string | null | undefined;
  /** What holds instead of what the wiki has: an earlier page could not write it, or this one is about to. */
  private adopted: string | undefined;
  private waiting: WaitingValue | null = null;
  private reading: Promise<void> | undefined;
  private turn: Promise<unknown> = Promise.resolve();
  private writes = 0;
  /** The value that was saved last. */
  private newest: string | undefined;
  private readonly kept: KeptValue<T>;
  private readonly waitsAt: string;

  constructor(adapter: Adapter, account: string, kept: KeptValue<T>) {
    super(adapter, account, kept.key);
    this.kept = kept;
    this.waitsAt = waitingKey(kept.key, adapter, account);
  }

  /** What holds; undefined until it is known. */
  get current(): T | undefined {
    const text = this.adopted ?? this.stored;
    return text === undefined ? undefined : this.kept.read(text);
  }

  /**
   * Reads once for all widgets of the page; `reload` asks again.
   * @throws AdapterError
   */
  async load({reload = false}: Pick<LoadOptions, 'reload'> = {}): Promise<T> {
    if (reload) await this.arrive(true);
    else if (this.stored === undefined)
      await (this.reading ??= this.arrive(false).finally(() => (this.reading = undefined)));
    return this.current ?? this.kept.read(null);
  }

  /** @throws AdapterError when it was not stored: it waits then. */
  async save(given: T): Promise<void> {
    const value = this.kept.write(given);
    this.newest = value;
    this.keep({value, instead: this.stored});
    if (this.kept.atOnce) {
      this.adopted = value;
      this.tell();
    }
    await this.write(value);
  }

  /** Throws away what waits to be written: the person took it back. */
  forget(): void {
    this.keep(null);
    this.adopted = undefined;
    this.tell();
  }

  protected hear(): Promise<void> {
    return this.read(true);
  }

  private async arrive(reload: boolean): Promise<void> {
    await this.read(reload);
    this.tryAgain();
  }

  /** An answer that was on its way during a write may lack what was written: it is asked for again. */
  private async read(reload: boolean): Promise<void> {
    const {preferences} = this.adapter;
    const {writes} = this;
    const take = (stored: string | null): boolean => {
      if (writes !== this.writes) return false;
      if (stored === this.stored) return true;
      this.stored = stored;
      this.adopted = undefined; // Something else was saved since.
      this.tell();
      return true;
    };
    const stored = preferences
      ? await preferences.read(this.kept.key, {reload, onUpdate: take})
      : (this.found?.value ?? null);
    if (!take(stored)) await this.read(true);
  }

  /** What waits holds here, and is written in passing; unless something else was saved since, elsewhere. */
  private tryAgain(): void {
    const {adapter, stored} = this;
    const waiting = this.waiting ?? this.found;
    if (!adapter.preferences || !waiting) return;
    const {value, instead = stored} = waiting;
    if (value === stored || instead !== stored) {
      this.keep(null);
      return;
    }
    this.waiting = waiting;
    this.newest = this.adopted = value;
    this.tell();
    void this.write(value).catch(() => undefined); // It goes on to wait.
  }

  /** Values arrive in the order in which they were saved; of those that hold at once the last is enough. */
  private async write(value: string): Promise<void> {
    const {preferences} = this.adapter;
    const {atOnce, key} = this.kept;
    const passed = () => atOnce && value !== this.newest;
    const turn = this.turn.then(() => (passed() ? undefined : preferences?.write(key, value)));
    this.turn = turn.catch(() => undefined);
    try {
      await turn;
      if (passed()) return;
      this.stored = value;
      if (this.adopted === value || !atOnce) this.adopted = undefined;
      // Without preferences the copy that waits is the only one.
      if (preferences && this.waiting?.value === value) this.keep(null);
      this.announce();
      this.tell();
    } catch (error) {
      if (passed()) return; // The last one says what becomes of it.
      if (this.waiting?.value === value) this.keep({value, instead: this.stored});
      throw asAdapterError(error);
    } finally {
      this.writes++;
    }
  }

  private keep(waiting: WaitingValue | null): void {
    this.waiting = waiting;
    keptTexts.write(this.waitsAt, waiting && waitingText(waiting));
  }

  private get found(): WaitingValue | null {
    return readWaiting(keptTexts.read(this.waitsAt));
  }
}
