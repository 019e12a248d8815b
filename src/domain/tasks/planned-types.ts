/** What a wiki that has nothing but templates and categories makes of the plan for tasks. */
import type {TaskDifficulty, TaskTypePlan} from '../task-model.js';
import {difficulties, isKnownTaskType, taskKinds} from './task-kinds.js';

/** Whether the type is found by templates or categories, and some are named. Machines' suggestions are not. */
export const isServable = ({id, templates, categories}: TaskTypePlan): boolean =>
  templates.length + categories.length > 0 &&
  !(isKnownTaskType(id) && taskKinds[id].origin === 'machine');

/** In their order otherwise. */
export const easiestFirst = <T extends {readonly difficulty: TaskDifficulty}>(
  types: readonly T[],
): readonly T[] =>
  [...types].sort(
    (a, b) => difficulties.indexOf(a.difficulty) - difficulties.indexOf(b.difficulty),
  );

/** What a page holds, as far as types of task go. */
export interface Marks {
  readonly hasTemplate: (name: string) => boolean;
  readonly inCategory: (name: string) => boolean;
}

/** Whether a page with these marks is a task of the type. */
export const isMarked = (type: TaskTypePlan, {hasTemplate, inCategory}: Marks): boolean =>
  (type.templates.some(hasTemplate) || type.categories.some(inCategory)) &&
  !type.excludedTemplates.some(hasTemplate) &&
  !type.excludedCategories.some(inCategory);

/** A page is one task, however many marks it has: one of the type that the configuration names first. */
export const typeOfPage = (types: readonly TaskTypePlan[], marks: Marks): TaskTypePlan | null =>
  types.find((type) => isMarked(type, marks)) ?? null;
