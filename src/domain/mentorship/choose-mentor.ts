/** From the list of mentors, and what is known of their accounts, to the reader's mentor. */
import type {Mentor} from '../mentorship-model.js';
import type {Gender, Instant} from '../model.js';
import type {ListedMentor} from './mentor-list.js';

/** An account that exists and may be seen. */
export interface MentorAccount {
  readonly id: number;
  readonly name: string;
  readonly gender: Gender;
  readonly editCount: number | null;
  /** Blocked from the whole wiki: cannot answer. */
  readonly blocked: boolean;
}

export interface Candidate extends ListedMentor {
  readonly account: MentorAccount;
}

/** Those of `listed` whose accounts can be seen, in the same order. */
export function candidates(
  listed: readonly ListedMentor[],
  accounts: ReadonlyMap<number, MentorAccount>,
): readonly Candidate[] {
  return listed.flatMap((mentor) => {
    const account = accounts.get(mentor.id);
    return account ? {...mentor, account} : [];
  });
}

/** As MediaWiki writes names: with spaces. */
const written = (name: string | null) => name?.replaceAll('_', ' ').trim() ?? null;

/** What MediaWiki takes in no name of an account. */
const noName = /[#<>[\]{}|/:@]/;

/** Those whose account does not bear the name that the list gives: renamed since, or listed under a wrong id. */
export const differing = (found: readonly Candidate[]): readonly Candidate[] =>
  found.filter(
    ({name, account}) => name !== null && !noName.test(name) && written(name) !== account.name,
  );

/**
 * Without those whose id is one person and whose name is another: nobody can tell which of them agreed to be a mentor.
 * @param others accounts that bear the names of `differing`
 */
export const unmistakable = (
  found: readonly Candidate[],
  others: readonly MentorAccount[],
): readonly Candidate[] => {
  const taken = new Set(others.map(({name}) => name));
  const mistaken = differing(found).filter(({name}) => taken.has(written(name) ?? ''));
  return found.filter((one) => !mistaken.includes(one));
};

/** Whether somebody is away by what the list says, who may be blocked besides. */
export const listedAway = (awayUntil: Instant | null, now: number): awayUntil is Instant =>
  awayUntil !== null && Date.parse(awayUntil) > now;

/**
 * Whether, and until when, somebody is away: as the list says, or blocked, which ends nobody knows when.
 * @param now milliseconds since the epoch
 */
export function awayOf({awayUntil, account}: Candidate, now: number): Mentor['away'] {
  if (account.blocked) return {until: null};
  return listedAway(awayUntil, now) ? {until: awayUntil} : null;
}

export interface Choice {
  readonly mentor: Candidate | null;
  /** The mentor, or the next in order while the mentor is away. */
  readonly effective: Candidate | null;
}

/** @param order who could be asked, best first: whom the reader chose, then the others by their claim */
export function chooseMentor(order: readonly Candidate[], now: number): Choice {
  return {
    mentor: order[0] ?? null,
    effective: order.find((one) => awayOf(one, now) === null) ?? null,
  };
}

/** As shown to the reader. */
export function presentMentor(
  candidate: Candidate,
  more: {
    readonly now: number;
    readonly lastActiveAt: Instant | null;
    readonly talkPageUrl: string;
  },
): Mentor {
  const {account, introduction, weight} = candidate;
  return {
    id: account.id,
    name: account.name,
    gender: account.gender,
    editCount: account.editCount,
    lastActiveAt: more.lastActiveAt,
    introduction,
    assigned: weight > 0 ? 'automatically' : 'on-request',
    away: awayOf(candidate, more.now),
    talkPageUrl: more.talkPageUrl,
  };
}
