/** Impact on the pretended wiki: as the scenario has it. */
import type {Impact} from '../../domain/model.js';
import {AdapterError, type ImpactSource} from '../adapter.js';
import {pageUrl} from './addresses.js';
import type {ScenarioData} from './scenario.js';
import {viewsSince} from './views-since.js';
import type {World} from './world.js';

function impactOf(data: ScenarioData, user: string | null, reload: boolean): Impact | null {
  if (user === null) return (reload ? data.refreshed : undefined) ?? data.impact;
  const impact =
    user === data.user.name
      ? data.impact
      : Object.hasOwn(data.others, user)
        ? data.others[user]
        : null;
  if (!impact)
    throw new AdapterError('missing', `There is no account called "${user}"`, {code: 'nosuchuser'});
  return impact;
}

export function impactSource({network, data, now}: World): ImpactSource {
  return {
    contributionsUrl: (user) => pageUrl(`Special:Contributions/${user ?? ''}`),
    impact: ({user, days}, asker) =>
      network.answer('impact', asker, async () => {
        const impact = impactOf(await data(), user, asker?.reload ?? false);
        return impact && viewsSince(impact, days, now());
      }),
  };
}
