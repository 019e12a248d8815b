/** What the person wants suggested, followed through changes: here, in other widgets, in other tabs. */
import type {Adapter, AdapterError} from '../../adapters/adapter.js';
import {asAdapterError} from '../../controllers/resource.js';
import {type TaskChoicesStore, taskChoicesStore} from '../../controllers/task-choices-store.js';
import {choicesValue, type TaskChoices} from '../../domain/tasks/task-choices.js';
import type {FeedOffer} from './suggested-edits-data.js';

export class FeedChoices {
  /** Why the last change was not stored. */
  error: AdapterError | undefined;
  private known = '';
  private store: TaskChoicesStore | undefined;
  private leave: (() => void) | undefined;

  private readonly onChange: () => void;

  /** @param onChange called when something else holds than what is shown: tasks have to be asked for again. */
  constructor(onChange: () => void) {
    this.onChange = onChange;
  }

  /** These are the choices that are shown. The store may know better by now. */
  follow(adapter: Adapter | undefined, {user, choices}: Pick<FeedOffer, 'user' | 'choices'>): void {
    const value = choicesValue(choices);
    const store = adapter && taskChoicesStore(adapter, user.name ?? '');
    if (value === this.known && store === this.store) return;
    this.known = value;
    if (store === this.store) return;
    this.stop();
    this.store = store;
    this.leave = store?.subscribe(() => this.hear());
  }

  stop(): void {
    this.leave?.();
    this.leave = this.store = undefined;
  }

  /** Never rejects: what went wrong is in `error`. */
  async save(choices: TaskChoices): Promise<void> {
    this.error = undefined;
    try {
      await this.store?.save(choices);
    } catch (error) {
      this.error = asAdapterError(error);
    }
  }

  private hear(): void {
    const current = this.store?.current;
    const value = current && choicesValue(current);
    if (value === undefined || value === this.known) return;
    this.known = value;
    this.onChange();
  }
}
