/** The steps that lead to what somebody sees of mentorship: who it is, then what mentorship there is. */
import type {Adapter, LoadOptions, RoleSince} from '../adapters/adapter.js';
import type {Condition} from '../domain/condition.generated.js';
import {factsOf} from '../domain/condition-facts.js';
import {mentions, shows} from '../domain/conditions.js';
import type {Mentorship} from '../domain/mentorship-model.js';
import {assigns, type MentorshipRules} from '../domain/mentorship/who-sees-what.js';
import type {UserFacts} from '../domain/model.js';

/** Who reads, as far as mentorship is decided from it. */
export interface MentorshipReader {
  readonly user: UserFacts;
  /** Groups that the reader joined lately. Left out: not known. */
  readonly roles?: readonly RoleSince[] | undefined;
}

export interface MentorshipPlan {
  readonly rules: MentorshipRules;
  readonly listPage: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

const asksForRoles = (condition: Condition | null) => mentions(condition, 'newRole');

/** New roles decide of experienced people only, unless the wiki says otherwise: nobody else's log is read. */
function needsRoles(rules: MentorshipRules, user: UserFacts, now: number): boolean {
  const {assign, mayLeave, offerLeaving, invite, offer} = rules;
  return (
    [assign, mayLeave, offerLeaving, invite].some(asksForRoles) ||
    (asksForRoles(offer) && shows(invite, factsOf(user, now)))
  );
}

/** @returns null for readers who take no part in mentorship: those without a lasting account. */
export async function loadMentorshipReader(
  adapter: Adapter,
  {rules, now}: MentorshipPlan,
  options: LoadOptions,
): Promise<MentorshipReader | null> {
  const {signal, reload = false} = options;
  const asker = {...(signal && {signal}), reload};
  const user = await adapter.user?.facts(asker);
  if (user?.kind !== 'named' || !rules.on) return null;
  if (!needsRoles(rules, user, now)) return {user};
  // What is not known decides nothing: no reason to fail.
  const roles = await adapter.user?.roles?.(asker).catch(() => undefined);
  return {user, roles};
}

/** The reader's mentorship; a mentor is given to nobody but whom the configuration says. */
export const loadMentorship = (
  adapter: Adapter,
  {rules, listPage, now}: MentorshipPlan,
  {user, roles}: MentorshipReader,
  options: LoadOptions<Mentorship>,
): Promise<Mentorship> | undefined =>
  adapter.mentorship?.mentorship(
    {listPage, assign: assigns(rules, factsOf(user, now, {roles}))},
    options,
  );
