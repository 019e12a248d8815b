/** What `wiki-mentor-invite` shows, and the steps that lead to it. */
import type {Adapter, LoadOptions, RoleSince} from '../../adapters/adapter.js';
import type {Dismissals} from '../../controllers/dismissals.js';
import {type ConditionFacts, factsOf} from '../../domain/condition-facts.js';
import {mentions} from '../../domain/conditions.js';
import type {Mentorship} from '../../domain/mentorship-model.js';
import {
  type MentorshipRules,
  qualifiesForInvite,
  whoSeesWhat,
} from '../../domain/mentorship/who-sees-what.js';
import type {UserFacts} from '../../domain/model.js';

/** Where the invitation leads; null where it does not. */
export interface MentorInviteLinks {
  readonly enrol: string | null;
  readonly learnMore: string | null;
}

export interface MentorInviteData {
  /** Who reads. */
  readonly user: UserFacts;
  readonly mentorship: Mentorship;
  /** The reader has closed the invitation before. */
  readonly dismissed: boolean;
  /** Groups that the reader joined lately. Left out: not known. */
  readonly roles?: readonly RoleSince[] | undefined;
  /** Left out: the wiki is asked for them. */
  readonly links?: MentorInviteLinks | undefined;
}

/** Its name among the things that can be dismissed. */
export const thing = 'mentor-invite';

/** What the configuration says. */
export interface InvitePlan {
  readonly rules: MentorshipRules;
  readonly listPage: string;
}

/** What the loading asks of the widget. */
export interface InviteReader {
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly dismissals: Pick<Dismissals, 'load'>;
}

/**
 * Whether this reader is invited, dismissed or not.
 * @param dismissed what the reader has closed; undefined where that is not known.
 */
export const isInvited = (
  {rules}: InvitePlan,
  {user, roles, mentorship}: MentorInviteData,
  now: number,
  dismissed: readonly string[] | undefined,
): boolean =>
  whoSeesWhat({
    rules,
    facts: factsOf(user, now, {roles, dismissed}),
    mentorship,
    block: user.block,
    inviteDismissed: false,
    hasQuestions: false,
  }).invite;

/** A named account on a wiki with mentorship, as far as its conditions need to be known. */
async function loadReader(
  adapter: Adapter,
  {rules}: InvitePlan,
  {now, dismissals}: InviteReader,
  reload: boolean,
) {
  const user = await adapter.user?.facts({reload});
  if (user?.kind !== 'named' || !rules.on) return null;
  const [dismissed, roles] = await Promise.all([
    dismissals.load(adapter, user.name, {reload}),
    // What is not known decides nothing: no reason to fail.
    mentions(rules.invite, 'newRole')
      ? adapter.user?.roles?.({reload}).catch(() => undefined)
      : undefined,
  ]);
  const facts: ConditionFacts = factsOf(user, now, {roles, dismissed});
  return {user, roles, dismissed: dismissed.includes(thing), facts};
}

/**
 * Asks for no more than it takes to say no. Nobody gets a mentor by being looked at as a possible one, also where the
 * condition for it holds: that is for `wiki-mentorship` to do.
 *
 * @returns null for readers who are not invited; `dismissed` for those who only closed the invitation; undefined where
 * the wiki has no mentorship.
 */
export function loadInvite(
  adapter: Adapter,
  plan: InvitePlan,
  inviteReader: InviteReader,
  {reload = false, onUpdate}: LoadOptions<MentorInviteData | 'dismissed' | null>,
): Promise<MentorInviteData | 'dismissed' | null> | undefined {
  const {user: users, mentorship: source} = adapter;
  if (!users || !source) return undefined;
  const load = async () => {
    const reader = await loadReader(adapter, plan, inviteReader, reload);
    if (!reader) return null;
    const {user, roles, dismissed, facts} = reader;
    if (!qualifiesForInvite({rules: plan.rules, facts, block: user.block})) return null;
    if (dismissed) return 'dismissed';
    const query = {listPage: plan.listPage, assign: false};
    const give = (mentorship: Mentorship) => ({user, roles, dismissed, mentorship});
    const onFresh = (mentorship: Mentorship) => onUpdate?.(give(mentorship));
    return give(await source.mentorship(query, {reload, onUpdate: onFresh}));
  };
  return load();
}
