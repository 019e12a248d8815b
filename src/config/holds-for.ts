import type {Adapter, LoadOptions} from '../adapters/adapter.js';
import {campaignKey, campaignsOf} from '../domain/campaigns/stored.js';
import type {Condition} from '../domain/condition.generated.js';
import {type ConditionFacts, factsOf} from '../domain/condition-facts.js';
import {mentions, shows} from '../domain/conditions.js';
import {dismissedThings, dismissalPrefix} from '../domain/dismissals.js';
import type {UserFacts} from '../domain/model.js';
import {programFacts} from '../domain/programs/phase.js';
import type {HomepageConfig} from './config-types.generated.js';
import {programPlan} from './program-plan.js';

export interface ConditionReader {
  readonly user: UserFacts;
  /** In milliseconds since the epoch. */
  readonly now: number;
  /** Arm by experiment. Default: what the reader was given. */
  readonly variants?: Readonly<Record<string, string>> | undefined;
  /** What says where the wiki learns of programs. Default: nothing is known of programs. */
  readonly config?: Pick<HomepageConfig, 'programs'> | undefined;
}

/**
 * What `conditions` are decided from. Asks the wiki for what they take beside the account itself, and for nothing else; what
 * does not arrive is not known, and decides nothing.
 */
export async function factsFor(
  adapter: Adapter,
  conditions: readonly (Condition | null | undefined)[],
  {user, now, variants = adapter.experiments?.variants, config}: ConditionReader,
  options: Pick<LoadOptions, 'reload'> = {},
): Promise<ConditionFacts> {
  const {user: users, tasks, preferences, programs: courses} = adapter;
  const ask = <T>(operator: keyof Condition, load: () => Promise<T> | undefined) =>
    mentions(conditions, operator) ? load()?.catch(() => undefined) : undefined;
  const findPrograms = () => config && courses?.programs(programPlan(config), options);
  const [roles, completed, dismissed, programs, campaigns] = await Promise.all([
    ask('newRole', () => users?.roles?.(options)),
    ask('completedTasks', () => tasks?.completed(options)),
    ask('dismissed', () => preferences?.readAll(dismissalPrefix, options)),
    ask('program', findPrograms) ?? ask('programEnded', findPrograms),
    ask('campaign', () =>
      adapter.campaigns
        ? Promise.resolve(adapter.campaigns)
        : preferences?.read(campaignKey, options).then(campaignsOf),
    ),
  ]);
  return factsOf(user, now, {
    variants,
    ...(roles && {roles}),
    ...(completed && {
      completedTasks: Object.fromEntries(completed.map(({type, count}) => [type, count])),
    }),
    ...(dismissed && {dismissed: dismissedThings(dismissed)}),
    ...(programs && programFacts(programs, now)),
    ...(campaigns && {campaigns}),
  });
}

/** Decides each of `conditions`, and asks the wiki once for all of them. */
export async function decider(
  adapter: Adapter,
  conditions: readonly (Condition | null | undefined)[],
  reader: ConditionReader,
  options?: Pick<LoadOptions, 'reload'>,
): Promise<(condition: Condition | null | undefined) => boolean> {
  const facts = await factsFor(adapter, conditions, reader, options);
  return (condition) => shows(condition, facts);
}

/** Whether a condition certainly holds for the reader. */
export async function holdsFor(
  adapter: Adapter,
  condition: Condition,
  reader: ConditionReader,
  options?: Pick<LoadOptions, 'reload'>,
): Promise<boolean> {
  return (await decider(adapter, [condition], reader, options))(condition);
}
