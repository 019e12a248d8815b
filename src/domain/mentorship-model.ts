/** Data shapes of mentorship. See `model.ts` for the conventions. */
import type {Gender, Instant, UserRef} from './model.js';

export interface Mentor extends UserRef {
  readonly gender: Gender;
  readonly editCount: number | null;
  readonly lastActiveAt: Instant | null;
  /** The mentor's own words: plain text, any direction and length, untrusted. */
  readonly introduction: string | null;
  /** Whether newcomers are given to this mentor without asking. */
  readonly assigned: 'automatically' | 'on-request';
  /** Away until then; `until` null when unknown. Null when not away. */
  readonly away: {readonly until: Instant | null} | null;
  readonly talkPageUrl: string;
}

/** The reader's own part: takes part, left, or finished being a mentee. */
export type MenteeState = 'enabled' | 'opted-out' | 'graduated' | 'disabled';

export interface Mentorship {
  readonly state: MenteeState;
  readonly mentor: Mentor | null;
  /** Who answers while `mentor` is away. */
  readonly effectiveMentor: Mentor | null;
  readonly isMentor: boolean;
}

export type MentorshipChange =
  | {readonly change: 'opt-in'}
  | {readonly change: 'opt-out'; readonly reason: string | null}
  | {readonly change: 'mentor'; readonly mentor: UserRef};

export type QuestionState = 'open' | 'answered' | 'archived' | 'hidden';

export interface Question {
  readonly id: string;
  readonly heading: string;
  readonly url: string;
  readonly askedAt: Instant;
  readonly state: QuestionState;
}

export interface QuestionDraft {
  /** `mentor` goes to the reader's mentor, `help-desk` to the configured page. */
  readonly target: 'mentor' | 'help-desk';
  readonly text: string;
  /** The page the question is about, null when the asker did not want it named. */
  readonly pageTitle: string | null;
}

export interface PostedQuestion {
  readonly url: string;
  readonly heading: string;
  /** It was the asker's first edit on this wiki. */
  readonly firstEdit: boolean;
}
