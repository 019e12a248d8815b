import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Adapter, LoadOptions} from '../adapters/adapter.js';
import {type DismissalStore, dismissalStore} from './dismissal-store.js';

/** Of a page without a wiki. */
const nowhere: Adapter = {};

/**
 * What the reader has closed for good, followed through changes on this page, in other tabs, and redrawn. Things are
 * named by ids, `[a-z0-9-]+`: `mentor-invite`.
 */
export class Dismissals implements ReactiveController {
  private store: DismissalStore | undefined;
  private leave: (() => void) | undefined;
  private connected = false;
  private whose: readonly [Adapter, string] | undefined;

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

  /** Everything that was closed, for `ConditionFacts.dismissed`; undefined while it is not known. */
  get things(): readonly string[] | undefined {
    return this.store?.things;
  }

  /** Undefined while it is not known. */
  has(thing: string): boolean | undefined {
    return this.store?.has(thing);
  }

  /**
   * Says whose things they are. Asks nothing.
   * @param account Name of the account; null for readers without one.
   */
  follow(adapter: Adapter | undefined, account: string | null): void {
    const [formerAdapter, formerAccount] = this.whose ?? [];
    const now = [adapter ?? nowhere, account ?? ''] as const;
    if (formerAdapter === now[0] && formerAccount === now[1]) return;
    this.whose = now;
    this.join();
  }

  /**
   * Reads them, once for all widgets of a page.
   * @throws AdapterError
   */
  async load(
    adapter: Adapter,
    account: string | null,
    options: Pick<LoadOptions, 'reload'> = {},
  ): Promise<readonly string[]> {
    this.follow(adapter, account);
    return dismissalStore(adapter, account ?? '').load(options);
  }

  /**
   * Closes a thing, at once as far as widgets are concerned.
   * @param now in milliseconds since the epoch.
   * @throws AdapterError when that could not be stored: it is open again then.
   */
  async dismiss(thing: string, now: number): Promise<void> {
    await this.store?.dismiss(thing, now);
  }

  /**
   * Undoes it.
   * @throws AdapterError when that could not be stored: it is closed again then.
   */
  async restore(thing: string): Promise<void> {
    await this.store?.restore(thing);
  }

  /** A server, which never connects, keeps nothing of anybody. */
  private join(): void {
    if (!this.connected || !this.whose) return;
    this.leave?.();
    this.store = dismissalStore(...this.whose);
    this.leave = this.store.subscribe(() => this.host.requestUpdate());
    this.host.requestUpdate();
  }
}
