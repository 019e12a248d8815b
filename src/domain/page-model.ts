/** Data shapes of help, programs, instruments and page signals. See `model.ts` for the conventions. */
import type {Day, UserRef} from './model.js';

export interface HelpLink {
  readonly title: string;
  readonly url: string;
  readonly topic: string | null;
}

export interface HelpAnswer {
  readonly title: string;
  readonly url: string;
  /** Plain text around the match, untrusted. */
  readonly excerpt: string | null;
}

/** A course, campaign or event. */
export interface Program {
  readonly id: string;
  readonly title: string;
  readonly kind: 'course' | 'campaign' | 'event';
  readonly start: Day | null;
  readonly end: Day | null;
  readonly url: string | null;
  readonly instructors: readonly UserRef[];
  readonly progress: {readonly done: number; readonly total: number} | null;
}

/** `entry-point` events carry no identity; `usage` events may be tied to a session. */
export interface InstrumentEvent {
  readonly channel: 'entry-point' | 'usage';
  readonly instrument: string;
  readonly action: 'impression' | 'click' | 'pageview';
  /** Which part of which widget, `impact-all-edits`. */
  readonly name: string;
  /** The same for the impression and the click of one element in one page view. */
  readonly token: string;
}

export type PageSignal =
  | {readonly type: 'editor-opened'; readonly editor: 'wikitext' | 'visual'}
  | {readonly type: 'editor-closed'}
  | {readonly type: 'edit-saved'; readonly pageId: number; readonly revisionId: number | null};
