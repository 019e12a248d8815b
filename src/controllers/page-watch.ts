import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Adapter} from '../adapters/adapter.js';
import type {PageContext, PageSignal} from '../domain/page-model.js';

/** The wiki page around the host, followed through the opening and closing of editors. */
export class PageWatch implements ReactiveController {
  /** The same object until something happens; null where the host stands on no page of the wiki. */
  page: PageContext | null = null;
  private adapter: Adapter | undefined;
  private leave: (() => void) | undefined;
  private connected = false;

  private readonly host: ReactiveControllerHost;
  private readonly onSignal: (signal: PageSignal) => void;

  /** @param onSignal called after `page` says what happened. */
  constructor(host: ReactiveControllerHost, onSignal: (signal: PageSignal) => void) {
    this.host = host;
    this.onSignal = onSignal;
    host.addController(this);
  }

  /** Says whose page it is. May be called while the host is updating. */
  follow(adapter: Adapter | undefined): void {
    if (adapter === this.adapter) return;
    this.adapter = adapter;
    this.page = adapter?.signals?.page() ?? null;
    this.listen();
  }

  hostConnected(): void {
    this.connected = true;
    this.listen();
  }

  hostDisconnected(): void {
    this.connected = false;
    this.leave?.();
  }

  private listen(): void {
    this.leave?.();
    this.leave = this.connected ? this.adapter?.signals?.subscribe(this.hear) : undefined;
  }

  private readonly hear = (signal: PageSignal): void => {
    const page = this.adapter?.signals?.page() ?? null;
    const editor =
      signal.type === 'editor-opened'
        ? signal.editor
        : signal.type === 'editor-closed'
          ? null
          : (page?.editor ?? null);
    this.page = page && {...page, editor};
    this.onSignal(signal);
    this.host.requestUpdate();
  };
}
