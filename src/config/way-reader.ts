import type {Adapter, LoadOptions} from '../adapters/adapter.js';
import {keptHomepage} from '../domain/entry-points/homepage-record.js';
import {type Appearance, type WayReader, wayOf} from '../domain/entry-points/ways.js';
import type {UserFacts} from '../domain/model.js';
import type {HomepageConfig} from './config-types.generated.js';

export interface WayQuestion {
  readonly config: Pick<HomepageConfig, 'entryPoints' | 'programs'>;
  readonly appearance: Appearance;
  /** In milliseconds since the epoch. */
  readonly now: number;
}

/** @returns null for readers without an account of their own, and where the wiki does not say who reads. */
export async function wayReader(
  adapter: Adapter,
  {config, appearance, now}: WayQuestion,
  options: Pick<LoadOptions, 'reload'> = {},
): Promise<(WayReader & {readonly user: UserFacts}) | null> {
  const user = await adapter.user?.facts(options);
  if (user?.kind !== 'named') return null;
  const {entryPoints: rules} = config;
  const all = [rules.page.when, wayOf(rules, appearance).when].filter((one) => one !== null);
  const [stored = null, when] = await Promise.all([
    adapter.preferences?.read(keptHomepage.key, options),
    // The language of conditions comes where one is asked for.
    !all.length ||
      import('./holds-for.js').then(({holdsFor}) =>
        holdsFor(adapter, {all}, {user, now, config}, options),
      ),
  ]);
  return {user, when, record: keptHomepage.read(stored)};
}
