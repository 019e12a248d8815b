/** Views cut to the days that were asked for, as a wiki would do. */
import {addDays, dayIn} from '../../domain/calendar.js';
import type {ArticleImpact, DayCount, Impact} from '../../domain/model.js';

const sum = (daily: readonly DayCount[]) => daily.reduce((total, {count}) => total + count, 0);

/** @param days How many UTC days up to today are wanted. */
export function viewsSince(impact: Impact, days: number, now: number): Impact {
  const first = addDays(dayIn(now, 'UTC'), 1 - days);
  const inside = ({day}: DayCount) => day >= first;
  const {views} = impact;
  if (!views || views.daily.every(inside)) return impact;
  const daily = views.daily.filter(inside);
  const row = (article: ArticleImpact): ArticleImpact => {
    if (!article.dailyViews) return article;
    const dailyViews = article.dailyViews.filter(inside);
    return {...article, dailyViews, views: sum(dailyViews)};
  };
  return {
    ...impact,
    views: {...views, daily, total: sum(daily)},
    articles: impact.articles.map(row),
  };
}
