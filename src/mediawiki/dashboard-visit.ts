/** Keeps that somebody has seen a dashboard that they may be invited to: also where no link to it stands on that page. */
import type {Connection} from '../config/connector.js';
import {leadsHere} from '../domain/same-page.js';

const tag = 'wiki-dashboard-link';

/** Does nothing on other pages. Never rejects. */
export async function visitDashboards({adapter, config}: Connection, now: number): Promise<void> {
  const {dashboardLink: rules, placements, modules} = config;
  const placed = placements.filter(({element}) => element === tag).map(({href}) => href);
  const page = adapter.signals?.page();
  const here = [...new Set([rules.href, ...placed])].filter(
    (target) => target !== undefined && leadsHere(target, page),
  );
  if (!here.length || modules['dashboard-link']?.enabled === false) return;
  try {
    const [{dashboardReader}, {keepVisit}] = await Promise.all([
      import('../config/dashboard-reader.js'),
      import('../config/keep-visit.js'),
    ]);
    for (const target of here) {
      const dashboard = {target: target ?? rules.href, rules, config, now};
      const reader = await dashboardReader(adapter, dashboard);
      if (reader) keepVisit(adapter, dashboard, reader);
    }
  } catch {
    // The next visit tries again.
  }
}
