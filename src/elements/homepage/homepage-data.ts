import type {Adapter, LoadOptions} from '../../adapters/adapter.js';
import type {HomepageConfig} from '../../config/config-types.generated.js';
import type {Condition} from '../../domain/condition.generated.js';
import {isArranged} from '../../controllers/is-arranged.js';
import {
  chooseLayout,
  layoutConditions,
  layoutNames,
  layoutRuleConditions,
  type PageArea,
  pageAreas,
  type Shows,
} from '../../domain/layout/page-layout.js';
import type {TimeZone, UserFacts} from '../../domain/model.js';
import {own} from '../../domain/own.js';
import type {AccountLinks} from './account-links.js';
import {askAhead} from './ask-ahead.js';

/** Who reads, and which modules their page has. */
export interface HomepagePlan {
  /** Null where the wiki does not say. */
  readonly user: UserFacts | null;
  readonly layout: string;
  /** As the wiki has them. None for readers without an account. */
  readonly areas: readonly PageArea[];
  /** The reader's own page differs from the wiki's, or may do so: that has to be known before anything is shown. */
  readonly personal: boolean;
  readonly shows: Shows;
  /** For readers without an account of their own: where they get one. Null for all others. */
  readonly accounts: AccountLinks | null;
}

/** The layout, or `anonymous` for readers without an account. */
export const variantOf = ({user, layout}: HomepagePlan): string =>
  user?.kind === 'anonymous' ? 'anonymous' : layout;

export interface HomepageQuestion {
  readonly config: HomepageConfig;
  /** Name of the layout that the embedding code asks for; empty: none. */
  readonly layout: string;
  /** Milliseconds since the epoch, and the reader's zone. */
  readonly clock: {now(): number; readonly timeZone: TimeZone};
  /** Arm by experiment. */
  readonly variants: Readonly<Record<string, string>> | undefined;
}

type Conditions = readonly (Condition | null | undefined)[];

/** Where nothing is known of the reader, no condition holds. */
const undecided: Shows = (condition) => !condition;

/** Finds out which page the reader gets. Asks for what its conditions take, and only for that of the layout they get. */
export async function loadPlan(
  adapter: Adapter,
  {config, layout: asked, clock, variants}: HomepageQuestion,
  options: Pick<LoadOptions, 'reload'>,
): Promise<HomepagePlan> {
  const now = clock.now();
  const who = adapter.user?.facts(options);
  askAhead(adapter, config, {layout: asked, timeZone: clock.timeZone});
  const user = (await who) ?? null;
  const accounts =
    user && user.kind !== 'named'
      ? await import('./account-links.js').then((part) => part.accountLinks(adapter))
      : null;
  if (user?.kind === 'anonymous')
    return {user, layout: asked, areas: [], personal: false, shows: undecided, accounts};
  const decide = async (conditions: Conditions): Promise<Shows> => {
    if (!user || !conditions.some(Boolean)) return undecided;
    const {decider} = await import('../../config/holds-for.js');
    return decider(adapter, conditions, {user, now, variants, config}, options);
  };
  const rules = own(config.layouts, asked) ? [] : layoutRuleConditions(config);
  const layout = chooseLayout(config, await decide(rules), asked);
  const steps = config.progression.length
    ? (await import('../../domain/layout/progression.js')).progressionConditions(config, layout)
    : [];
  const shows = await decide([...layoutConditions(config, layout), ...steps]);
  const areas = pageAreas(config, layout, shows);
  const there = new Set(areas.flatMap(({modules}) => modules.map(({name}) => name)));
  // Whoever does not get a module because of an experiment has met the experiment, too.
  for (const name of layoutNames(config, layout))
    if (!there.has(name)) adapter.experiments?.decided(name);
  const personal =
    config.progression.length > 0 || (await isArranged(adapter, user?.name ?? '', options));
  return {user, layout, areas, personal, shows, accounts};
}
