/** What `wiki-post-edit` shows. */
import type {Task, TaskType} from '../../domain/task-model.js';
import type {PageSignal} from '../../domain/page-model.js';

export type SavedEdit = Extract<PageSignal, {type: 'edit-saved'}>;

/** Another type, and tasks of it. */
export interface LevelUp {
  readonly type: TaskType;
  readonly tasks: readonly Task[];
}

export interface PostEditData {
  /** Name of the account. */
  readonly account: string | null;
  /** The task that was finished; null after an ordinary edit, which somebody is invited by. */
  readonly finished: TaskType | null;
  /** Suggested edits that the person made today, with this one; null where that is not known. */
  readonly today: number | null;
  /** Tasks of this type that they made, with this one; null where that is not known. */
  readonly done: number | null;
  /** What the wiki offers, easiest first. */
  readonly types: readonly TaskType[];
  /** What comes next. */
  readonly tasks: readonly Task[];
  /** A daily limit is why nothing comes. */
  readonly limit: boolean;
  /** What is offered first; null for nothing else. */
  readonly levelUp: LevelUp | null;
}
