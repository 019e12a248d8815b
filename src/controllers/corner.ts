import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {shared} from '../platform/shared.js';

interface State {
  readonly holders: Set<object>;
  readonly listeners: Set<() => void>;
}

const corner = (): State => shared('corner', () => ({holders: new Set(), listeners: new Set()}));

/**
 * The corner of the page, which has room for one. What follows an edit holds it while it is open; the help panel stands
 * there otherwise. Also between several copies of the library.
 */
export class Corner implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private held = false;
  private connected = false;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  /** Somebody else holds it. */
  get taken(): boolean {
    const {holders} = corner();
    return holders.size > (holders.has(this) ? 1 : 0);
  }

  /** Holds it, or lets it go. May be called while the host is updating, also after it has left the page. */
  hold(held: boolean): void {
    this.held = held;
    this.claim(held && this.connected);
  }

  hostConnected(): void {
    this.connected = true;
    corner().listeners.add(this.onChange);
    this.claim(this.held);
  }

  hostDisconnected(): void {
    this.connected = false;
    corner().listeners.delete(this.onChange);
    this.claim(false);
  }

  private claim(held: boolean): void {
    const {holders, listeners} = corner();
    if (holders.has(this) === held) return;
    if (held) holders.add(this);
    else holders.delete(this);
    for (const listener of [...listeners]) if (listener !== this.onChange) listener();
  }

  private readonly onChange = (): void => this.host.requestUpdate();
}
