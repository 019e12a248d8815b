import type {TaskPlan, TaskTypePlan, TopicPlan} from '../domain/task-model.js';
import {isKnownTaskType, taskKinds} from '../domain/tasks/task-kinds.js';
import type {HomepageConfig, TaskTypeConfig, TopicConfig} from './config-types.generated.js';

/** Names that maintenance templates have on many wikis whose language is English, for wikis that said nothing. */
const usualTemplates: Readonly<Record<string, readonly string[]>> = {
  copyedit: ['Copy edit', 'Copyedit'],
  links: ['Underlinked', 'Dead end'],
  references: ['Unreferenced', 'More citations needed'],
  update: ['Update', 'Out of date'],
  expand: ['Expand', 'Missing information'],
};

function typePlan(id: string, given: TaskTypeConfig): TaskTypePlan {
  const kind = isKnownTaskType(id) ? taskKinds[id] : undefined;
  const limit = given.dailyLimit ?? kind?.dailyLimit;
  return {
    id,
    difficulty: given.difficulty ?? kind?.difficulty ?? 'medium',
    minutes: kind?.minutes ?? null,
    name: given.name ?? (kind ? null : id),
    description: given.description ?? (kind ? null : ''),
    templates: given.templates ?? usualTemplates[id] ?? [],
    categories: given.categories ?? [],
    excludedTemplates: given.excludedTemplates ?? [],
    excludedCategories: given.excludedCategories ?? [],
    learnMore: given.learnMore ?? null,
    dailyLimit: limit ? limit : null,
    outgrownAt: given.outgrownAt ? given.outgrownAt : null,
  };
}

const topicPlan = ({id, group, name, groupName, categories}: TopicConfig): TopicPlan => ({
  id,
  group: group ?? 'more',
  name: name ?? null,
  groupName: groupName ?? null,
  categories,
});

/** What the configuration says on tasks: the known types first, then the wiki's own; without those switched off. */
export function taskPlan(config: HomepageConfig): TaskPlan {
  const {types, topics, namespaces} = config.modules['suggested-edits'];
  const ids = [...new Set([...Object.keys(taskKinds), ...Object.keys(types)])];
  return {
    types: ids.flatMap((id) => {
      const given = types[id] ?? {};
      return given.enabled === false ? [] : [typePlan(id, given)];
    }),
    topics: topics.map(topicPlan),
    namespaces,
  };
}
