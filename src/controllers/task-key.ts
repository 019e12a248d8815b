/** Where a tab keeps the task that was begun in it. */
import {tabTexts} from '../platform/tab-texts.js';

export interface TaskPlaceNames {
  readonly wiki: string;
  readonly account: string;
}

export const taskKey = ({wiki, account}: TaskPlaceNames): string =>
  `wiki-homepage/1/task/${JSON.stringify([wiki, account])}`;

/** Whether something is kept there: only then is it worth finding out what. */
export const hasTask = (place: TaskPlaceNames): boolean => tabTexts.read(taskKey(place)) !== null;
