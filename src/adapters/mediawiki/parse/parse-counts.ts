import type {DayCount} from '../../../domain/model.js';
import {at, count, day, fields, list} from '../../http/shape.js';
import {pages} from './parse-pages.js';

/** From `prop=pageviews`: views per day by title, for the pages that were counted. Null days are gaps. */
export function parseViews(replies: readonly unknown[]): ReadonlyMap<string, readonly DayCount[]> {
  const views = new Map<string, readonly DayCount[]>();
  for (const [title, {pageviews}] of pages(replies)) {
    if (pageviews === undefined) continue;
    const counted = Object.entries(fields(pageviews)).filter(([, views]) => views !== null);
    views.set(
      title,
      counted.map(([key, value]) => ({day: day(key), count: count(value)})),
    );
  }
  return views;
}

/** From `list=logevents`: how many entries. */
export function parseEventCount(reply: unknown): number {
  return list(at(reply, 'query', 'logevents'), fields).length;
}
