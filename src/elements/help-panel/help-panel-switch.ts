import type {ReactiveControllerHost} from 'lit';
import type {Adapter} from '../../adapters/adapter.js';
import {asAdapterError} from '../../controllers/resource.js';
import {writeOff} from '../../domain/help/panel-memory.js';
import {offKey} from './help-panel-reader.js';

/** Whether the reader wants the panel, as chosen on this page. */
export class HelpPanelSwitch {
  /** Undefined until somebody chose. */
  off: boolean | undefined;
  /** The choice could not be stored: it is good for this page only. */
  unstored = false;

  private readonly host: ReactiveControllerHost;
  private readonly adapter: () => Adapter | undefined;

  constructor(host: ReactiveControllerHost, adapter: () => Adapter | undefined) {
    this.host = host;
    this.adapter = adapter;
  }

  /** @throws AdapterError when it could not be stored. */
  async turn(off: boolean): Promise<void> {
    this.off = off;
    this.unstored = false;
    this.host.requestUpdate();
    try {
      await this.adapter()?.preferences?.write(offKey, writeOff(off));
    } catch (error) {
      // A later choice stands on its own.
      this.unstored = this.off === off;
      this.host.requestUpdate();
      throw asAdapterError(error);
    }
  }
}
