/** The impact of the drawings: 137 edits, a streak of eight days, 12,176 views. Others are made from it. */
import {addDays, dayIn} from '../../../domain/calendar.js';
import {longestStreak} from '../../../domain/impact/streak.js';
import type {ArticleImpact, DayCount, Impact, Instant} from '../../../domain/model.js';
import {pageUrl} from '../addresses.js';
import {endingOn, spread, total, withoutZeros} from './days.js';
import {bridge, forest, lighthouse} from './pictures.js';

/** Edits on the last 60 days, today at the end; the busiest day is 15 days ago. */
const edits = [
  0, 0, 0, 0, 0, 0, 0, 2, 4, 0, 3, 0, 4, 3, 3, 1, 0, 0, 0, 2, 1, 3, 0, 3, 1, 0, 2, 2, 1, 3, 3, 0, 2,
  0, 4, 4, 0, 0, 2, 3, 1, 4, 5, 3, 8, 2, 0, 4, 0, 1, 0, 5, 0, 1, 3, 3, 1, 6, 4, 2,
];
/** Edits before that, up to 62 days ago. */
const earlierEdits = [3, 0, 5, 2, 0, 4, 4, 0, 6, 0, 4];
/** Views of the days up to yesterday. */
const views = [
  147, 174, 202, 220, 232, 222, 206, 198, 197, 223, 196, 166, 155, 140, 131, 144, 132, 145, 125,
  145, 129, 161, 158, 171, 146, 150, 118, 99, 106, 134, 127, 152, 168, 183, 167, 181, 224, 204, 215,
  184, 196, 211, 218, 208, 203, 207, 227, 327, 362, 292, 292, 325, 334, 303, 320, 345, 358, 392,
  379,
];

export const instant = (milliseconds: number): Instant =>
  new Date(milliseconds).toISOString().replace(/\.\d+/, '');

/** Three hours ago, though not before today began. */
export function lastEdit(now: number): Instant {
  return instant(Math.max(now - 3 * 3_600_000, Date.parse(dayIn(now, 'UTC'))));
}

export function article(
  now: number,
  title: string,
  more: Partial<ArticleImpact> = {},
): ArticleImpact {
  const today = dayIn(now, 'UTC');
  return {
    title,
    url: pageUrl(title),
    description: null,
    thumbnailUrl: null,
    edits: 1,
    firstEditDay: today,
    lastEditAt: lastEdit(now),
    views: null,
    dailyViews: null,
    ...more,
  };
}

/** An article whose views follow those of all, drifting up or down, from its first edit on. */
function viewed(
  now: number,
  title: string,
  count: number,
  daysAgo: number,
  drift: number,
): ArticleImpact {
  const today = dayIn(now, 'UTC');
  const weights = views.map((all, index) =>
    index < 60 - daysAgo - 1 ? 0 : all * (1 + drift * (index / 29 - 1)),
  );
  const dailyViews = endingOn(addDays(today, -1), spread(count, weights));
  const firstEditDay = addDays(today, -daysAgo);
  return article(now, title, {
    firstEditDay,
    lastEditAt: `${addDays(today, -3)}T16:05:00Z`,
    views: count,
    dailyViews: dailyViews.filter(({day}) => day >= firstEditDay),
  });
}

function articles(now: number): readonly ArticleImpact[] {
  return [
    {
      ...viewed(now, 'Tarn Head Lighthouse', 5820, 70, 0.2),
      edits: 41,
      description: 'Lighthouse on the north coast',
      thumbnailUrl: lighthouse,
    },
    {
      ...viewed(now, 'Karsel Bridge', 3981, 66, -0.3),
      edits: 33,
      description: 'Arch bridge in Karsel',
      thumbnailUrl: bridge,
    },
    {
      ...viewed(now, 'Upper Orrin forest', 1427, 45, 0),
      edits: 18,
      description: 'Protected woodland',
      thumbnailUrl: forest,
    },
    article(now, 'Salt market of Ilvane', {edits: 2}),
  ];
}

/** Edits that belong together: their sum, streak and last day follow from the days. */
export function edited(
  dailyEdits: readonly DayCount[],
): Pick<
  Impact,
  'editCount' | 'articleEditCount' | 'articlesCreated' | 'dailyEdits' | 'longestStreak'
> {
  const count = total(dailyEdits);
  return {
    editCount: {count, capped: false},
    articleEditCount: count,
    articlesCreated: 0,
    dailyEdits,
    longestStreak: longestStreak(dailyEdits),
  };
}

export function impact(now: number, more: Partial<Impact> = {}): Impact {
  const today = dayIn(now, 'UTC');
  const dailyEdits = withoutZeros([
    ...endingOn(addDays(today, -62), earlierEdits),
    ...endingOn(today, edits),
  ]);
  const daily = endingOn(addDays(today, -1), views);
  return {
    user: {id: 4711, name: 'Amina K.'},
    gender: 'female',
    ...edited(dailyEdits),
    articleEditCount: 118,
    articlesCreated: 3,
    thanks: {count: 12, capped: false},
    lastEditAt: lastEdit(now),
    partial: false,
    timeZone: 'UTC',
    views: {total: total(daily), daily, countedUntil: addDays(today, -1)},
    articles: articles(now),
    contributionsUrl: pageUrl('Special:Contributions/Amina K.'),
    thanksUrl: pageUrl('Special:Log/thanks'),
    generatedAt: instant(now - 12 * 60_000),
    ...more,
  };
}

/** Somebody without any edit. */
export function untouched(now: number, more: Partial<Impact> = {}): Impact {
  const today = dayIn(now, 'UTC');
  return impact(now, {
    user: {id: 5020, name: 'Ruben Osei'},
    gender: 'unknown',
    ...edited([]),
    thanks: {count: 0, capped: false},
    lastEditAt: null,
    views: {total: 0, daily: [], countedUntil: addDays(today, -1)},
    articles: [],
    contributionsUrl: pageUrl('Special:Contributions/Ruben Osei'),
    ...more,
  });
}

/** Somebody else, as everybody may see it. */
export function joon(now: number): Impact {
  return impact(now, {
    user: {id: 1802, name: 'Joon Seo'},
    gender: 'unknown',
    contributionsUrl: pageUrl('Special:Contributions/Joon Seo'),
  });
}
