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
import {addDays, dayIn, dayNumber, daysBetween, lastDays} from '../calendar.js';
import {activityTop, viewsTop} from './axis-top.js';
import {wholeCount} from './whole-count.js';

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

/** Numbers older than this are marked as stale: a day later another day's edits and views would be in them. */
const freshMilliseconds = 86_400_000;
/** The service counts a day one or two days later; one more is allowed before the lag is worth a word. */
const usualLagDays = 3;

/**
 * One value per day of the window; days without a record are 0. Of two records of one day the larger counts:
 * a record given twice is likelier than a day given in two parts.
 */
function valuesOf(records: readonly DayCount[], days: readonly Day[]): readonly number[] {
  const position = new Map(days.map((day, index) => [day, index]));
  const values = days.map(() => 0);
  for (const {day, count} of records) {
    const index = position.get(day);
    if (index !== undefined) values[index] = Math.max(values[index] ?? 0, wholeCount(count));
  }
  return values;
}

function seriesOf(
  values: readonly (number | null)[],
  days: readonly Day[],
  topOf: (peak: number) => number,
): DailySeries {
  let total = 0;
  let peak: DayCount | null = null;
  for (const [index, value] of values.entries()) {
    total += value ?? 0;
    if (value !== null && value > (peak?.count ?? 0)) peak = {day: days[index] ?? '', count: value};
  }
  return {values, total, peak, top: topOf(peak?.count ?? 0)};
}

function viewsOf({views}: Impact, days: readonly Day[], today: Day): ImpactView['dailyViews'] {
  if (!views || Number.isNaN(dayNumber(views.countedUntil))) return null;
  const countedUntil = views.countedUntil < today ? views.countedUntil : today;
  const values = valuesOf(views.daily, days).map((value, index) =>
    (days[index] ?? '') > countedUntil ? null : value,
  );
  return {...seriesOf(values, days, viewsTop), countedUntil};
}

const timeOf = (instant: Instant) => Date.parse(instant) || 0;

/** Views of a row are those of the window, like the sum above the rows. */
function rowOf(article: ArticleImpact, views: ImpactView['dailyViews'], first: Day): ArticleImpact {
  if (!views || article.views === null) return {...article, views: null, dailyViews: null};
  // Some services give the sum only.
  if (!article.dailyViews?.length)
    return {...article, views: wholeCount(article.views), dailyViews: null};
  const daily = article.dailyViews
    .filter(({day}) => day >= first && day <= views.countedUntil)
    .map(({day, count}) => ({day, count: wholeCount(count)}))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  return {...article, views: daily.reduce((sum, {count}) => sum + count, 0), dailyViews: daily};
}

/** Most viewed first, then those not counted yet by recency; where views are not counted most edited first. */
function rowsOf(
  impact: Impact,
  views: ImpactView['dailyViews'],
  first: Day,
  most: number,
): readonly ArticleImpact[] {
  return impact.articles
    .map((article) => rowOf(article, views, first))
    .sort(
      (a, b) =>
        (views ? (b.views ?? -1) - (a.views ?? -1) : wholeCount(b.edits) - wholeCount(a.edits)) ||
        timeOf(b.lastEditAt) - timeOf(a.lastEditAt),
    )
    .slice(0, wholeCount(most));
}

/**
 * Numbers computed more than 24 hours ago are as old as that. Fresh numbers whose views end more than three days
 * before today (UTC) hold up to the end of the last counted day.
 */
function staleSince(
  {generatedAt}: Impact,
  views: ImpactView['dailyViews'],
  now: number,
): Instant | null {
  if (now - Date.parse(generatedAt) > freshMilliseconds) return generatedAt;
  const late = views && daysBetween(views.countedUntil, dayIn(now, 'UTC')) > usualLagDays;
  return late ? `${addDays(views.countedUntil, 1)}T00:00:00Z` : null;
}

const countOf = ({count, capped}: CappedCount): CappedCount => ({count: wholeCount(count), capped});

/**
 * What to show of somebody's impact. Days, sums, peaks and axes are those of one window that ends today in the
 * impact's zone; numbers outside it, in the future or absurd are left out. Never changes `impact`.
 * @throws RangeError when `now` is no time.
 */
export function impactView(impact: Impact, options: ImpactViewOptions): ImpactView {
  const {longestStreak: streak, lastEditAt, thanks, timeZone} = impact;
  const today = dayIn(options.now, timeZone);
  const days = lastDays(today, Math.min(Math.max(wholeCount(options.days), 1), 3660));
  const views = viewsOf(impact, days, today);
  return {
    edits: countOf(impact.editCount),
    thanks: thanks && countOf(thanks),
    lastEditAt: lastEditAt && timeOf(lastEditAt) ? lastEditAt : null,
    streak:
      streak && wholeCount(streak.days) > 0 && daysBetween(streak.start, streak.end) >= 0
        ? streak
        : null,
    days,
    dailyEdits: seriesOf(valuesOf(impact.dailyEdits, days), days, activityTop),
    dailyViews: views,
    articles: rowsOf(impact, views, days[0] ?? today, options.articles),
    staleSince: staleSince(impact, views, options.now),
    timeZone,
  };
}

/**
 * Whether the card invites to a first edit instead of showing numbers: no edit to an article is known and there
 * cannot be an older one, because all edits were looked at. Meant for the reader's own card; somebody else's
 * always shows its numbers.
 */
export function hasNoArticleEdits({articleEditCount, partial}: Impact): boolean {
  return !(articleEditCount > 0) && !partial;
}
