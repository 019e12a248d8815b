/** What the reader takes part in: by the configuration's list at once, by others as far as it is kept here. */
import {campaignKey, campaignsOf} from '../../../domain/campaigns/stored.js';
import type {Program} from '../../../domain/page-model.js';
import type {ProgramPlan} from '../../../domain/programs/program-plan.js';
import type {LinkSource, PreferenceSource, ProgramSource, UserSource} from '../../adapter.js';
import type {RunOptions} from '../../http/cache.js';
import {listOf} from '../../http/shape.js';
import {abortable} from '../../http/share.js';
import type {SiteSource, Wiki} from '../wiki.js';
import {ages} from '../wiki.js';
import {dashboardPrograms} from './dashboard.js';
import {eventPrograms} from './events.js';
import {gather} from './gather.js';
import {type EditedPage, listedPrograms, parseEdited} from './listed.js';
import {parseProgram} from './parse-programs.js';

interface Given {
  readonly wiki: Wiki;
  readonly user: UserSource;
  readonly site: SiteSource;
  readonly preferences: PreferenceSource;
  readonly links: LinkSource;
}

const minute = 60_000;
/** Other hosts work each answer out anew: they are asked four times an hour at most, whatever came of it. */
const foreignAge = {fresh: 15 * minute, stale: 24 * 60 * minute};

/** What others know of the reader's programs; kept while the tab is open, for this account only. */
function createOthers({wiki, site}: Given) {
  const cached = wiki.personalCache<readonly Program[]>({
    name: 'programs',
    ...foreignAge,
    parse: listOf(parseProgram),
  });
  const load = ({dashboard, events}: ProgramPlan, reader: string, run: RunOptions) =>
    gather(
      [
        ...(dashboard?.courses.length ? [dashboardPrograms(wiki, dashboard, reader, run)] : []),
        ...(events ? [eventPrograms(wiki, site, reader, run)] : []),
      ],
      run,
    );
  return (
    plan: ProgramPlan,
    reader: string,
    options: {readonly reload: boolean; readonly onUpdate: (programs: readonly Program[]) => void},
  ): Promise<readonly Program[]> =>
    plan.dashboard?.courses.length || plan.events
      ? cached(
          JSON.stringify([reader, plan.dashboard, plan.events]),
          (run) => load(plan, reader, run),
          options,
        )
      : Promise.resolve([]);
}

/** Undefined where an answer takes longer than this turn: what is kept is there at once, what is asked for never is. */
const atOnce = <T>({circumstances}: Wiki, answer: Promise<T>): Promise<T | undefined> =>
  Promise.race([
    answer,
    new Promise<undefined>((resolve) => void circumstances.timer(() => resolve(undefined), 0)),
  ]);

export function createProgramSource(given: Given): ProgramSource {
  const {wiki, user, preferences} = given;
  const others = createOthers(given);
  const edited = wiki.personalCache<readonly EditedPage[]>({
    name: 'program-edits',
    ...ages.own,
    parse: parseEdited,
  });

  async function load(
    plan: ProgramPlan,
    reload: boolean,
    onUpdate: ((programs: readonly Program[]) => void) | undefined,
  ): Promise<readonly Program[]> {
    const [{kind, name}, campaign] = await Promise.all([
      user.facts({reload}),
      plan.list.some(({campaigns}) => campaigns.length)
        ? preferences.read(campaignKey, {reload}).catch(() => null)
        : null,
    ]);
    if (kind !== 'named' || name === null) return [];
    let told = false;
    const tell = async (programs: readonly Program[]) => {
      if (told) return;
      told = true;
      onUpdate?.([...(await own), ...programs]);
    };
    const reader = {name, campaigns: campaignsOf(campaign), reload};
    const own = listedPrograms({...given, edited}, plan.list, reader);
    const answer = others(plan, name, {reload, onUpdate: (programs) => void tell(programs)});
    // Who asks anew waits for all of it.
    const [listed, kept] = await Promise.all([own, reload ? answer : atOnce(wiki, answer)]);
    if (!kept) answer.then(tell, () => undefined);
    return [...listed, ...(kept ?? [])];
  }

  return {
    programs: (plan, {signal, reload = false, onUpdate} = {}) =>
      abortable(load(plan, reload, onUpdate), signal),
  };
}
