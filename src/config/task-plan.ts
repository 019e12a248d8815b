import type {TaskPlan} from '../domain/task-model.js';
import {planOf} from '../domain/tasks/task-plan.js';
import type {HomepageConfig} from './config-types.generated.js';

/** What the configuration says on tasks: the known types first, then the wiki's own; without those switched off. */
export const taskPlan = (config: HomepageConfig): TaskPlan =>
  planOf(config.modules['suggested-edits']);
