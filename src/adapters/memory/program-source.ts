/** Programs on the pretended wiki: those of the situation, and those that the configuration lists. */
import {campaignKey, campaignsOf} from '../../domain/campaigns/stored.js';
import type {Program} from '../../domain/page-model.js';
import {progressIn, roleIn, wikiName} from '../../domain/programs/membership.js';
import type {ListedProgram} from '../../domain/programs/program-plan.js';
import type {PreferenceSource, ProgramSource} from '../adapter.js';
import {pageUrl} from './addresses.js';
import {linkTo} from './link-source.js';
import type {ScenarioData} from './scenario.js';
import type {World} from './world.js';

/** Nobody has edited anything of a program that was only just written down. */
function programOf(known: ScenarioData, listed: ListedProgram, role: Program['role']): Program {
  const {id, title, kind, start, end, page, instructors, topics, articles, links} = listed;
  return {
    id,
    title,
    kind,
    role,
    start,
    end,
    url: page === null ? null : linkTo(known, page),
    instructors: instructors
      .filter((name) => wikiName(name) !== known.user.name)
      .map((name) => ({id: null, name: wikiName(name)})),
    progress: role === 'member' ? progressIn(listed, []) : null,
    articles:
      role === 'member'
        ? articles.map((one) => ({
            title: wikiName(one),
            url: pageUrl(one),
            editUrl: pageUrl(one),
            done: false,
          }))
        : [],
    links: links.flatMap(({target, text}) => {
      const url = linkTo(known, target);
      return url === null ? [] : [{text: text ?? target, url}];
    }),
    topics,
  };
}

export function programSource(
  {network, data}: World,
  preferences: PreferenceSource,
): ProgramSource {
  return {
    programs: ({list}, asker) =>
      network.answer('programs', asker, async () => {
        const known = await data();
        const {kind, name} = known.user;
        if (kind !== 'named' || name === null) return [];
        const campaigns = campaignsOf(await preferences.read(campaignKey).catch(() => null));
        const listed = list.flatMap((one) => {
          const role = roleIn(one, name, campaigns);
          return role ? [programOf(known, one, role)] : [];
        });
        return structuredClone([...listed, ...(known.programs ?? [])]);
      }),
  };
}
