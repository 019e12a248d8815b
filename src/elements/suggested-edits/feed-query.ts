/** What is asked of the wiki. */
import type {TaskFilter, TaskQuery} from '../../domain/task-model.js';
import {chosenFilter} from '../../domain/tasks/chosen.js';
import type {FeedOffer, FeedPlan} from './suggested-edits-data.js';

/** Tasks of one page. */
export const pageSize = 15;

/** What was chosen, whether or not there is an end to it. */
export function wantedIn(offer: FeedOffer, {only}: Pick<FeedPlan, 'only'>): TaskFilter {
  const filter = chosenFilter(offer.choices, {...offer, outgrown: []});
  return only ? {...filter, types: [only]} : filter;
}

/** The same order all day long; a day of UTC, which needs no calendar. */
export const queryOf = (
  {user}: Pick<FeedOffer, 'user'>,
  {now}: Pick<FeedPlan, 'now'>,
  rest: Pick<TaskQuery, 'continue' | 'excludePageIds'> & TaskFilter,
): TaskQuery => ({
  limit: pageSize,
  seed: `${user.name ?? ''} ${new Date(now).toISOString().slice(0, 10)}`,
  ...rest,
});
