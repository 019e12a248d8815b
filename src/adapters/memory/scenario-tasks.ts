/** Suggested edits and help in an example situation. */
import type {HelpLink} from '../../domain/page-model.js';
import type {CompletedTasks, Task, Topic} from '../../domain/task-model.js';
import type {PageEdit} from '../../domain/tasks/edited-lately.js';
import type {TaskChoices} from '../../domain/tasks/task-choices.js';

/** A task with everything that a card shows of it. */
export interface ScenarioTask extends Required<Task> {
  /** The reader may not edit the page. Default: they may. */
  readonly closed?: true;
}

export interface ScenarioTasks {
  /** Ids of the types that the wiki offers. Default: all that its configuration allows. */
  readonly types?: readonly string[];
  /** Topics beside those of the configuration. Empty: the wiki cannot tell what articles are about. */
  readonly topics: readonly Topic[];
  /** In any order. A page that stands here under several types is one task all the same. */
  readonly tasks: readonly ScenarioTask[];
  /** What the reader chose earlier; null: nothing. Stored as the preference is, unless the situation has its own. */
  readonly choices: TaskChoices | null;
  /** What the reader finished earlier. */
  readonly completed: readonly CompletedTasks[];
  /** The reader's last edits. Default: none of a page that could be a task. */
  readonly edited?: readonly PageEdit[];
}

/** A page that can be found by searching for help. */
export interface ScenarioHelpPage {
  /** With namespace. */
  readonly title: string;
  readonly namespace: number;
  /** What stands on it, plain. */
  readonly text: string;
}

export interface ScenarioHelp {
  readonly pages: readonly ScenarioHelpPage[];
  /** Listed by the server itself. Default: none. */
  readonly links?: readonly HelpLink[];
}
