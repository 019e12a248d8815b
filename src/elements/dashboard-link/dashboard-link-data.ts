/** What `wiki-dashboard-link` shows, and the steps that lead to it. */
import type {Adapter, LoadOptions} from '../../adapters/adapter.js';
import type {DashboardLinkConfig, HomepageConfig} from '../../config/config-types.generated.js';
import {type Dashboard, dashboardReader} from '../../config/dashboard-reader.js';
import {
  dashboardLinkState,
  type DashboardReader,
  type DashboardRecord,
} from '../../domain/dashboard-link.js';
import type {UserFacts} from '../../domain/model.js';
import {leadsHere} from '../../domain/same-page.js';

export interface DashboardLinkData {
  /** Who reads. */
  readonly user: UserFacts;
  /** What the configuration asks for beside the edit count holds. Left out: it asks for nothing. */
  readonly when?: boolean;
  /** What is kept of this reader and this dashboard. Left out: nothing. */
  readonly record?: DashboardRecord;
  /** Where the link leads; null where the wiki has no such page. */
  readonly url: string | null;
  /** Whether the page that is being read is the dashboard. Default: false. */
  readonly here?: boolean;
}

export interface DashboardPlan {
  /** Title of a page, or an address. */
  readonly target: string;
  readonly rules: DashboardLinkConfig;
  /** What conditions on programs are decided from; undefined where nothing is known of programs. */
  readonly config: Pick<HomepageConfig, 'programs'> | undefined;
}

const isAddress = (target: string) => /^https?:\/\//i.test(target);

async function urlOf(adapter: Adapter, target: string, reload: boolean): Promise<string | null> {
  const own = isAddress(target) ? target : null;
  return adapter.links ? adapter.links.url(target, {reload}).catch(() => own) : own;
}

/** Needed on one page only. */
const visit = async (adapter: Adapter, dashboard: Dashboard, reader: DashboardReader) =>
  (await import('../../config/keep-visit.js')).keepVisit(adapter, dashboard, reader);

/**
 * Asks for no more than it takes to say no. On the dashboard itself it also keeps that the reader was there.
 *
 * @returns null for readers without an account of their own; undefined where the wiki does not say who reads.
 */
export function loadDashboardLink(
  adapter: Adapter,
  plan: DashboardPlan,
  now: number,
  {reload = false}: LoadOptions<DashboardLinkData | null>,
): Promise<DashboardLinkData | null> | undefined {
  if (!adapter.user) return undefined;
  const load = async () => {
    const {target, rules} = plan;
    const dashboard = {...plan, now};
    const reader = await dashboardReader(adapter, dashboard, {reload});
    if (!reader) return null;
    const here = leadsHere(target, adapter.signals?.page());
    const record = here ? await visit(adapter, dashboard, reader) : reader.record;
    const {shown} = dashboardLinkState(rules, {...reader, record}, here);
    return {...reader, record, here, url: shown ? await urlOf(adapter, target, reload) : null};
  };
  return load();
}
