import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Adapter} from '../../adapters/adapter.js';
import {type TaskChoicesStore, taskChoicesStore} from '../../controllers/task-choices-store.js';
import {choicesValue, type TaskChoices} from '../../domain/tasks/task-choices.js';
import type {FeedOffer} from './suggested-edits-data.js';

/** Notices that something else was chosen: here, in another widget, in another tab. */
export class ChoicesNews implements ReactiveController {
  /** Grows with each change: tasks have to be asked for again. */
  count = 0;
  private known = '';
  private store: TaskChoicesStore | undefined;
  private leave: (() => void) | undefined;
  private connected = false;

  private readonly host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.connected = true;
    this.join();
  }

  hostDisconnected(): void {
    this.connected = false;
    this.leave?.();
  }

  /** These are the choices that are shown. */
  follow(adapter: Adapter | undefined, {user, choices}: FeedOffer): void {
    this.known = choicesValue(choices);
    const store = adapter && taskChoicesStore(adapter, user.name ?? '');
    if (store === this.store) return;
    this.store = store;
    this.join();
  }

  /** Data was given: what was chosen before it is in it. */
  reset(): void {
    this.count = 0;
  }

  /** A server, which never connects, hears nothing. */
  private join(): void {
    this.leave?.();
    this.leave = this.connected ? this.store?.subscribe(() => this.hear()) : undefined;
  }

  private hear(): void {
    const current: TaskChoices | undefined = this.store?.current;
    const value = current && choicesValue(current);
    if (value === undefined || value === this.known) return;
    this.known = value;
    this.count++;
    this.host.requestUpdate();
  }
}
