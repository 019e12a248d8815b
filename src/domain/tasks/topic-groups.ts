/** The order in which topics are offered. Pure: names and the alphabet are parameters. */
import type {Topic} from '../task-model.js';
import {programGroup, topicGroups} from './topic-list.js';

/** A topic with the name that the reader sees. */
export interface NamedTopic {
  readonly id: string;
  readonly name: string;
}

export interface TopicGroup {
  readonly id: string;
  /** What the wiki calls it; null for groups that the library has texts for. */
  readonly name: string | null;
  readonly topics: readonly NamedTopic[];
}

export interface TopicOrder {
  readonly nameOf: (topic: Topic) => string;
  /** By the alphabet of the reader: `Intl.Collator.prototype.compare`. */
  readonly compare: (one: string, other: string) => number;
}

/** Topics that the wiki put into no group. */
export const otherGroup = 'more';

/** The program's group is first, those that every wiki has follow in their order, then the wiki's own as they come. */
function rank(group: string): number {
  if (group === programGroup) return -1;
  const known = Object.keys(topicGroups);
  if (group === otherGroup) return known.length + 1;
  return known.includes(group) ? known.indexOf(group) : known.length;
}

const byName =
  ({compare}: TopicOrder) =>
  (one: NamedTopic, other: NamedTopic): number =>
    compare(one.name, other.name);

/** Topics by group, in the alphabet inside of a group. */
export function topicsByGroup(topics: readonly Topic[], order: TopicOrder): readonly TopicGroup[] {
  const groups = new Map<string, NamedTopic[]>();
  for (const topic of topics) {
    const group = groups.get(topic.group) ?? [];
    groups.set(topic.group, group);
    group.push({id: topic.id, name: order.nameOf(topic)});
  }
  return [...groups]
    .sort(([one], [other]) => rank(one) - rank(other))
    .map(([id, named]) => ({
      id,
      name: topics.find((topic) => topic.group === id && topic.groupName)?.groupName ?? null,
      topics: named.sort(byName(order)),
    }));
}

/** Widely read and far apart: what somebody is asked about first who has never chosen. */
const broadTopics: readonly string[] = [
  'history',
  'biography',
  'music',
  'food-and-drink',
  'biology',
  'sports',
  'asia',
  'women',
  'literature',
  'earth-and-environment',
  'tv-and-film',
  'africa',
];

/** All topics in one row: those of the reader's program, the broad ones, then the alphabet. */
export function topicsByBreadth(
  topics: readonly Topic[],
  order: TopicOrder,
): readonly NamedTopic[] {
  const breadth = ({id, group}: Topic): number => {
    if (group === programGroup) return -1;
    return broadTopics.includes(id) ? broadTopics.indexOf(id) : broadTopics.length;
  };
  return topics
    .map((topic) => ({id: topic.id, name: order.nameOf(topic), breadth: breadth(topic)}))
    .sort((one, other) => one.breadth - other.breadth || byName(order)(one, other))
    .map(({id, name}) => ({id, name}));
}

/** A list longer than this is cut until the reader asks for all of it. */
export const shortList = 12;

/** The beginning of a list. What was chosen is never cut, and nothing is cut for the sake of one or two. */
export function beginning(
  topics: readonly NamedTopic[],
  chosen: ReadonlySet<string>,
): readonly NamedTopic[] {
  if (topics.length <= shortList + 2) return topics;
  return topics.filter(({id}, index) => index < shortList || chosen.has(id));
}
