/** Data shapes of help, programs, instruments and page signals. See `model.ts` for the conventions. */
import type {Day, LanguageCode, UserRef} from './model.js';

export interface HelpLink {
  readonly title: string;
  readonly url: string;
  readonly topic: string | null;
}

/** Where help is looked for. */
export interface HelpQuery {
  readonly text: string;
  /** Numbers of namespaces. */
  readonly namespaces: readonly number[];
  /** The most answers that are wanted. */
  readonly limit: number;
}

/** A piece of an excerpt: plain text, untrusted. */
export interface ExcerptPart {
  readonly text: string;
  /** One of the words that were looked for. */
  readonly match: boolean;
}

export interface HelpAnswer {
  /** With namespace. */
  readonly title: string;
  readonly url: string;
  /** The text around the match; empty when there is none. */
  readonly excerpt: readonly ExcerptPart[];
}

export interface HelpAnswers {
  readonly answers: readonly HelpAnswer[];
  /** How many there are in all; null when the wiki did not say. */
  readonly total: number | null;
  /** The wiki's own page with all of them. */
  readonly moreUrl: string | null;
}

export type ProgramKind = 'course' | 'campaign' | 'event';

/** An article that a member works on. */
export interface ProgramArticle {
  readonly title: string;
  readonly url: string;
  /** The article in its editor. */
  readonly editUrl: string;
  /** The reader has edited it since the program began. */
  readonly done: boolean;
}

/** A page of a program; the text is plain, untrusted. */
export interface ProgramLink {
  readonly text: string;
  readonly url: string;
}

/** A course, campaign or event that the reader takes part in. */
export interface Program {
  /** As in the configuration; `dashboard:School/Title_(Term)`, `event:12` for those that others keep. */
  readonly id: string;
  /** Plain text, untrusted. */
  readonly title: string;
  readonly kind: ProgramKind;
  /** `instructor`: leads it, also where they are a member, too. */
  readonly role: 'member' | 'instructor';
  /** First and last day, both inside; null: no such end, or not known. */
  readonly start: Day | null;
  readonly end: Day | null;
  readonly url: string | null;
  /** Without the reader. Ids of those whom another host names are not known. */
  readonly instructors: readonly UserRef[];
  /** Articles done, and how many there are to do; null where nothing is counted. */
  readonly progress: {readonly done: number; readonly total: number} | null;
  /** Those that are named, in their order. */
  readonly articles: readonly ProgramArticle[];
  readonly links: readonly ProgramLink[];
  /** Ids of topics of suggested edits that are the program's. */
  readonly topics: readonly string[];
}

/** `entry-point` events carry no identity; `usage` events may be tied to a session. */
export interface InstrumentEvent {
  readonly channel: 'entry-point' | 'usage';
  readonly instrument: string;
  /**
   * `eligible`: would be shown it, also where nothing is displayed. `exposure`: met what an experiment changes. `failure`: a
   * widget of that name could not show what it is for.
   */
  readonly action: 'impression' | 'click' | 'pageview' | 'eligible' | 'exposure' | 'failure';
  /** Which part of which widget, `impact-all-edits`. */
  readonly name: string;
  /** The same for the impression and the click of one element in one page view. */
  readonly token: string;
  /** How many edits the reader has, in the coarse classes of `domain/instruments`; left out: not known. */
  readonly editCountBucket?: string;
  /** Which share of its unit is counted, so that totals can be told. Default: 1. */
  readonly rate?: number;
}

export type EditorKind = 'wikitext' | 'visual';

/** The wiki page that the widgets stand on. */
export interface PageContext {
  /** With namespace, spaces instead of underscores. */
  readonly title: string;
  /** The same with MediaWiki's own names of namespace and special page (`Special:PersonalDashboard`). Left out: as `title`. */
  readonly canonicalTitle?: string;
  /** 0 for pages that do not exist, special pages among them. */
  readonly pageId: number;
  readonly namespace: number;
  /** `view`, `edit`, `submit`, `history`, … as MediaWiki names it. */
  readonly action: string;
  readonly mainPage: boolean;
  /** The reader could probably edit it. */
  readonly editable: boolean;
  /** `vector`, `vector-2022`, `minerva`, … */
  readonly skin: string;
  /** Language of what the page says. */
  readonly language: LanguageCode;
  readonly direction: 'ltr' | 'rtl';
  /** The editor that is open, null while the page is read. */
  readonly editor: EditorKind | null;
  /** Addresses of the page and of its editor; left out: not known. */
  readonly url?: string;
  readonly editUrl?: string;
  /** Where the page is edited as readers see it; left out where the wiki offers that not, or not here. */
  readonly visualEditorUrl?: string;
  /** The type of task that the page's address says it was opened for (`taskParameter`): anybody can write it. */
  readonly taskType?: string | null;
}

export type PageSignal =
  | {readonly type: 'editor-opened'; readonly editor: EditorKind}
  | {readonly type: 'editor-closed'}
  | {
      readonly type: 'edit-saved';
      readonly title: string;
      readonly pageId: number;
      readonly revisionId: number | null;
    };
