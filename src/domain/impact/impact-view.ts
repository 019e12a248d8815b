/** What the impact card shows, computed from the model: every number, day and axis, no texts. */
import type {
  ArticleImpact,
  CappedCount,
  Day,
  DayCount,
  Impact,
  Instant,
  Streak,
  TimeZone,
} from '../model.js';

export interface ImpactViewOptions {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Length of the window in days. Default of the elements: 60. */
  readonly days: number;
  /** At most so many article rows. */
  readonly articles: number;
}

/** A series over the window, one value per day, with the end of its axis. */
export interface DailySeries {
  readonly values: readonly (number | null)[];
  readonly total: number;
  /** The (first) day with the most, null when all is zero. */
  readonly peak: DayCount | null;
  /** End of the vertical axis: a number whose half is whole where that is possible. */
  readonly top: number;
}

export interface ImpactView {
  readonly edits: CappedCount;
  readonly thanks: CappedCount | null;
  readonly lastEditAt: Instant | null;
  readonly streak: Streak | null;
  /** The days of the window, ascending; the last one is today in the impact's zone. */
  readonly days: readonly Day[];
  readonly dailyEdits: DailySeries;
  /** Null when the wiki does not count views; values are null from the day after the last counted one. */
  readonly dailyViews: (DailySeries & {readonly countedUntil: Day}) | null;
  readonly articles: readonly ArticleImpact[];
  /** Set when the numbers are old enough to say so. */
  readonly staleSince: Instant | null;
  readonly timeZone: TimeZone;
}

export declare function impactView(impact: Impact, options: ImpactViewOptions): ImpactView;
