/** Situations that differ by what the wiki counts, and how much of it there is. */
import {addDays, dayIn, lastDays} from '../../../domain/calendar.js';
import {edited, impact} from '../data/impact.js';
import {total} from '../data/days.js';
import type {Impact} from '../../../domain/model.js';
import type {Scenario} from '../scenario.js';
import {situation, withImpact} from './define.js';

const notCounted = ({articles}: Impact) =>
  articles.map((row) => ({...row, views: null, dailyViews: null}));

/** Views of which only some days are kept. */
function keepingViews(now: number, keep: (index: number) => boolean): Partial<Impact> {
  const {views, articles} = impact(now);
  const daily = (views?.daily ?? []).filter((_, index) => keep(index));
  const days = new Set(daily.map(({day}) => day));
  return {
    views: views && {...views, daily, total: total(daily)},
    articles: articles.map((row) => {
      const dailyViews = row.dailyViews?.filter(({day}) => days.has(day)) ?? null;
      return {...row, dailyViews, views: dailyViews && total(dailyViews)};
    }),
  };
}

function computedDaysAgo(now: number, days: number): Impact {
  const then = Date.parse(`${addDays(dayIn(now, 'UTC'), -days)}T06:00:00Z`);
  return impact(then, {generatedAt: new Date(then).toISOString().replace('.000', '')});
}

/** 50 days from 3 December to 21 January, then the last month; 1,000 edits in all. */
function overTheYear(now: number): Partial<Impact> {
  const today = dayIn(now, 'UTC');
  const newYear = `${addDays(today, -60).slice(0, 4)}-01-01`;
  const streak = Array.from({length: 50}, (_, index) => ({
    day: addDays(newYear, index - 29),
    count: 10,
  }));
  const recent = lastDays(today, 30)
    .filter((_, index) => index % 3 > 0)
    .map((day) => ({day, count: 25}));
  return {
    ...edited([...streak, ...recent]),
    editCount: {count: 1000, capped: true},
    articleEditCount: 1000,
    articlesCreated: 21,
    thanks: {count: 1000, capped: true},
    partial: true,
  };
}

function absurd(now: number): Partial<Impact> {
  const {articles} = impact(now);
  const today = dayIn(now, 'UTC');
  const daily = lastDays(addDays(today, -1), 59).map((day, index) => ({
    day,
    count: 9_000_000_000 + index * 1_234_567,
  }));
  return {
    ...edited(lastDays(today, 60).map((day, index) => ({day, count: 100_000 - index}))),
    editCount: {count: 2_147_483_647, capped: false},
    thanks: {count: 98_765_432, capped: false},
    views: {total: total(daily), daily, countedUntil: addDays(today, -1)},
    articles: articles.map((row) => {
      const dailyViews =
        row.dailyViews &&
        daily
          .filter(({day}) => day >= row.firstEditDay)
          .map(({day}, index) => ({day, count: 1_000_000_000 + index}));
      return {...row, dailyViews, views: dailyViews && total(dailyViews)};
    }),
  };
}

function longAgo(now: number): Partial<Impact> {
  const today = dayIn(now, 'UTC');
  const {articles} = impact(now);
  const firstEditDay = addDays(today, -200);
  const daily = lastDays(addDays(today, -1), 59).map((day) => ({day, count: 0}));
  return {
    ...edited([
      {day: firstEditDay, count: 4},
      {day: addDays(firstEditDay, 1), count: 2},
    ]),
    lastEditAt: `${addDays(firstEditDay, 1)}T20:15:00Z`,
    views: {total: 0, daily, countedUntil: addDays(today, -1)},
    articles: articles.slice(0, 2).map((row) => ({
      ...row,
      edits: 3,
      firstEditDay,
      lastEditAt: `${addDays(firstEditDay, 1)}T20:15:00Z`,
      views: 0,
      dailyViews: daily,
    })),
  };
}

export const numbers: readonly Scenario[] = [
  situation(
    'no-views',
    'No views',
    'The wiki does not count page views.',
    withImpact((now) => ({
      views: null,
      articles: notCounted(impact(now)),
    })),
  ),
  situation(
    'no-thanks',
    'No thanks',
    'The wiki has no thanks.',
    withImpact(() => ({thanks: null, thanksUrl: null})),
  ),
  situation(
    'stale',
    'Stale',
    'Computed three days ago, at six; fresh numbers come when asked for.',
    (now) => ({
      impact: computedDaysAgo(now, 3),
      refreshed: impact(now),
    }),
  ),
  situation(
    'capped',
    'Limits reached',
    '1,000 and more of everything; a streak over the turn of the year.',
    withImpact(overTheYear),
  ),
  situation(
    'single-day-streak',
    'Streak of a day',
    'Edits on single days, never on two in a row.',
    withImpact((now) => {
      const days = lastDays(dayIn(now, 'UTC'), 60)
        .filter((_, index) => index % 4 === 3)
        .map((day) => ({day, count: 2}));
      return {...edited(days), thanks: {count: 1, capped: false}};
    }),
  ),
  situation(
    'huge',
    'Absurd numbers',
    '100,000 edits a day, views of eleven digits and more.',
    withImpact(absurd),
  ),
  situation(
    'all-zero-window',
    'Quiet for long',
    'Edited 200 days ago, not read lately.',
    withImpact(longAgo),
  ),
  situation(
    'view-gaps',
    'Gaps in views',
    'Days without a record among the counted ones.',
    withImpact((now) =>
      keepingViews(now, (index) => index % 7 !== 2 && (index < 20 || index > 28)),
    ),
  ),
];
