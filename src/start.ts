/** Registers everything and starts the page. No side effect before it is called. */
import {registerConnector} from './config/connector.js';
import {mediaWikiConnector} from './mediawiki/connector.js';
import {startPage} from './mediawiki/start-page.js';
import {registerModules} from './platform/known-elements.js';
import {registry} from './registry.js';

/**
 * Registers every element and the connector, then upgrades placeholders and, on a wiki, puts elements where its
 * configuration says. A module that fails to load is reported and leaves the others alone.
 */
export async function start(): Promise<void> {
  registerConnector(mediaWikiConnector);
  registerModules(registry);
  const loads = Object.values(registry).map((entry) => entry.load());
  for (const outcome of await Promise.allSettled(loads))
    if (outcome.status === 'rejected') console.error('wiki-homepage:', outcome.reason);
  startPage(registry);
}
