/** Turns the panel off and on again, on all pages. */
import type {Adapter} from '../../adapters/adapter.js';
import {asAdapterError} from '../../controllers/resource.js';
import {HelpPanelOffEvent, HelpPanelOnEvent} from './help-panel-events.js';
import {offKey} from './help-panel-reader.js';

/** Null for what everybody has who chose nothing. */
const written = (off: boolean): string | null => (off ? JSON.stringify({v: 1, off}) : null);

/** @throws AdapterError when it could not be stored. */
export async function turn(
  host: EventTarget,
  adapter: Adapter | undefined,
  off: boolean,
): Promise<void> {
  host.dispatchEvent(off ? new HelpPanelOffEvent() : new HelpPanelOnEvent());
  try {
    await adapter?.preferences?.write(offKey, written(off));
  } catch (error) {
    throw asAdapterError(error);
  }
}
