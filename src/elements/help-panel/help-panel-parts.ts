/** What of the help panel comes later. */
import {shared} from '../../controllers/later.js';

export const taskPart = shared(() => import('./help-panel-task.js'));
export const frontPart = shared(() => import('./help-panel-front.js'));
export const newsPart = shared(() => import('./help-panel-news.js'));
export const linesPart = shared(() => import('./help-panel-lines.js'));
export const roomPart = shared(() => import('./help-panel-room.js'));
