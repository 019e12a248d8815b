import type {Adapter} from '../../adapters/adapter.js';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import type {Task, TaskFilter, TaskType} from '../../domain/task-model.js';
import type {TaskQueue, TaskSlot} from '../../domain/tasks/queue.js';
import type {OfferedTypes} from '../../domain/tasks/task-limits.js';
import type {MessageKey as CommonKey} from '../../i18n/common/messages.generated.js';
import type {MessageKey as TypeKey} from '../../i18n/task-types/messages.generated.js';
import type {MessageKey as MoreTypeKey} from '../../i18n/task-types/more/messages.generated.js';
import type {FilterDialog} from './filter-host.js';
import type {MessageKey as AboutKey} from './i18n/about/messages.generated.js';
import type {MessageKey as FailureKey} from './i18n/failure/messages.generated.js';
import type {MessageKey as FrameKey} from './i18n/frame/messages.generated.js';
import type {MessageKey as FirstKey} from './i18n/messages.generated.js';
import type {MessageKey as RareKey} from './i18n/rare/messages.generated.js';
import type {FeedOffer, FeedPlan} from './suggested-edits-data.js';

/** Texts of the first picture, and of parts that bring theirs when they are needed. */
export type MessageKey =
  FirstKey | FrameKey | RareKey | FailureKey | AboutKey | CommonKey | TypeKey | MoreTypeKey;

/** What templates need of the controller: texts, formats. */
export type FeedWiki = Pick<
  HomepageController<MessageKey>,
  'msg' | 'rich' | 'formats' | 'now' | 'tag' | 'direction'
>;

/** What stands in the card: the introduction, a task, or why there is none. */
export type SuggestedEditsVariant =
  | 'start'
  | Exclude<TaskSlot, 'empty'>
  /** Nothing matches; nothing is about all topics at once. */
  | 'empty'
  | 'empty-all'
  /** Daily limits are reached; every chosen type is outgrown. */
  | 'limit'
  | 'outgrown';

/** What opens over the card. */
export type FeedDialog = FilterDialog | 'about' | 'limit';

/** What the reader can do with the first picture. */
export interface FirstActions {
  /** A link to the task was followed: to its editor, or to the article. */
  readonly follow: (event: MouseEvent) => void;
  readonly open: (dialog: FeedDialog) => void;
}

/** What the reader can do. */
export interface FeedActions extends FirstActions {
  readonly move: (by: -1 | 1) => void;
  readonly close: () => void;
  /** Asks for the page that did not come. */
  readonly more: () => void;
  /** One topic is enough from now on. */
  readonly matchAny: () => void;
  /** Shows tasks of this type; of this type alone for this visit where the others are done for today. */
  readonly tryType: (type: TaskType) => void;
}

/** What the first picture shows. */
export interface FirstScene {
  readonly wiki: FeedWiki;
  /** Undefined while it is not known. */
  readonly offer: FeedOffer | undefined;
  /** Undefined while it is awaited, and until the controls are there. */
  readonly queue: TaskQueue | undefined;
  /** The one on the card. */
  readonly task: Task | undefined;
  readonly variant: SuggestedEditsVariant | undefined;
  /** How tasks are asked for. */
  readonly plan: FeedPlan;
  /** Rank of the headings inside the card. */
  readonly headingLevel: number;
  readonly act: FirstActions;
}

/** Everything that the templates show. */
export interface FeedScene extends FirstScene {
  readonly adapter: Adapter | undefined;
  readonly filter: TaskFilter | undefined;
  readonly offered: OfferedTypes | undefined;
  /** What a topic is called; undefined while its name is on its way. */
  readonly topicName: (id: string) => string | undefined;
  readonly act: FeedActions;
}
