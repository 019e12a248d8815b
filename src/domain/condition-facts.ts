import type {AccountKind, Instant, UserFacts} from './model.js';

/** What conditions are decided from. Whatever is undefined is unknown; an empty list is known to be empty. */
export interface ConditionFacts {
  readonly accountKind?: AccountKind | undefined;
  /** Edits on this wiki. */
  readonly editCount?: number | undefined;
  /** Edits on all wikis of the farm. */
  readonly globalEditCount?: number | undefined;
  /** Whole days since registration; `Infinity` when an account has no recorded registration. */
  readonly accountAgeDays?: number | undefined;
  readonly groups?: readonly string[] | undefined;
  readonly rights?: readonly string[] | undefined;
  /** Groups that the reader is in, with the whole days since they joined. */
  readonly roles?: readonly {readonly group: string; readonly daysAgo: number}[] | undefined;
  /** Suggested edits done, by type of task; a type that is not there was never done. */
  readonly completedTasks?: Readonly<Record<string, number>> | undefined;
  /** Ids of the programs that the reader takes part in now. */
  readonly programs?: readonly string[] | undefined;
  /** Ids of those that the reader took part in, and that are over. */
  readonly programsEnded?: readonly string[] | undefined;
  /** Ids of the campaigns through which the reader signed up. */
  readonly campaigns?: readonly string[] | undefined;
  /** Arm by experiment. An experiment that is not there has not been decided. */
  readonly variants?: Readonly<Record<string, string>> | undefined;
  /** Ids of what the reader has closed for good. */
  readonly dismissed?: readonly string[] | undefined;
}

/** Facts that do not come with the account. */
export interface MoreFacts extends Pick<
  ConditionFacts,
  'completedTasks' | 'programs' | 'programsEnded' | 'campaigns' | 'variants' | 'dismissed'
> {
  /** Groups with the time of joining, from the wiki's log of rights. */
  readonly roles?: readonly {readonly group: string; readonly since: Instant}[] | undefined;
}

const dayMs = 86_400_000;

/**
 * Whole days from an instant to `now`: 1 after exactly 24 hours, whatever the calendar says. 0 for the future,
 * `Infinity` for what is no instant.
 */
function daysSince(instant: Instant, now: number): number {
  const start = Date.parse(instant);
  return Number.isNaN(start) ? Infinity : Math.max(0, Math.floor((now - start) / dayMs));
}

/**
 * Facts on one reader.
 *
 * An account without a recorded registration counts as very old, as it does for GrowthExperiments' mentor
 * enrolment: only accounts from before wikis recorded it lack one. A reader without an account has no age.
 *
 * @param now in milliseconds since the epoch.
 */
export function factsOf(
  user: UserFacts,
  now: number,
  {roles, ...more}: MoreFacts = {},
): ConditionFacts {
  return {
    accountKind: user.kind,
    editCount: user.editCount ?? undefined,
    globalEditCount: user.globalEditCount ?? undefined,
    accountAgeDays: user.kind === 'anonymous' ? undefined : ageInDays(user.registration, now),
    groups: user.groups,
    rights: user.rights,
    roles: roles?.map(({group, since}) => ({group, daysAgo: daysSince(since, now)})),
    ...more,
  };
}

const ageInDays = (registration: Instant | null, now: number) =>
  registration === null ? Infinity : daysSince(registration, now);
