/** The task that the page belongs to. A part of its own: most pages belong to none. */
import type {Adapter} from '../../adapters/adapter.js';
import type {HomepageConfig} from '../../config/config-types.generated.js';
import {defaultConfig} from '../../config/resolve-config.js';
import {taskOfAddress} from '../../controllers/task-of-address.js';
import type {PageContext} from '../../domain/page-model.js';
import type {TaskSession} from '../../domain/tasks/task-session.js';

export {changeTask} from '../../controllers/task-session.js';

export interface TaskQuestion {
  readonly adapter: Adapter;
  /** Name of the account. */
  readonly account: string | null;
  readonly page: PageContext;
  readonly config: HomepageConfig | undefined;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** One that the page's address names is begun where the tab has begun none. */
export const taskHere = ({adapter, account, page, config, now}: TaskQuestion): TaskSession | null =>
  taskOfAddress(adapter, account, page, {
    plan: (config ?? defaultConfig).modules['suggested-edits'],
    now,
  });
