/** A plan of tasks, made from what a wiki's configuration says. Adapters make it: widgets hand on what is written there. */
import type {
  GivenPlan,
  TaskPlan,
  TaskSettings,
  TaskTypePlan,
  TaskTypeSettings,
} from '../task-model.js';
import {isKnownTaskType, taskKinds} from './task-kinds.js';

/** Names that maintenance templates have on many wikis whose language is English, for wikis that said nothing. */
const usualTemplates: Readonly<Record<string, readonly string[]>> = {
  copyedit: ['Copy edit', 'Copyedit'],
  links: ['Underlinked', 'Dead end'],
  references: ['Unreferenced', 'More citations needed'],
  update: ['Update', 'Out of date'],
  expand: ['Expand', 'Missing information'],
};

function typePlan(id: string, given: TaskTypeSettings): TaskTypePlan {
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

/** The known types first, then the wiki's own; without those switched off. */
export function planOf({types, topics, namespaces}: TaskSettings): TaskPlan {
  const ids = [...new Set([...Object.keys(taskKinds), ...Object.keys(types)])];
  return {
    types: ids.flatMap((id) => {
      const given = types[id] ?? {};
      return given.enabled === false ? [] : [typePlan(id, given)];
    }),
    topics: topics.map(({id, group, name, groupName, categories}) => ({
      id,
      group: group ?? 'more',
      name: name ?? null,
      groupName: groupName ?? null,
      categories,
    })),
    namespaces,
  };
}

const isPlan = (given: GivenPlan): given is TaskPlan => Array.isArray(given.types);

/** For adapters, which are given either. */
export const asTaskPlan = (given: GivenPlan): TaskPlan => (isPlan(given) ? given : planOf(given));
