/**
 * How people find the homepage on a wiki that has no page for it: the page itself, links to it, and what follows signing
 * up. Placements like any other, made of the configuration's `entryPoints`.
 */
import type {Adapter} from '../adapters/adapter.js';
import type {WikiPage} from '../adapters/mediawiki/mw-config.js';
import type {Placement} from '../config/config-types.generated.js';
import type {Connection} from '../config/connector.js';
import {type Appearance, isHomepage, isPageOf} from '../domain/entry-points/ways.js';
import type {Registry} from '../platform/registry-entry.js';
import {showHomepage} from './homepage-page.js';
import {land} from './land.js';
import {applyPlacements} from './placements.js';

/** A placement of the link, which has one attribute more than others. */
interface LinkPlacement extends Placement {
  readonly appearance: Appearance;
}

const link = (where: string, appearance: Appearance): LinkPlacement => ({
  element: 'wiki-homepage-link',
  in: where,
  appearance,
  instrument: `homepage-${appearance}`,
});

/** Which links a page may have; each of them knows by itself whether its reader has it. */
function linksOn(
  {adapter, config: {entryPoints: rules}}: Connection,
  here: boolean,
): readonly LinkPlacement[] {
  const page = adapter.signals?.page();
  const ownPage = !!page && isPageOf(adapter.account?.name ?? '', page);
  return [
    ...(rules.userMenu.enabled ? [link('user-menu', 'menu-item')] : []),
    ...(rules.tab.enabled && (here || ownPage) ? [link(here ? 'page-tab' : 'tabs', 'tab')] : []),
    ...(rules.optIn.enabled && here ? [link('content-end', 'choice')] : []),
  ];
}

async function pageIsForReader(adapter: Adapter, {config}: Connection, now: number) {
  const {when} = config.entryPoints.page;
  if (!when) return true;
  const user = await adapter.user?.facts().catch(() => undefined);
  if (!user) return false;
  const {holdsFor} = await import('../config/holds-for.js');
  return holdsFor(adapter, when, {user, now});
}

/** @param page that is being read */
export async function startEntryPoints(
  connection: Connection,
  page: WikiPage,
  registry: Registry,
  now: number,
): Promise<void> {
  const {adapter, config} = connection;
  const {title} = config.entryPoints.page;
  const address = new URLSearchParams(location.search);
  const here = isHomepage(title, adapter.signals?.page(), address);
  if (here && (await pageIsForReader(adapter, connection, now)))
    showHomepage(document, connection, registry);
  const landing = await land(connection, page, now).catch(() => null);
  if (page.user.kind !== 'named') return;
  const links = [
    ...linksOn(connection, here),
    ...(landing === 'offer' ? [link('content-start', 'landing')] : []),
  ];
  applyPlacements(document, links, {page, facts: {}, registry});
}
