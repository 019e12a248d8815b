import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Below it, dialogs and panels are sheets (visual rules, section 8). What is in the top layer has no container to ask. */
const narrow = '(max-width: 559.98px)';

/** Whether the page is narrow, followed while the host is in it. */
export class NarrowPage implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private readonly query = globalThis.matchMedia?.(narrow);

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  /** False on a server. */
  get narrow(): boolean {
    return this.query?.matches ?? false;
  }

  hostConnected(): void {
    this.query?.addEventListener('change', this.onChange);
  }

  hostDisconnected(): void {
    this.query?.removeEventListener('change', this.onChange);
  }

  private readonly onChange = (): void => this.host.requestUpdate();
}
