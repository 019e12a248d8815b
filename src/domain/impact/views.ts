/** Views of edited articles, counted from the first edit of each on. */
import {addDays, dayNumber} from '../calendar.js';
import type {Day, DayCount, ViewsImpact} from '../model.js';
import {wholeCount} from './whole-count.js';

export interface CountedPage {
  readonly title: string;
  /** UTC, as the days of `daily`. */
  readonly firstEditDay: Day;
  /** What the service counted, in any order. A day that it has not counted yet is left out, not zero. */
  readonly daily: readonly DayCount[];
}

export interface PageViews {
  readonly views: number;
  readonly daily: readonly DayCount[];
}

export interface ViewsWindow {
  /** The UTC day of now. */
  readonly today: Day;
  /** How many days to count, today included. */
  readonly days: number;
}

export interface ArticleViews {
  /** Null when there are no pages. */
  readonly views: ViewsImpact | null;
  /** By title. A page that was first edited after the last counted day is missing: not counted yet. */
  readonly perTitle: ReadonlyMap<string, PageViews>;
}

/**
 * The last day that the service counted for any page, also before its first edit. Without any data (new pages)
 * nothing since the first edits is taken as counted, but a lag of more than three days is not assumed either:
 * the service lags one or two days, so a page that is older than that and has no data has no readers.
 */
function countedUntil(pages: readonly CountedPage[], today: Day): Day {
  let last = '';
  for (const {daily} of pages)
    for (const {day} of daily)
      if (day > last && day <= today && !Number.isNaN(dayNumber(day))) last = day;
  if (last) return last;
  const earliest = pages.map(({firstEditDay}) => firstEditDay).sort()[0] ?? today;
  const lagging = addDays(today, -3);
  return earliest > lagging ? addDays(earliest < today ? earliest : today, -1) : lagging;
}

function sum(daily: ReadonlyMap<Day, number>): PageViews {
  let views = 0;
  for (const count of daily.values()) views += count;
  return {
    views,
    daily: [...daily]
      .map(([day, count]) => ({day, count}))
      .sort((a, b) => (a.day < b.day ? -1 : 1)),
  };
}

/**
 * Sums the views of edited articles. What was viewed before a page's first edit is left out everywhere, so that
 * headline, chart and rows agree. No zeros are made up for days to come.
 */
export function viewsImpact(
  pages: readonly CountedPage[],
  {today, days}: ViewsWindow,
): ArticleViews {
  const perTitle = new Map<string, PageViews>();
  if (pages.length === 0) return {views: null, perTitle};
  const first = addDays(today, 1 - days);
  const last = countedUntil(pages, today);
  const totals = new Map<Day, number>();
  for (const {title, firstEditDay, daily} of pages) {
    if (firstEditDay > last) continue;
    const own = new Map<Day, number>();
    for (const {day, count} of daily)
      if (day >= first && day >= firstEditDay && day <= last && !Number.isNaN(dayNumber(day)))
        own.set(day, Math.max(own.get(day) ?? 0, wholeCount(count)));
    for (const [day, count] of own) totals.set(day, (totals.get(day) ?? 0) + count);
    perTitle.set(title, sum(own));
  }
  const {views: total, daily} = sum(totals);
  return {views: {total, daily, countedUntil: last}, perTitle};
}
