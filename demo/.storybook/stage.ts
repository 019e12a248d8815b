/** Puts what a tab would remember in place before the widgets of a story come, so that they stand where they are wanted. */
import {createMemoryAdapter, findScenario} from '../../src/adapters/memory/index.js';
import type {Adapter} from '../../src/adapters/adapter.js';
import {panelKey} from '../../src/controllers/panel-key.js';
import {PanelMemories} from '../../src/controllers/panel-memory.js';
import {beginTask, changeTask} from '../../src/controllers/task-session.js';
import type {LastingScreen} from '../../src/domain/help/panel-memory.js';
import type {PageContext} from '../../src/domain/page-model.js';
import {type KnownTaskType, taskKinds} from '../../src/domain/tasks/task-kinds.js';
import {demoNow} from './in-provider.js';

export interface Stage {
  readonly scenario: string;
  /** The page is there for a suggested edit of this type. Left out: for none. */
  readonly task?: KnownTaskType | undefined;
  /** The task has just begun: the help panel opens itself, or says that there are tips. */
  readonly fresh?: boolean | undefined;
  /** The screen of the help panel. Left out: it is closed. */
  readonly screen?: LastingScreen | undefined;
  /** What was typed into its search. */
  readonly search?: string | undefined;
}

type Page = Pick<PageContext, 'title' | 'pageId'>;

/** A story begins as if nobody had been there before. */
function forgetAll(): void {
  for (const storage of [sessionStorage, localStorage])
    for (const key of Object.keys(storage))
      if (key.startsWith('wiki-homepage')) storage.removeItem(key);
}

function begin(
  adapter: Adapter,
  account: string | null,
  {title, pageId}: Page,
  {task: id, fresh = false}: Stage,
): void {
  if (!id) return;
  const {difficulty, origin, minutes, dailyLimit} = taskKinds[id];
  const names = {name: null, description: null, learnMoreUrl: null};
  const begun = beginTask({
    adapter,
    account,
    now: demoNow,
    task: {pageId, title, url: '#article', editUrl: '#editor', type: id, difficulty, topics: []},
    type: {id, difficulty, origin, minutes, dailyLimit, outgrownAt: null, ...names},
  });
  changeTask(begun, {helped: !fresh});
}

/** Call it while a story is drawn. */
export function setStage(stage: Stage): void {
  forgetAll();
  const {scenario, screen, fresh = false, search = ''} = stage;
  const adapter = createMemoryAdapter(scenario, {now: () => demoNow});
  const account = findScenario(scenario)?.build(demoNow).user.name ?? null;
  const page = adapter.signals.page() ?? {title: '', pageId: 0};
  begin(adapter, account, page, stage);
  if (!screen || fresh) return;
  const about = page.title;
  new PanelMemories(panelKey(adapter, account)).change({
    open: true,
    screen,
    about,
    switched: true,
    search,
  });
}
