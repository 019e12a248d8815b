import type {KnownTaskType} from '../../domain/tasks/task-kinds.js';
import {messages} from '../../i18n/task-types/messages.generated.js';

/** Whether the library has texts for a type. The texts are here anyway; what else is known of types is not needed. */
export const hasTexts = (id: string): id is KnownTaskType =>
  `wiki-task-types-${id}-part` in messages.en;
