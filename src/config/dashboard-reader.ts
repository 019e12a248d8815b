import type {Adapter, LoadOptions} from '../adapters/adapter.js';
import {dashboardKey, type DashboardReader, readRecord} from '../domain/dashboard-link.js';
import type {UserFacts} from '../domain/model.js';
import type {DashboardLinkConfig, HomepageConfig} from './config-types.generated.js';

export interface Dashboard {
  /** Title of a page, or an address. */
  readonly target: string;
  readonly rules: DashboardLinkConfig;
  /** What conditions on programs are decided from. */
  readonly config: Pick<HomepageConfig, 'programs'> | undefined;
  /** In milliseconds since the epoch. */
  readonly now: number;
}

/** @returns null for readers without an account of their own, and where the wiki does not say who reads. */
export async function dashboardReader(
  adapter: Adapter,
  {target, rules, config, now}: Dashboard,
  options: Pick<LoadOptions, 'reload'> = {},
): Promise<(DashboardReader & {readonly user: UserFacts}) | null> {
  const user = await adapter.user?.facts(options);
  if (user?.kind !== 'named') return null;
  const {when: condition} = rules;
  const [stored = null, when] = await Promise.all([
    adapter.preferences?.read(dashboardKey(target), options),
    // The language of conditions comes where one is asked for.
    condition === null ||
      import('./holds-for.js').then(({holdsFor}) =>
        holdsFor(adapter, condition, {user, now, config}, options),
      ),
  ]);
  return {user, when, record: readRecord(stored)};
}
