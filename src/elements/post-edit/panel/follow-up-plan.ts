/** What is known when something follows an edit. */
import type {Adapter, LoadOptions} from '../../../adapters/adapter.js';
import type {SuggestedEditsSettings} from '../../../config/config-types.generated.js';
import type {Day, TimeZone, UserFacts} from '../../../domain/model.js';
import type {CompletedTasks, TaskType} from '../../../domain/task-model.js';
import type {SavedEdit} from '../post-edit-data.js';

export interface FollowUpPlan {
  readonly adapter: Adapter;
  readonly saved: SavedEdit;
  /** What the configuration says on tasks. */
  readonly tasks: SuggestedEditsSettings;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The browser's, for people whose preferences name none. */
  readonly zone: TimeZone;
}

export type Asker = Pick<LoadOptions, 'reload'> & {readonly signal?: AbortSignal};

/** What is known of the reader before the tasks are. */
export interface Reader {
  readonly user: UserFacts;
  readonly today: Day;
  readonly types: readonly TaskType[];
  readonly completed: readonly CompletedTasks[];
}
