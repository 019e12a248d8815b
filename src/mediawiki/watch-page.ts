/** What is looked at as long as a wiki's page is open. A part of its own: nobody waits for it. */
import type {Connection} from '../config/connector.js';
import {isObject} from '../config/json.js';
import {noteFailure} from '../config/failure-counts.js';
import {usageInstrument} from '../domain/instruments/names.js';
import {tellUsage} from '../config/usage-event.js';
import {adapterOf, moduleOf, watchStatuses} from '../config/status-watch.js';
import {watchConfig} from './config-watch.js';

/**
 * Counts failures of modules: in this browser, for the administrators' form, and with the wiki's own client where it
 * collects usage (docs/decisions/0014-counting.md).
 */
export function watchFailures({adapter, config}: Connection, now = Date.now): void {
  watchStatuses((widget, status) => {
    if (status !== 'failed') return;
    const module = moduleOf(widget);
    void adapterOf(widget).then((asked) => {
      const {wiki = '', instruments} = isObject(asked) ? asked : {};
      noteFailure(typeof wiki === 'string' ? wiki : '', module, now());
      // A preview has no instruments: what fails there happens to nobody.
      if (instruments && wiki === adapter.wiki)
        void tellUsage(adapter, config, {
          instrument: usageInstrument,
          action: 'failure',
          name: module,
        });
    });
  });
}

export function watchPage(connection: Connection): void {
  watchConfig(connection.adapter, connection.config);
  watchFailures(connection);
}
