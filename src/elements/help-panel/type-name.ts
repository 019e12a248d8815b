/** What a type of task is called. */
import type {HomepageController} from '../../controllers/homepage-controller.js';
import type {TaskType} from '../../domain/task-model.js';
import {isKnownTaskType} from '../../domain/tasks/task-kinds.js';
import type {MessageKey} from '../../i18n/task-types/messages.generated.js';

export const typeName = (
  wiki: Pick<HomepageController<MessageKey>, 'msg'>,
  {id, name}: TaskType,
): string => name ?? (isKnownTaskType(id) ? wiki.msg(`wiki-task-types-${id}`) : id);
