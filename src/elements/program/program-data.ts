/** What `wiki-program` shows, and how it is loaded. */
import type {Adapter, LoadOptions} from '../../adapters/adapter.js';
import type {UserFacts} from '../../domain/model.js';
import type {Program} from '../../domain/page-model.js';
import type {ProgramPlan} from '../../domain/programs/program-plan.js';

export interface ProgramData {
  /** Who reads. */
  readonly user: UserFacts;
  /** All that is known, in any order, also those that are long over. */
  readonly programs: readonly Program[];
}

/** So many milliseconds the page may wait for the strip at its top. What comes later is shown on the next page. */
export const waitForProgram = 2000;

const later = (milliseconds: number): Promise<null> =>
  new Promise((resolve) => setTimeout(() => resolve(null), milliseconds));

/**
 * @returns null for readers without an account of their own, and when it takes too long; undefined where the wiki has no
 * programs.
 */
export function loadPrograms(
  adapter: Adapter,
  plan: ProgramPlan,
  {signal, reload = false}: Pick<LoadOptions, 'signal' | 'reload'>,
): Promise<ProgramData | null> | undefined {
  const {programs: source, user: users} = adapter;
  if (!source || !users) return undefined;
  const asker = {...(signal && {signal}), reload};
  const load = async () => {
    const [user, programs] = await Promise.all([users.facts(asker), source.programs(plan, asker)]);
    return user.kind === 'named' ? {user, programs} : null;
  };
  // Who asks anew looks at the strip, and waits.
  return reload ? load() : Promise.race([load(), later(waitForProgram)]);
}
