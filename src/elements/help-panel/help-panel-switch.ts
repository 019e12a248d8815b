/** Turns the panel off and on again, on all pages. */
import type {Adapter} from '../../adapters/adapter.js';
import {asAdapterError} from '../../controllers/resource.js';
import {writeOff} from '../../domain/help/panel-memory.js';
import {HelpPanelOffEvent, HelpPanelOnEvent} from './help-panel-events.js';
import {offKey} from './help-panel-reader.js';

/** @throws AdapterError when it could not be stored. */
export async function turn(
  host: EventTarget,
  adapter: Adapter | undefined,
  off: boolean,
): Promise<void> {
  host.dispatchEvent(off ? new HelpPanelOffEvent() : new HelpPanelOnEvent());
  try {
    await adapter?.preferences?.write(offKey, writeOff(off));
  } catch (error) {
    throw asAdapterError(error);
  }
}
