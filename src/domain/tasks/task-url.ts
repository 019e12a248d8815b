import type {Task} from '../task-model.js';
import {taskParameter} from './task-session.js';

/** Where a task leads: it says what for, so that a tab in which it was not begun can begin it. */
export function taskUrl({url, editUrl, type}: Task, where: 'edit' | 'read'): string {
  const address = where === 'edit' ? editUrl : url;
  const sign = /^[^#]*\?/.test(address) ? '&' : '?';
  return address.replace(
    /#|$/,
    (end) => `${sign}${taskParameter}=${encodeURIComponent(type)}${end}`,
  );
}
