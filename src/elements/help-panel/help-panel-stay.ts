import type {Adapter} from '../../adapters/adapter.js';
import {PanelMemories} from '../../controllers/panel-memory.js';
import type {LazyPart} from '../../controllers/lazy-part.js';
import {hasTask} from '../../controllers/task-key.js';
import {isEditing} from '../../domain/help/panel-visibility.js';
import type {PageContext} from '../../domain/page-model.js';
import type {TaskSession} from '../../domain/tasks/task-session.js';
import type {TaskQuestion} from './help-panel-task.js';

type TaskPart = typeof import('./help-panel-task.js');

/** Where the panel begins with a new task. */
const newTask = {screen: 'tips', tip: 0, still: false, switched: false} as const;

type Where = Pick<TaskQuestion, 'account' | 'config' | 'now'> & {
  readonly adapter: Adapter | undefined;
  readonly page: PageContext | null;
};

/** One page of a tab: what the panel was on the pages before, and the task that the page belongs to. */
export class HelpPanelStay {
  session: TaskSession | null = null;
  /** Undefined until it is known who reads. */
  memories: PanelMemories | undefined;
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
    return true;
  }

  /** Here are the preferences, and it was not shown yet: who turned it off can turn it on again. */
  get leadsBack(): boolean {
    return this.page?.canonicalTitle === 'Special:Preferences' && !this.memories;
  }

  /** The page is edited, or to be edited. */
  get editing(): boolean {
    return this.session !== null || (this.page !== null && isEditing(this.page));
  }

  /**
   * The first picture on this page. On a narrow one nothing opens by itself.
   * @param wanted the reader did not turn the panel off.
   * @returns `back`: they did, and here is where it can be turned on again.
   */
  arrive(
    adapter: Adapter | undefined,
    account: string | null,
    {narrow, wanted}: {readonly narrow: boolean; readonly wanted: boolean},
  ): 'open' | 'peek' | 'back' | 'closed' {
    const {session, page} = this;
    const memories = new PanelMemories(adapter ?? {}, account);
    this.memories = memories;
    if (!wanted) return session ? 'closed' : 'back';
    if (session && !session.helped) {
      this.session = this.tasks.want()?.changeTask(session, {helped: true}) ?? session;
      memories.change({...newTask, about: session.task.title});
      return narrow ? 'peek' : 'open';
    }
    if (page && isEditing(page)) this.leaveTips();
    return memories.tab.open && !narrow ? 'open' : 'closed';
  }

  /** Whoever begins to edit without having looked at the tips is shown what else there is, once. */
  leaveTips(): boolean {
    const {screen, still, switched} = this.memories?.tab ?? {screen: 'home'};
    if (screen !== 'tips' || still || switched) return false;
    this.memories?.change({screen: 'home', switched: true});
    return true;
  }
}
