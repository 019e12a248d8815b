/** What the dialogs of the feed and its introduction are given, and what they call back. */
import type {LoadOptions} from '../../adapters/adapter.js';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import type {TaskCount, TaskFilter} from '../../domain/task-model.js';
import type {Offer} from '../../domain/tasks/chosen.js';
import type {ReaderScope} from '../../domain/kept.js';
import type {TaskChoices} from '../../domain/tasks/task-choices.js';
import type {MessageKey as TypeNameKey} from '../../i18n/task-types/messages.generated.js';
import type {MessageKey as MoreTypeKey} from '../../i18n/task-types/more/messages.generated.js';
import type {MessageKey as TopicNameKey} from '../../i18n/topics/messages.generated.js';
import type {MessageKey as ChoicesKey} from './i18n/choices/messages.generated.js';
import type {MessageKey as DifficultyKey} from './i18n/difficulty/messages.generated.js';
import type {MessageKey as FirstKey} from './i18n/messages.generated.js';
import type {MessageKey as StartKey} from './i18n/start/messages.generated.js';
import type {MessageKey as TopicsKey} from './i18n/topics/messages.generated.js';
import type {MessageKey as TypesKey} from './i18n/types/messages.generated.js';

type FilterKey =
  | FirstKey
  | TypeNameKey
  | MoreTypeKey
  | TopicNameKey
  | ChoicesKey
  | DifficultyKey
  | StartKey
  | TopicsKey
  | TypesKey;

/** Texts, formats, direction, clock. The parts bring their texts. */
export type FilterWiki = Pick<
  HomepageController<FilterKey>,
  'msg' | 'formats' | 'now' | 'tag' | 'direction'
>;

/** What can be opened over the feed. */
export type FilterDialog = 'topics' | 'types';

/** Given at each drawing; the parts keep what the person does until it is accepted. */
export interface FilterScene extends Offer {
  readonly wiki: FilterWiki;
  /** What holds: what the feed shows. */
  readonly choices: TaskChoices;
  /** Whose choices they are. */
  readonly scope: ReaderScope;
  /** Address of the page on writing an article; null where there is none, undefined while that is not known. */
  readonly newArticles: string | null | undefined;
  /** Rank of headings inside of the card. */
  readonly headingLevel: number;
  /** @throws AdapterError */
  readonly count: (
    filter: TaskFilter,
    options: Required<Pick<LoadOptions, 'signal'>>,
  ) => Promise<TaskCount>;
  /**
   * Stores the choices, then shows what they give: until it resolves, the part says that it is busy. Whoever draws the part
   * leaves it out afterwards.
   * @throws AdapterError when they were not stored: the part says why and stays.
   */
  readonly accept: (choices: TaskChoices) => Promise<void>;
  /** Closes without a change. What could not be stored is thrown away: call `TaskChoicesStore.forget`. */
  readonly cancel: () => void;
}

/** Given to the introduction, which stands in the card until it is accepted. */
export interface StartScene extends Omit<FilterScene, 'cancel'> {
  /** Why the person came: `add-image`, `edit-typo`, `new-page`, `edit-info-add-change`; anything else is the general text. */
  readonly reason: string | null;
  /** Address of the page on adding pictures, as `newArticles`. */
  readonly addImages: string | null | undefined;
}

/**
 * The lazy modules `filters/topics.js` and `filters/types.js`, as `later` takes them: `catalogs`, `styles` and `create`.
 *
 * ```ts
 * later(host, wiki, shared(() => import('./filters/topics.js')), ({create}) => create(host))
 * ```
 *
 * One view is one opening: make it when the dialog opens, `close()` it and let it go when it is drawn no more.
 */
export interface FilterView {
  /** Call it at each drawing while the dialog is open. */
  render(scene: FilterScene): unknown;
  /** Gives up what is on its way. The next drawing begins again with what holds. */
  close(): void;
}

/** What the card shows of the introduction: `start/start.js`, made in the same way. */
export interface StartView {
  /** At the end of the card's header. */
  actions(scene: StartScene): unknown;
  body(scene: StartScene): unknown;
  footer(scene: StartScene): unknown;
  close(): void;
}
