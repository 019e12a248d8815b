/** What one reader wants suggested on one wiki, as all widgets of a page see it. */
import type {Adapter, LoadOptions} from '../adapters/adapter.js';
import {
  noChoices,
  readChoices,
  type TaskChoices,
  taskChoicesKey,
  waitingChoicesKey,
} from '../domain/tasks/task-choices.js';
import {choicesValue} from '../domain/tasks/stored-choices.js';
import {readWaiting, type WaitingChoices, waitingText} from '../domain/tasks/waiting-choices.js';
import {keptTexts} from '../platform/kept-texts.js';
import {perReader, ReaderStore} from './reader-store.js';
import {asAdapterError} from './resource.js';

/**
 * Nothing is written before `save`. What could not be written waits in this browser, for this account alone: it holds
 * from the next `load` on, which tries again to write it. Tabs tell each other that something was chosen, and ask the
 * wiki what. On a wiki without preferences choices stay in this browser.
 */
export class TaskChoicesStore extends ReaderStore {
  /** As the wiki has it; undefined until that is known, null for nothing. */
  private stored: string | null | undefined;
  /** What an earlier page could not write, instead of what the wiki has. */
  private adopted: TaskChoices | undefined;
  private waiting: WaitingChoices | null = null;
  private reading: Promise<void> | undefined;
  private turn: Promise<unknown> = Promise.resolve();
  private writes = 0;
  private readonly key: string;

  constructor(adapter: Adapter, account: string) {
    super(adapter, account, 'task-choices');
    this.key = waitingChoicesKey({wiki: adapter.wiki ?? '', account});
  }

  /** What holds; undefined until it is known. */
  get current(): TaskChoices | undefined {
    if (this.adopted) return this.adopted;
    return this.stored === undefined ? undefined : readChoices(this.stored);
  }

  /**
   * Reads once for all widgets of the page; `reload` asks again.
   * @throws AdapterError
   */
  async load({reload = false}: Pick<LoadOptions, 'reload'> = {}): Promise<TaskChoices> {
    if (reload) await this.arrive(true);
    else if (this.stored === undefined)
      await (this.reading ??= this.arrive(false).finally(() => (this.reading = undefined)));
    return this.current ?? noChoices;
  }

  /**
   * Writes what the person accepted; it holds once it is written.
   * @throws AdapterError when it was not stored: what held before goes on to hold here, and the choice waits.
   */
  async save(choices: TaskChoices): Promise<void> {
    const value = choicesValue(choices);
    this.keep({value, instead: this.stored});
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
      this.adopted = undefined; // Something else was chosen since.
      this.tell();
      return true;
    };
    const stored = preferences
      ? await preferences.read(taskChoicesKey, {reload, onUpdate: take})
      : (readWaiting(keptTexts.read(this.key))?.value ?? null);
    if (!take(stored)) await this.read(true);
  }

  /** What waits holds here, and is written in passing; unless something else was chosen since, elsewhere. */
  private tryAgain(): void {
    const {adapter, stored} = this;
    const waiting = this.waiting ?? readWaiting(keptTexts.read(this.key));
    if (!adapter.preferences || !waiting) return;
    const {value, instead = stored} = waiting;
    if (value === stored || instead !== stored) {
      this.keep(null);
      return;
    }
    this.waiting = waiting;
    this.adopted = readChoices(value);
    this.tell();
    void this.write(value).catch(() => undefined); // It goes on to wait.
  }

  /** Choices arrive in the order in which they were made. */
  private async write(value: string): Promise<void> {
    const {preferences} = this.adapter;
    const turn = this.turn.then(() => preferences?.write(taskChoicesKey, value));
    this.turn = turn.catch(() => undefined);
    try {
      await turn;
      this.stored = value;
      this.adopted = undefined;
      // Without preferences the copy that waits is the only one.
      if (preferences && this.waiting?.value === value) this.keep(null);
      this.announce();
      this.tell();
    } catch (error) {
      if (this.waiting?.value === value) this.keep({value, instead: this.stored});
      throw asAdapterError(error);
    } finally {
      this.writes++;
    }
  }

  private keep(waiting: WaitingChoices | null): void {
    this.waiting = waiting;
    keptTexts.write(this.key, waiting && waitingText(waiting));
  }
}

/** The page's one store of a reader on a wiki. */
export const taskChoicesStore = perReader(
  (adapter, account) => new TaskChoicesStore(adapter, account),
);
