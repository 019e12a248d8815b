/** What the script does by itself once it is on a page: placeholders everywhere, placements on wikis. */
import {onPageContent, onWikiPage, whenWikiPage} from '../adapters/mediawiki/mw-config.js';
import {pageConnection} from '../config/connector.js';
import type {Registry} from '../platform/registry-entry.js';
import {shared} from '../platform/shared.js';
import {warnOnce} from '../platform/warn-once.js';
import {visitDashboards} from './dashboard-visit.js';
import {upgradePlaceholders} from './placeholders.js';

function whenParsed(run: () => void): void {
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', run, {once: true});
  else run();
}

async function startWikiPage(registry: Registry, upgrade: () => void): Promise<void> {
  const page = await whenWikiPage();
  onPageContent(upgrade);
  const connection = await pageConnection();
  if (!page || !connection) return;
  // Also where everything is switched off: it may be switched on again.
  void import('./watch-page.js')
    .then(({watchPage}) => watchPage(connection))
    .catch(() => undefined);
  const {adapter, config, mistakes = 0} = connection;
  if (mistakes)
    void import('./broken-notice.js')
      .then(({showBrokenSettings}) => showBrokenSettings({adapter, config, mistakes}))
      .catch(() => undefined);
  if (!config.enabled) return;
  void visitDashboards(connection, Date.now());
  if (config.entryPoints.page.title)
    void import('./entry-points.js')
      .then(({startEntryPoints}) => startEntryPoints(connection, page, registry, Date.now()))
      .catch(() => undefined); // The wiki's own pages are all there.
  if (!config.placements.length) return;
  const {applyPlacements, placementFacts} = await import('./placements.js');
  const facts = await placementFacts(config.placements, adapter, Date.now());
  applyPlacements(document, config.placements, {page, facts, registry});
}

/** Starts once per page, also when several copies of the library ask for it. Does nothing outside a browser. */
export function startPage(registry: Registry): void {
  if (typeof document === 'undefined') return;
  shared('started', () => {
    const upgrade = () => void upgradePlaceholders(document, registry);
    whenParsed(() => {
      upgrade();
      if (onWikiPage())
        startWikiPage(registry, upgrade).catch((error: unknown) =>
          warnOnce(`this wiki could not be reached: ${String(error)}`),
        );
    });
    return true;
  });
}
