/** Topics that the search engine of Wikimedia's wikis tells by itself (`articletopic:`). */
import type {Topic, TopicPlan} from '../../../domain/task-model.js';
import {programGroup, topicGroups} from '../../../domain/tasks/topic-list.js';

/** What each is called in a search, where that is not its own id. */
const keywords: Readonly<Record<string, readonly string[]>> = {
  art: ['visual-arts'],
  literature: ['literature', 'books'],
  'tv-and-film': ['films', 'television'],
  entertainment: ['entertainment', 'radio'],
  'computers-and-internet': ['internet-culture', 'software', 'computing'],
  'earth-and-environment': ['geographical', 'earth-and-environment'],
  'general-science': ['stem'],
  physics: ['physics', 'space'],
  africa: [
    'africa',
    'central-africa',
    'eastern-africa',
    'northern-africa',
    'southern-africa',
    'western-africa',
  ],
  asia: ['asia', 'central-asia', 'east-asia', 'south-asia', 'southeast-asia', 'west-asia'],
  europe: [
    'europe',
    'eastern-europe',
    'north-asia',
    'northern-europe',
    'southern-europe',
    'western-europe',
  ],
};

const known: readonly Topic[] = Object.entries<readonly string[]>(topicGroups).flatMap(
  ([group, ids]) => ids.map((id) => ({id, group, name: null, groupName: null})),
);
const knownIds = new Set(known.map(({id}) => id));

/** Words of the search that together are the topic; none for a topic that it does not know. */
export const topicKeywords = (id: string): readonly string[] =>
  knownIds.has(id) ? (keywords[id] ?? [id]) : [];

/** Some of the broadest, to find out whether the search knows topics: one of them is on every wiki that does. */
export const probingKeywords: readonly string[] = ['biography', 'geographical', 'history', 'stem'];

/**
 * Topics of the configuration and, where the search knows them, the others, group by group: the program's first, then
 * those that the library has texts for, then the wiki's own. The configuration comes before the search.
 */
export function allTopics(plans: readonly TopicPlan[], searchKnows: boolean): readonly Topic[] {
  const own = plans.map(({id, group, name, groupName}) => ({id, group, name, groupName}));
  const all = new Map<string, Topic>();
  for (const topic of [...own, ...(searchKnows ? known : [])])
    if (!all.has(topic.id)) all.set(topic.id, topic);
  const topics = [...all.values()];
  const groups = new Set([
    programGroup,
    ...Object.keys(topicGroups),
    ...own.map((one) => one.group),
  ]);
  return [...groups].flatMap((group) => topics.filter((topic) => topic.group === group));
}
