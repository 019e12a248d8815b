import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How wide the host is, for what styles alone cannot do. The host is drawn again when the answer to `changes` is another. */
export class OwnWidth implements ReactiveController {
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly limits: readonly number[];
  private observer: ResizeObserver | undefined;
  private width: number | undefined;

  /** @param limits widths in pixels at which the host changes. */
  constructor(host: ReactiveControllerHost & HTMLElement, limits: readonly number[]) {
    this.host = host;
    this.limits = limits;
    host.addController(this);
  }

  /** Whether it is at least so wide. True while that is not known, on a server for one. */
  atLeast(limit: number): boolean {
    return (this.width ?? Infinity) >= limit;
  }

  hostConnected(): void {
    this.follow(this.host.getBoundingClientRect?.().width);
    this.observer = new ResizeObserver(([entry]) => {
      if (entry) this.follow(entry.contentRect.width);
    });
    this.observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }

  private follow(width: number): void {
    if (!width) return; // It is not shown at the moment.
    const before = this.limits.map((limit) => this.atLeast(limit));
    this.width = width;
    if (this.limits.some((limit, index) => this.atLeast(limit) !== before[index]))
      this.host.requestUpdate();
  }
}
