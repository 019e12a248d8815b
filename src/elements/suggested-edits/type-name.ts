import type {TaskType} from '../../domain/task-model.js';
import {hasTexts} from './task-texts.js';
import type {FeedWiki} from './suggested-edits-scene.js';

/** What a type is called. */
export function typeName(wiki: FeedWiki, {id, name}: Pick<TaskType, 'id' | 'name'>): string {
  return name ?? (hasTexts(id) ? wiki.msg(`wiki-task-types-${id}`) : id);
}
