/**
 * The data shapes that adapters give and elements show. Everything is readonly and survives JSON, so that a
 * model can be sent by a server, cached, or set as an element's `data` property.
 *
 * Instants are ISO 8601 strings in UTC, days are `YYYY-MM-DD` in the zone that the model names.
 */

/** An instant, ISO 8601 in UTC: `2026-11-22T09:12:00Z`. */
export type Instant = string;
/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;
/** An IANA zone name (`Europe/Berlin`) or a fixed offset (`+01:30`, `UTC`). */
export type TimeZone = string;
/** A language code as MediaWiki writes it (`en`, `sr-el`, `zh-hans`, `qqx`). */
export type LanguageCode = string;

/** How many of something fell on one day. */
export interface DayCount {
  readonly day: Day;
  readonly count: number;
}

/** Whom a request is about. `id` is null where only the name is known. */
export interface UserRef {
  readonly id: number | null;
  readonly name: string;
}

/** `anonymous` has no name; `temporary` has a name but no preferences (MediaWiki's temporary accounts). */
export type AccountKind = 'anonymous' | 'temporary' | 'named';
export type Gender = 'female' | 'male' | 'unknown';

export interface Block {
  /** When it ends, or null when it does not. */
  readonly until: Instant | null;
  /** The reason as the blocking person wrote it: wikitext, untrusted. */
  readonly reason: string;
  readonly by: string | null;
  /** A partial block forbids some pages or actions only. */
  readonly partial: boolean;
}

/** What is known of the person who reads the page. `null` means unknown, never zero. */
export interface UserFacts {
  readonly kind: AccountKind;
  readonly id: number | null;
  /** The account's name, null for anonymous readers. */
  readonly name: string | null;
  readonly gender: Gender;
  /** Edits on this wiki. */
  readonly editCount: number | null;
  /** Edits on all wikis of the farm, where there is such a thing. */
  readonly globalEditCount: number | null;
  /** Registration on this wiki; null for accounts older than the wiki's records. */
  readonly registration: Instant | null;
  readonly groups: readonly string[];
  readonly rights: readonly string[];
  readonly block: Block | null;
  /** Has unread messages on the own talk page. */
  readonly hasMessages: boolean;
  /** The zone of the wiki preference, null when the preference says "as the system". */
  readonly timeZone: TimeZone | null;
  /** The interface language of the preferences, null when there are none. */
  readonly language: LanguageCode | null;
  /** Left out: not known. */
  readonly email?: EmailState;
  /**
   * The address that waits to be confirmed: its owner sees a slip of the pen in it. For nothing else, and never stored.
   * Left out: none waits, or it is not known. A confirmed address is nobody's business, this page's included.
   */
  readonly waitingEmail?: string;
  /** Options of this account that belong to this library (`userjs-…`), as stored. */
  readonly options: Readonly<Record<string, string>>;
}

/** Whether the wiki can reach somebody by e-mail; null when that is not known. */
export type EmailState = 'confirmed' | 'unconfirmed' | 'none' | null;

/** Since when somebody is in a group. */
export interface RoleSince {
  readonly group: string;
  readonly since: Instant;
}

/** Consecutive days with at least one edit in any namespace. */
export interface Streak {
  readonly start: Day;
  readonly end: Day;
  readonly days: number;
}

/** A number that is known only up to a limit: `1000` with `capped` is shown as "1,000+". */
export interface CappedCount {
  readonly count: number;
  readonly capped: boolean;
}

/** A page that the person edited. */
export interface ArticleImpact {
  readonly title: string;
  readonly url: string;
  /** A short description or the beginning of the text, plain text, untrusted. */
  readonly description: string | null;
  readonly thumbnailUrl: string | null;
  readonly edits: number;
  /** UTC, because the days of views that it is compared with are. */
  readonly firstEditDay: Day;
  readonly lastEditAt: Instant;
  /** Views since the first edit, inside the window; null when not counted (yet). */
  readonly views: number | null;
  /** Views per day, ascending, UTC days; null when not counted (yet). */
  readonly dailyViews: readonly DayCount[] | null;
}

/** Views of all articles that the person edited. Days are UTC dates of the counting service. */
export interface ViewsImpact {
  readonly total: number;
  /** Ascending. Up to `countedUntil`, a day that is left out had no views. */
  readonly daily: readonly DayCount[];
  /** The last day that the service has counted. */
  readonly countedUntil: Day;
}

/** What somebody's edits did. */
export interface Impact {
  readonly user: UserRef;
  readonly gender: Gender;
  /** All edits of the account on this wiki. */
  readonly editCount: CappedCount;
  /** Edits to articles (content namespaces) among those looked at. */
  readonly articleEditCount: number;
  /** Articles that the account created, among the edits looked at; null where that is not known. */
  readonly articlesCreated: number | null;
  /** Thanks received; null when the wiki has no thanks. */
  readonly thanks: CappedCount | null;
  readonly lastEditAt: Instant | null;
  /** Edits per day, ascending, days without edits left out. */
  readonly dailyEdits: readonly DayCount[];
  readonly longestStreak: Streak | null;
  /** True when only the newest edits were looked at (1,000 on a stock wiki), so streak and articles may be more. */
  readonly partial: boolean;
  /** The zone in which `dailyEdits` and `longestStreak` were counted. */
  readonly timeZone: TimeZone;
  /** Null when the wiki does not count views. */
  readonly views: ViewsImpact | null;
  /** Most viewed articles, or most edited ones where views are not counted; at most ten. */
  readonly articles: readonly ArticleImpact[];
  readonly contributionsUrl: string;
  /** Where thanks are listed, null when there is no such page. */
  readonly thanksUrl: string | null;
  /** When the numbers were computed. */
  readonly generatedAt: Instant;
}

/** One edit as the wiki lists it. */
export interface Edit {
  readonly timestamp: Instant;
  readonly namespace: number;
  readonly title: string;
  readonly pageId: number;
  /** The edit created the page. */
  readonly created: boolean;
  readonly tags: readonly string[];
}

/** Counts page views for wikis that do not. Asked only where the configuration names it: it learns what is read. */
export interface ViewService {
  /** Address, `https:`, to which `/metrics/pageviews/…` is added. */
  readonly service: string;
  /** What it calls the wiki. Default: the wiki's host name. */
  readonly project?: string;
}

/** Whose impact is asked for. */
export interface ImpactQuery {
  /** Whose impact: null for the reader's own. */
  readonly user: string | null;
  /** How many days back views are wanted. */
  readonly days: number;
  /** The zone for a reader whose wiki preference names none: the browser's. Ignored in the third person. */
  readonly timeZone: TimeZone;
  /** Where views come from on a wiki that counts none. Default: nowhere. */
  readonly pageViews?: ViewService | null;
}
