/** What the person wants suggested, followed through changes: here, in other widgets, in other tabs. */
import type {Adapter, AdapterError} from '../../adapters/adapter.js';
import {asAdapterError} from '../../controllers/resource.js';
import {choicesStore} from '../../controllers/choices-store.js';
import type {TaskChoicesStore} from '../../controllers/task-choices-store.js';
import {choicesValue} from '../../domain/tasks/stored-choices.js';
import type {TaskChoices} from '../../domain/tasks/task-choices.js';
import type {FeedOffer} from './suggested-edits-data.js';

export class FeedChoices {
  /** Why the last change was not stored. */
  error: AdapterError | undefined;
  private known = '';
  private adapter: Adapter | undefined;
  private account = '';
  private coming: Promise<void> | undefined;
  private store: TaskChoicesStore | undefined;
  private leave: (() => void) | undefined;

  private readonly onChange: () => void;

  /** @param onChange called when something else holds than what is shown: tasks have to be asked for again. */
  constructor(onChange: () => void) {
    this.onChange = onChange;
  }

  /** These are the choices that are shown. */
  follow(adapter: Adapter | undefined, {user, choices}: Pick<FeedOffer, 'user' | 'choices'>): void {
    this.known = choicesValue(choices);
    const account = user.name ?? '';
    if (adapter === this.adapter && account === this.account) return;
    this.stop();
    this.adapter = adapter;
    this.account = account;
    this.coming = adapter && this.join(adapter, account);
  }

  stop(): void {
    this.leave?.();
    this.leave = this.store = this.adapter = undefined;
  }

  /** Never rejects: what went wrong is in `error`. */
  async save(choices: TaskChoices): Promise<void> {
    this.error = undefined;
    try {
      await this.coming;
      await this.store?.save(choices);
    } catch (error) {
      this.error = asAdapterError(error);
    }
  }

  /** Without the store the feed goes on as it is. */
  private async join(adapter: Adapter, account: string): Promise<void> {
    const store = await choicesStore(adapter, account).catch(() => undefined);
    if (adapter !== this.adapter || account !== this.account) return;
    this.store = store;
    this.leave = store?.subscribe(() => this.hear());
  }

  private hear(): void {
    const current = this.store?.current;
    const value = current && choicesValue(current);
    if (value === undefined || value === this.known) return;
    this.known = value;
    this.onChange();
  }
}
