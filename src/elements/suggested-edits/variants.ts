/** What stands in the card. */
import {slotOf, type TaskQueue} from '../../domain/tasks/queue.js';
import type {OfferedTypes} from '../../domain/tasks/task-limits.js';
import type {SuggestedEditsData} from './suggested-edits-data.js';
import type {SuggestedEditsVariant} from './suggested-edits-scene.js';

export function variantOf(
  {choices}: SuggestedEditsData,
  queue: TaskQueue | undefined,
  offered: OfferedTypes | undefined,
): SuggestedEditsVariant {
  if (!queue) return 'start';
  const slot = slotOf(queue);
  if (slot !== 'empty') return slot;
  const several = choices.match === 'all' && (choices.topics ?? []).length > 1;
  return offered?.why ?? (several ? 'empty-all' : 'empty');
}

export const isEmpty = (variant: SuggestedEditsVariant): boolean =>
  /^(empty|limit|outgrown)/.test(variant);
