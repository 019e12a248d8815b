import type {Topic} from '../../../domain/task-model.js';
import {otherGroup, type TopicGroup, type TopicOrder} from '../../../domain/tasks/topic-groups.js';
import {
  type KnownTopic,
  type KnownTopicGroup,
  programGroup,
  topicGroups,
} from '../../../domain/tasks/topic-list.js';
import type {FilterWiki} from '../filter-host.js';

const known: readonly string[] = Object.values(topicGroups).flat();
const isKnown = (id: string): id is KnownTopic => known.includes(id);

type WordedGroup = KnownTopicGroup | typeof programGroup | typeof otherGroup;
const isWorded = (id: string): id is WordedGroup =>
  id in topicGroups || id === programGroup || id === otherGroup;

/** What a topic is called: by the wiki, by the library, or by its id. */
const topicName = (wiki: FilterWiki, {id, name}: Topic): string =>
  name ?? (isKnown(id) ? wiki.msg(`wiki-topics-${id}`) : id);

export const groupName = (wiki: FilterWiki, {id, name}: TopicGroup): string =>
  name ?? (isWorded(id) ? wiki.msg(`wiki-topics-group-${id}`) : id);

/** The alphabet of the reader. */
export function topicOrder(wiki: FilterWiki): TopicOrder {
  const {compare} = new Intl.Collator(wiki.formats.tags, {numeric: true});
  return {compare, nameOf: (topic) => topicName(wiki, topic)};
}
