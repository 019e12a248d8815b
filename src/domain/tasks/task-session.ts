/**
 * A task that somebody has begun, kept in the tab in which they began it: it follows them from the feed to the article,
 * into its editor and back, and ends when the tab goes to another page.
 */
import type {Instant} from '../model.js';
import type {EditorKind} from '../page-model.js';
import type {Task, TaskType} from '../task-model.js';

/** `saved` once an edit was saved while it lasted; `cancelled` once the person left it for the feed. */
export type TaskSessionState = 'started' | 'saved' | 'cancelled';

export interface TaskSession {
  readonly v: 1;
  /** Address of the wiki's api.php, and the account: a session is never somebody else's. */
  readonly wiki: string;
  readonly account: string;
  readonly task: Task;
  readonly type: TaskType;
  readonly startedAt: Instant;
  readonly state: TaskSessionState;
  readonly revisionId: number | null;
  /** What came after it in the queue, so that the next one is there at once. */
  readonly next: readonly Task[];
  /** The editor that was open last. */
  readonly editor: EditorKind | null;
  /** The help panel opened by itself for this task. */
  readonly helped: boolean;
  /** What follows an edit was shown for the edit that was saved last. */
  readonly followed: boolean;
}

/** Name of the address parameter that says which type of task a page was opened for. */
export const taskParameter = 'wiki-task';
