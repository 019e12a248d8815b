/** What a page is to the task that was begun in its tab. Pure. */
import type {PageContext} from '../page-model.js';
import type {Task} from '../task-model.js';

/**
 * `task`: the article is read or edited. `aside`: looked at on the way, where nothing is said on the task and it goes on:
 * the article's talk page, its history and other actions on it, and special pages (signing in, uploading a picture).
 * `elsewhere`: the tab went on to another page.
 */
export type TaskPageKind = 'task' | 'aside' | 'elsewhere';

const taskActions = ['view', 'edit', 'submit'];

/** `Talk:Wadi Hanifa` → `Wadi Hanifa`. */
const withoutNamespace = (title: string): string => title.slice(title.indexOf(':') + 1);

type AboutPage = Pick<PageContext, 'title' | 'pageId' | 'namespace' | 'action'>;

const isTalkOf = ({title, namespace}: AboutPage, task: Pick<Task, 'title'>): boolean =>
  namespace > 0 &&
  namespace % 2 === 1 &&
  [task.title, withoutNamespace(task.title)].includes(withoutNamespace(title));

export function taskPageKind(page: AboutPage, task: Pick<Task, 'title' | 'pageId'>): TaskPageKind {
  // A page that was moved keeps its number.
  if (page.title === task.title || (page.pageId > 0 && page.pageId === task.pageId))
    return taskActions.includes(page.action) ? 'task' : 'aside';
  return page.namespace < 0 || isTalkOf(page, task) ? 'aside' : 'elsewhere';
}
