/** What is asked of the wiki, with the limits that a person may have reached. */
import {dayIn} from '../../domain/calendar.js';
import type {Day} from '../../domain/model.js';
import type {TaskFilter} from '../../domain/task-model.js';
import {type OfferedTypes, offeredTypes} from '../../domain/tasks/task-limits.js';
import {wantedIn} from './feed-query.js';
import type {FeedOffer, FeedPlan} from './suggested-edits-data.js';

/** The reader's own day, on which limits are counted. */
export const todayOf = (
  {user}: Pick<FeedOffer, 'user'>,
  {now, zone}: Pick<FeedPlan, 'now' | 'zone'>,
): Day => dayIn(now, user.timeZone ?? zone);

/** The types that are asked for, and why there are none. */
export function typesOf(offer: FeedOffer, plan: FeedPlan): OfferedTypes {
  const {types, completed} = offer;
  return offeredTypes(types, wantedIn(offer, plan).types, completed, todayOf(offer, plan));
}

export const filterOf = (offer: FeedOffer, plan: FeedPlan): TaskFilter => ({
  ...wantedIn(offer, plan),
  types: typesOf(offer, plan).types.map(({id}) => id),
});
