/**
 * Courses of a Programs & Events Dashboard, which is another's host: it gets no cookies, no address of the page, and no name;
 * it is asked only where the configuration names it, and only over https.
 */
import type {Program} from '../../../domain/page-model.js';
import {dashboardId} from '../../../domain/programs/choices.js';
import type {ProgramPlan} from '../../../domain/programs/program-plan.js';
import type {RunOptions} from '../../http/cache.js';
import type {ReadingWiki} from '../wiki.js';
import {type Get, orNothing, withPatience} from './exchange.js';
import {gather} from './gather.js';
import {parseCourse, parseCourseUsers} from './parse-programs.js';

type Dashboard = NonNullable<ProgramPlan['dashboard']>;

const unasked: RequestInit = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  redirect: 'error',
};

/** The address of a course; null where it is none. */
function addressOf({host}: Dashboard, course: string): string | null {
  const parts = course.replaceAll(' ', '_').split('/');
  const safe =
    /^https:\/\/[^\s/?#@]+$/.test(host) &&
    parts.length === 2 &&
    parts.every((part) => !/^\.{0,2}$/.test(part));
  return safe ? `${host}/courses/${parts.map(encodeURIComponent).join('/')}` : null;
}

/** Of a private course the dashboard says that there is none. */
async function courseOf(
  get: Get,
  address: string,
  course: string,
  reader: string,
): Promise<readonly Program[]> {
  const members = await orNothing(get(`${address}/users.json`));
  if (members === null) return [];
  const users = parseCourseUsers(members, reader);
  const reply = users.role && (await orNothing(get(`${address}/course.json`)));
  const program = reply ? parseCourse(reply, {id: dashboardId(course), address, users}) : null;
  return program ? [program] : [];
}

/** Those of the configured courses that the reader is in. */
export const dashboardPrograms = (
  wiki: ReadingWiki,
  dashboard: Dashboard,
  reader: string,
  run: RunOptions,
): Promise<readonly Program[]> =>
  withPatience(wiki, run, unasked, (get) =>
    gather(
      dashboard.courses.map(async (course) => {
        const address = addressOf(dashboard, course);
        return address === null ? [] : courseOf(get, address, course, reader);
      }),
      run,
    ),
  );
