import type {Adapter} from '../../adapters/adapter.js';
import type {LazyPart} from '../../controllers/lazy-part.js';
import {hasTask} from '../../controllers/task-key.js';
import {isEditing} from '../../domain/help/panel-visibility.js';
import type {PageContext} from '../../domain/page-model.js';
import type {TaskSession} from '../../domain/tasks/task-session.js';
import type {TaskQuestion} from './help-panel-task.js';

type TaskPart = typeof import('./help-panel-task.js');

type Where = Pick<TaskQuestion, 'account' | 'config' | 'now'> & {
  readonly adapter: Adapter | undefined;
  readonly page: PageContext | null;
};

/** Where somebody who turned the panel off finds the way back. */
export const isPreferences = ({canonicalTitle}: PageContext): boolean =>
  canonicalTitle === 'Special:Preferences';

/** One page of a tab, and the task that it belongs to. */
export class HelpPanelStay {
  session: TaskSession | null = null;
  /** An editor was open on the page, or is. */
  edited = false;
  private of: readonly unknown[] = [];
  private page: PageContext | null = null;

  private readonly tasks: LazyPart<TaskPart>;

  constructor(tasks: LazyPart<TaskPart>) {
    this.tasks = tasks;
  }

  /**
   * Looks for the task when page or account are others than before.
   * @returns false as long as it is not known.
   */
  follow({adapter, account, page, ...more}: Where): boolean {
    const now = [adapter, account, page];
    if (now.every((value, index) => value === this.of[index])) return true;
    const {tasks} = this;
    const place = {wiki: adapter?.wiki ?? '', account: account ?? ''};
    const some = adapter && page && (page.taskType || hasTask(place));
    const part = some ? tasks.want() : undefined;
    if (some && !part && !tasks.failed) return false;
    this.session = some && part ? part.taskHere({adapter, account, page, ...more}) : null;
    this.of = now;
    this.page = page;
    this.edited ||= this.inEditor;
    return true;
  }

  /** The task is new: its tips were not shown yet. */
  get fresh(): boolean {
    return this.session?.helped === false;
  }

  /** Here are the preferences: who turned the panel off can turn it on again. */
  get leadsBack(): boolean {
    return this.page !== null && isPreferences(this.page);
  }

  /** The page is being edited. */
  get inEditor(): boolean {
    return this.page !== null && isEditing(this.page);
  }

  /** The tips of the task were shown. */
  help(): void {
    const {session} = this;
    if (session) this.session = this.tasks.now?.changeTask(session, {helped: true}) ?? session;
  }
}
