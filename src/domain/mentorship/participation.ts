/** What a reader decided about mentorship, as one small JSON text that is kept for them. */
import type {LeavingReason, MenteeState, MentorshipChange} from '../mentorship-model.js';
import type {Instant} from '../model.js';

export interface Participation {
  readonly state: MenteeState;
  /** Asked for a mentor themselves. */
  readonly explicit: boolean;
  /** Has a mentor, whatever the condition for getting one says by now. */
  readonly assigned: boolean;
  /** Id of the mentor whom they chose. */
  readonly mentor: number | null;
  readonly reason: LeavingReason | null;
}

/** Of somebody who never decided anything. */
export const undecided: Participation = {
  state: 'enabled',
  explicit: false,
  assigned: false,
  mentor: null,
  reason: null,
};

const version = 1;
const states: readonly unknown[] = ['enabled', 'opted-out', 'graduated', 'disabled'];
const reasons: readonly unknown[] = ['other-mentor', 'own-way', 'other'];

const isState = (value: unknown): value is MenteeState => states.includes(value);
const isReason = (value: unknown): value is LeavingReason => reasons.includes(value);
const isId = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0;

/** @returns null for what was not written by `storedParticipation`, or by a later version of it. */
export function parseParticipation(stored: string): Participation | null {
  try {
    const value: unknown = JSON.parse(stored);
    if (typeof value !== 'object' || value === null) return null;
    const {v, state, explicit, assigned, mentor, reason}: Readonly<Record<string, unknown>> = {
      ...value,
    };
    if (v !== version || !isState(state)) return null;
    return {
      state,
      explicit: explicit === true,
      assigned: assigned === true,
      mentor: isId(mentor) ? mentor : null,
      reason: isReason(reason) ? reason : null,
    };
  } catch {
    return null;
  }
}

/** @param at when it was decided */
export function storedParticipation(participation: Participation, at: Instant): string {
  const {state, explicit, assigned, mentor, reason} = participation;
  return JSON.stringify({
    v: version,
    state,
    explicit,
    assigned,
    ...(mentor !== null && {mentor}),
    ...(reason && {reason}),
    at,
  });
}

/** Merely looked at a page on which everybody gets a mentor. */
export const assigned = (before: Participation): Participation => ({...before, assigned: true});

/**
 * After a change. The same change again changes nothing, except that a reason may be added to having left. Whoever
 * comes back is given a mentor anew.
 * @param mentor the id of the one who is chosen by `change: 'mentor'`
 */
export function changed(
  before: Participation,
  change: MentorshipChange,
  mentor: number | null,
): Participation {
  switch (change.change) {
    case 'opt-in':
      return {
        ...undecided,
        explicit: true,
        assigned: true,
        mentor: before.state === 'enabled' ? before.mentor : null,
      };
    case 'mentor':
      return {...undecided, explicit: true, assigned: true, mentor};
    case 'opt-out':
      return {
        ...undecided,
        state: 'opted-out',
        reason: change.reason ?? (before.state === 'opted-out' ? before.reason : null),
      };
    case 'graduate':
      return {...undecided, state: 'graduated'};
  }
}
