/** Data shapes of suggested edits. See `model.ts` for the conventions. */
import type {Day, Instant} from './model.js';

export type TaskDifficulty = 'easy' | 'medium' | 'hard';

/** A kind of edit that newcomers can make. */
export interface TaskType {
  /** `copyedit`; what the ids mean is in `tasks/task-kinds.ts`, other ids are the wiki's own. */
  readonly id: string;
  readonly difficulty: TaskDifficulty;
  /** Found by maintenance templates, or suggested by a machine. */
  readonly origin: 'template' | 'machine';
  /** How long it usually takes, in minutes, from and to; null when nobody said. */
  readonly minutes: readonly [from: number, to: number] | null;
  /** What the wiki calls it; null for types that the library has texts for. */
  readonly name: string | null;
  /** What is to be done, one line; null for types that the library has texts for. */
  readonly description: string | null;
  readonly learnMoreUrl: string | null;
  /** How many of them one person may do on one day of theirs; null: any number. */
  readonly dailyLimit: number | null;
  /** Edits from which a person has outgrown this type and no longer gets it; null: never. */
  readonly outgrownAt: number | null;
}

/** What an article is about. */
export interface Topic {
  readonly id: string;
  /** Topics of one group stand together: one of `topicGroups`, `program`, or the wiki's own. */
  readonly group: string;
  /** What the wiki calls it; null for topics that the library has texts for. */
  readonly name: string | null;
  /** What the wiki calls the group; null for groups that the library has texts for. */
  readonly groupName: string | null;
}

export interface Task {
  /** Null where the wiki gave no id; `title` tells tasks apart then. */
  readonly pageId: number;
  /** With namespace. */
  readonly title: string;
  /** The article, to read. */
  readonly url: string;
  /** The article in its editor. */
  readonly editUrl: string;
  readonly type: string;
  readonly difficulty: TaskDifficulty;
  readonly topics: readonly string[];
  /** Undefined until `details` was asked, null when there is none. Plain text, untrusted. */
  readonly extract?: string | null;
  /** A few words on what the title names. As above. */
  readonly description?: string | null;
  readonly thumbnailUrl?: string | null;
  /** Page views in the 60 days that were counted last. As above. */
  readonly views?: number | null;
}

/** Which tasks are wanted. */
export interface TaskFilter {
  /** Ids of types. Empty: none at all. */
  readonly types: readonly string[];
  /** Ids of topics. Empty: about anything. */
  readonly topics: readonly string[];
  /** Whether one of the topics is enough. */
  readonly match: 'any' | 'all';
}

export interface TaskQuery extends TaskFilter {
  /** The most tasks that one answer may hold. */
  readonly limit: number;
  /** From the page before, null for the first. */
  readonly continue: string | null;
  /** Pages to leave out: those seen and those just edited. */
  readonly excludePageIds: readonly number[];
  /** The same seed gives the same order, another one another; the person's and the day's. */
  readonly seed: string;
}

/** How many there are, as far as the wiki can tell. */
export interface TaskCount {
  readonly count: number;
  /** False: there may be fewer (some are left out later), or more when a limit of the wiki was reached. */
  readonly exact: boolean;
}

export interface TaskPage {
  readonly tasks: readonly Task[];
  readonly total: TaskCount;
  /** Null after the last page. */
  readonly continue: string | null;
}

/** Tasks of one type that a person finished. */
export interface CompletedTasks {
  readonly type: string;
  readonly count: number;
  readonly lastAt: Instant | null;
  /** Those of the latest day on which there was one, a day of the person's own. */
  readonly today: {readonly day: Day; readonly count: number};
}

/** A suggested edit that was saved just now. */
export interface FinishedTask {
  readonly type: string;
  readonly pageId: number;
  /** Null when the page did not say. */
  readonly revisionId: number | null;
  readonly at: Instant;
  /** The person's own day at that instant. */
  readonly day: Day;
}

/** Where one type of task is found on this wiki. */
export interface TaskTypePlan {
  readonly id: string;
  readonly difficulty: TaskDifficulty;
  readonly minutes: readonly [from: number, to: number] | null;
  readonly name: string | null;
  readonly description: string | null;
  /** Names of maintenance templates, without namespace. A page with one of them is a task. */
  readonly templates: readonly string[];
  /** Names of maintenance categories, without namespace. The same. */
  readonly categories: readonly string[];
  /** Pages with one of these are left out. */
  readonly excludedTemplates: readonly string[];
  readonly excludedCategories: readonly string[];
  /** Title of a page, or an address. */
  readonly learnMore: string | null;
  readonly dailyLimit: number | null;
  readonly outgrownAt: number | null;
}

/** A topic that the wiki tells by its own categories; the 39 that search engines know need no plan. */
export interface TopicPlan {
  readonly id: string;
  readonly group: string;
  /** Null for topics and groups that the library has texts for, or that are called by their id. */
  readonly name: string | null;
  readonly groupName: string | null;
  /** Names of categories, without namespace: a page in one of them is about the topic. */
  readonly categories: readonly string[];
}

/** What a wiki's configuration says on one type; what it leaves out is as usual. */
export interface TaskTypeSettings extends Partial<Omit<TaskTypePlan, 'id' | 'minutes'>> {
  /** False takes the type away. */
  readonly enabled?: boolean;
}

/** What a wiki's configuration says on tasks, as it stands there (`modules['suggested-edits']`). */
export interface TaskSettings {
  /** By id. */
  readonly types: Readonly<Record<string, TaskTypeSettings>>;
  readonly topics: readonly (Pick<TopicPlan, 'id' | 'categories'> & Partial<TopicPlan>)[];
  readonly namespaces: readonly number[];
}

/** The same with everything that is usual; `tasks/task-plan.ts` makes it. */
export interface TaskPlan {
  readonly types: readonly TaskTypePlan[];
  readonly topics: readonly TopicPlan[];
  /** Namespaces whose pages can be tasks. */
  readonly namespaces: readonly number[];
}

/** Either. */
export type GivenPlan = TaskPlan | TaskSettings;
