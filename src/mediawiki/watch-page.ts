/** What is looked at as long as a wiki's page is open. A part of its own: nobody waits for it. */
import type {Connection} from '../config/connector.js';
import {isObject} from '../config/json.js';
import {noteFailure} from '../config/failure-counts.js';
import {adapterOf, moduleOf, watchStatuses} from '../config/status-watch.js';
import {watchConfig} from './config-watch.js';

/** Counts failures of modules, for the administrators' form: in this browser only. */
export function watchFailures(now = Date.now): void {
  watchStatuses((widget, status) => {
    if (status !== 'failed') return;
    void adapterOf(widget).then((adapter) => {
      const wiki = isObject(adapter) ? adapter.wiki : undefined;
      noteFailure(typeof wiki === 'string' ? wiki : '', moduleOf(widget), now());
    });
  });
}

export function watchPage({adapter, config}: Connection): void {
  watchConfig(adapter, config);
  watchFailures();
}
