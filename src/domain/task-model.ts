/** Data shapes of suggested edits. See `model.ts` for the conventions. */
import type {Day, Instant} from './model.js';

export type TaskDifficulty = 'easy' | 'medium' | 'hard';

export interface TaskType {
  /** As the wiki's configuration spells it, `copyedit`. */
  readonly id: string;
  readonly difficulty: TaskDifficulty;
  /** Found by maintenance templates, or suggested by a machine. */
  readonly origin: 'template' | 'machine';
  readonly learnMoreUrl: string | null;
}

export interface Topic {
  readonly id: string;
  readonly group: string;
  readonly label: string;
}

export interface Task {
  readonly pageId: number;
  readonly title: string;
  readonly url: string;
  readonly type: string;
  readonly difficulty: TaskDifficulty;
  readonly topics: readonly string[];
  /** Undefined until `details` was asked, null when there is none. */
  readonly extract?: string | null;
  readonly thumbnailUrl?: string | null;
  readonly views?: number | null;
}

export interface TaskQuery {
  readonly types: readonly string[];
  readonly topics: readonly string[];
  readonly topicMatch: 'any' | 'all';
  readonly limit: number;
  /** From the page before, null for the first. */
  readonly continue: string | null;
  /** Pages to leave out: those just edited. */
  readonly excludePageIds: readonly number[];
}

export interface TaskPage {
  readonly tasks: readonly Task[];
  /** How many there are in all, as far as the wiki can tell. */
  readonly total: {readonly count: number; readonly exact: boolean};
  readonly continue: string | null;
}

/** Tasks of one type that a person finished. */
export interface CompletedTasks {
  readonly type: string;
  readonly count: number;
  readonly lastAt: Instant | null;
  readonly today: {readonly day: Day; readonly count: number};
}
