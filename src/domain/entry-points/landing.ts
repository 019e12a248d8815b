/** Where somebody goes who has just signed up. Pure. */
import type {UserFacts} from '../model.js';
import type {HomepageRecord} from './homepage-record.js';
import type {EntryPointRules} from './ways.js';

/** How long after its registration an account has just been made, on clocks that disagree: a day, in milliseconds. */
const justNow = 86_400_000;

export interface Arrival {
  readonly user: Pick<UserFacts, 'kind' | 'registration'>;
  readonly record: HomepageRecord;
  /** The conditions of the page and of landing hold. */
  readonly when: boolean;
  /** They stand where the wiki says that the account was made: nobody asked for that page. */
  readonly afterForm: boolean;
}

/** `lead`: they go to the homepage by themselves; `offer`: they get a link to it; `none`: nothing happens. */
export type Landing = 'lead' | 'offer' | 'none';

/**
 * Once in the life of an account, in the tab in which it was made. Whoever came back to a page that they had asked for is
 * never led away from it.
 *
 * @param now milliseconds since the epoch
 */
export function landingOf(
  {landing}: EntryPointRules,
  {user, record, when, afterForm}: Arrival,
  now: number,
): Landing {
  const made = Date.parse(user.registration ?? '');
  const fresh = user.kind === 'named' && Math.abs(now - made) < justNow;
  if (!landing.enabled || !when || !fresh || record.landed) return 'none';
  return afterForm ? landing.way : 'offer';
}
