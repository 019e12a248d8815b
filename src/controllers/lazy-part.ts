import type {ReactiveControllerHost} from 'lit';

/** A part of a widget that is not needed for its first picture: loaded when it is wanted, then drawn. */
export class LazyPart<T> {
  /** Set once it is clear that it will not come: the network is gone.. */
  failed = false;
  /** The attempt that is under way, if any. Never rejects. */
  coming: Promise<void> | undefined;
  private part: T | undefined;
  private readonly host: ReactiveControllerHost;
  private readonly load: () => Promise<T>;

  constructor(host: ReactiveControllerHost, load: () => Promise<T>) {
    this.host = host;
    this.load = load;
  }

  /** The part, or undefined until it has come: the host is drawn again then. May be called while rendering. */
  want(): T | undefined {
    if (!this.part && !this.failed) this.coming ??= this.fetch();
    return this.part;
  }

  /** Forgets a failure. */
  reset(): void {
    this.failed = false;
  }

  private async fetch(): Promise<void> {
    try {
      this.part = await this.load();
    } catch {
      this.failed = true;
    }
    this.coming = undefined;
    this.host.requestUpdate();
  }
}
