/** What only some wikis count: views and thanks. A part of its own, which the others never load. */
import {viewsImpact} from '../../domain/impact/views.js';
import type {CappedCount} from '../../domain/model.js';
import type {CountViews} from './build-impact.js';
import type {Ask} from './impact-extras.js';
import {cap} from './impact-limits.js';
import {parseEventCount, parseViews} from './parse/parse-counts.js';
import {largestPage} from './wiki.js';

export {serviceViews} from './view-service.js';

/** It looks back so far. */
const longestViews = 60;
/** PageViewInfo asks its service for a few pages per request; what is not there after ten stays uncounted. */
const viewRounds = 10;
export async function loadViews(
  ask: Ask,
  titles: readonly string[],
  days: number,
): Promise<CountViews | null> {
  const parameters = {titles, prop: ['pageviews'], pvipdays: Math.min(days, longestViews)};
  const {replies} = await ask(parameters, 'pvipcontinue', viewRounds);
  const views = parseViews(replies);
  // Nothing at all: the wiki lost the extension since it was asked what it has.
  if (!views.size) return null;
  return (pages, window) =>
    viewsImpact(
      pages.flatMap(({title, firstEditDay}) => {
        const daily = views.get(title);
        return daily ? [{title, firstEditDay, daily}] : [];
      }),
      window,
    );
}

export async function loadThanks(ask: Ask, name: string): Promise<CappedCount> {
  const {replies, more} = await ask(
    {
      list: ['logevents'],
      letype: 'thanks',
      letitle: `User:${name}`,
      leprop: ['ids'],
      lelimit: largestPage,
    },
    'lecontinue',
    cap / largestPage,
  );
  return {
    count: replies.reduce<number>((sum, reply) => sum + parseEventCount(reply), 0),
    capped: more,
  };
}
