/** Where a tab keeps the task that was begun in it. */
import {readTabText} from '../platform/tab-texts.js';

export interface TaskPlaceNames {
  readonly wiki: string;
  readonly account: string;
}

export const taskKey = ({wiki, account}: TaskPlaceNames): string =>
  `wiki-homepage/1/task/${JSON.stringify([wiki, account])}`;

/** Whether something is kept there: only then is it worth finding out what. */
export const hasTask = (place: TaskPlaceNames): boolean => readTabText(taskKey(place)) !== null;

/** Where a tab keeps finished tasks that the wiki did not take. */
export const unnotedKey = ({wiki = ''}: {readonly wiki?: string | undefined}): string =>
  `wiki-homepage/1/unnoted/${wiki}`;

export const hasUnnoted = (of: Parameters<typeof unnotedKey>[0]): boolean =>
  readTabText(unnotedKey(of)) !== null;
