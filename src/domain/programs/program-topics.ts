/** Topics of programs in suggested edits: first for members, and nobody else's business. */
import type {Topic} from '../task-model.js';
import {programGroup} from '../tasks/topic-list.js';
import type {Program} from '../page-model.js';

/** A program or campaign that the reader is in, as far as topics go. */
export interface TopicOwner extends Pick<Program, 'topics'> {
  /** Null: the group keeps its own. */
  readonly title: string | null;
}

/**
 * Topics as one reader is offered them: those of the reader's programs stand in the first group, which bears the program's
 * name where there is one alone. Topics of the group `program` that belong to somebody else's program are left out.
 *
 * @param owned ids of topics that belong to any program of the configuration
 * @param own the reader's programs that go on, the first one first
 */
export function topicsForReader(
  topics: readonly Topic[],
  owned: readonly string[],
  own: readonly TopicOwner[],
): readonly Topic[] {
  const mine = new Set(own.flatMap((program) => program.topics));
  const owners = own.filter((program) => program.topics.length);
  const groupName = owners.length === 1 ? (owners[0]?.title ?? null) : null;
  const first = topics
    .filter(({id}) => mine.has(id))
    .map((topic) => ({...topic, group: programGroup, groupName: groupName ?? topic.groupName}));
  const rest = topics.filter(
    ({id, group}) => !mine.has(id) && !(group === programGroup && owned.includes(id)),
  );
  return [...first, ...rest];
}
