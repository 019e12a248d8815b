import type {Adapter} from '../../adapters/adapter.js';
import {PanelMemories} from '../../controllers/panel-memory.js';
import {changeTask, taskOfPage} from '../../controllers/task-session.js';
import {isEditing} from '../../domain/help/panel-visibility.js';
import type {PageContext} from '../../domain/page-model.js';
import type {TaskSession} from '../../domain/tasks/task-session.js';

/** Where the panel begins with a new task. */
const newTask = {screen: 'tips', tip: 0, still: false, switched: false} as const;

/** One page of a tab: what the panel was on the pages before, and the task that the page belongs to. */
export class HelpPanelStay {
  session: TaskSession | null = null;
  /** Undefined until it is known who reads. */
  memories: PanelMemories | undefined;
  /** It is the first page with a help panel, in this browser. */
  first = false;
  private of: readonly unknown[] = [];
  private page: PageContext | null = null;

  /** Looks for the task when page or account are others than before. */
  follow(adapter: Adapter | undefined, account: string | null, page: PageContext | null): void {
    const now = [adapter, account, page];
    if (now.every((value, index) => value === this.of[index])) return;
    this.of = now;
    this.page = page;
    this.session = adapter ? taskOfPage(adapter, account, page) : null;
  }

  /** The page is edited, or to be edited. */
  get editing(): boolean {
    return this.session !== null || (this.page !== null && isEditing(this.page));
  }

  /**
   * The first picture on this page. On a narrow one nothing opens by itself.
   * @param wanted the reader did not turn the panel off.
   */
  arrive(
    adapter: Adapter | undefined,
    account: string | null,
    {narrow, wanted}: {readonly narrow: boolean; readonly wanted: boolean},
  ): 'open' | 'peek' | 'closed' {
    const {session, page} = this;
    const memories = new PanelMemories(adapter ?? {}, account);
    this.memories = memories;
    this.first = memories.firstTime();
    if (!wanted) return 'closed';
    if (session && !session.helped) {
      this.session = changeTask(session, {helped: true});
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
