/** Data shapes of mentorship. See `model.ts` for the conventions. */
import type {EmailState, Gender, Instant, LanguageCode, UserRef} from './model.js';

export interface Mentor extends UserRef {
  readonly gender: Gender;
  readonly editCount: number | null;
  readonly lastActiveAt: Instant | null;
  /** The mentor's own words: plain text, any direction and length, untrusted. */
  readonly introduction: string | null;
  /** Whether newcomers are given to this mentor without asking. */
  readonly assigned: 'automatically' | 'on-request';
  /** Away until then; `until` null when unknown (a blocked mentor, for one). Null when not away. */
  readonly away: {readonly until: Instant | null} | null;
  readonly talkPageUrl: string;
}

/**
 * The reader's own part: takes part, left by choice, finished being a mentee, or the wiki chose not to offer it.
 * Somebody who never decided anything is `enabled`.
 */
export type MenteeState = 'enabled' | 'opted-out' | 'graduated' | 'disabled';

/** Why somebody went on without a mentor, as they said themselves. */
export type LeavingReason = 'other-mentor' | 'own-way' | 'other';

export interface Mentorship {
  readonly state: MenteeState;
  /** The reader asked for a mentor themselves, so that nobody decides otherwise for them. */
  readonly explicit: boolean;
  /** Null: none was given, because it was not asked for or because there is none. */
  readonly mentor: Mentor | null;
  /** Who answers now: `mentor` unless away. Null when nobody does. */
  readonly effectiveMentor: Mentor | null;
  /** The mentor whom the reader had chosen and who is no longer one; the name is null when it is hidden. */
  readonly former: {readonly name: string | null} | null;
  /** The reader is on the list of mentors. */
  readonly isMentor: boolean;
  /** Somebody could become the reader's mentor now. */
  readonly available: boolean;
}

/** What is asked of the adapter, from the configuration. */
export interface MentorshipQuery {
  /** Title of the page that lists the mentors. Adapters of wikis that keep their own list ignore it. */
  readonly listPage: string;
  /** Gives a mentor to a reader who has none and did not decline one. Without it nobody gets one by visiting. */
  readonly assign: boolean;
}

export type MentorshipChange =
  | {readonly change: 'opt-in'}
  /** @param reason null when none was given. */
  | {readonly change: 'opt-out'; readonly reason: LeavingReason | null}
  /** Leaves because a mentor is no longer needed. */
  | {readonly change: 'graduate'}
  | {readonly change: 'mentor'; readonly mentor: UserRef};

/** `hidden`: the wiki no longer shows it; `archived`: no longer on the page where it was asked. */
export type QuestionState = 'open' | 'answered' | 'archived' | 'hidden';

export interface Question {
  readonly id: string;
  /** The beginning of what was asked, plain text. */
  readonly text: string;
  /** Where it stands, or the old revision when it is archived. */
  readonly url: string;
  readonly askedAt: Instant;
  readonly state: QuestionState;
  /** When somebody else last wrote in its section; null when nobody did, or when that is not known. */
  readonly answeredAt: Instant | null;
  /** Answered since the reader last saw it. */
  readonly unread: boolean;
}

/** Whom or where to ask. */
export type QuestionTarget =
  | {readonly kind: 'mentor'; readonly mentor: UserRef}
  /** A page for questions to everybody: the help desk. */
  | {
      readonly kind: 'page';
      /** May hold magic words, for help desks that get a page each month: the wiki puts in what they stand for. */
      readonly title: string;
      /** Above or below the questions that stand there. Default: below. */
      readonly position?: 'top' | 'bottom';
    };

/** Where a question will stand in public, found out before it is written. */
export interface QuestionPlace {
  /** Title of the page, redirects followed. */
  readonly title: string;
  readonly url: string;
  /** Of the wiki's content: the heading and what is written around the question are in it. */
  readonly language: LanguageCode;
  /** Why nothing can be written there; null when it can. */
  readonly obstacle: 'protected' | 'not-wikitext' | null;
}

/** The answer to a riddle that the wiki set before it saves (ConfirmEdit). */
export interface CaptchaAnswer {
  readonly id: string;
  readonly word: string;
}

export interface QuestionDraft {
  readonly target: QuestionTarget;
  /** At most `longestQuestion` characters. */
  readonly text: string;
  /** The page the question is about, null when the asker did not want it named. */
  readonly pageTitle: string | null;
  /** Of the new section, plain text; a number is added where the page has that heading already. */
  readonly heading: string;
  /** Wikitext put before the question: that the mentor is away, or which page it is about. */
  readonly note: string | null;
  /** When this very question was sent before without learning what became of it: it is looked for first. */
  readonly attemptedAt: Instant | null;
  readonly captcha?: CaptchaAnswer;
}

/** Characters of a question: the limit of GrowthExperiments. */
export const longestQuestion = 2000;

export interface PostedQuestion {
  /** The section. */
  readonly url: string;
  /** As it stands on the page. */
  readonly heading: string;
  /** It was the asker's first edit on this wiki. */
  readonly firstEdit: boolean;
  readonly email: EmailState;
  /** Where an address is added or confirmed. */
  readonly emailUrl: string | null;
}
