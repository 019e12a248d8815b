/** Programs to choose from, where people are asked which one they take part in: in the welcome survey, for one. */
import type {Day} from '../model.js';
import {roleIn} from './membership.js';
import {programPhase} from './phase.js';
import type {ProgramPlan} from './program-plan.js';

export interface ProgramChoice {
  readonly id: string;
  /** Plain text, untrusted. */
  readonly title: string;
}

/** Programs that another host keeps are called `dashboard:` and the course. */
export const dashboardId = (course: string): string => `dashboard:${course}`;

/** `School/Title_(Term)` without the school, as people call it. */
export const courseTitle = (course: string): string =>
  course.slice(course.indexOf('/') + 1).replaceAll('_', ' ');

/**
 * @param reader name of an account
 * @param campaigns ids of those through which the reader signed up
 * @returns id of the first program of the configuration that the reader is a member of, unless it is over.
 */
export const joinedProgram = (
  {list}: ProgramPlan,
  reader: string,
  campaigns: readonly string[],
  today: Day,
): string | undefined =>
  list.find(
    (one) => programPhase(one, today) !== 'over' && roleIn(one, reader, campaigns) === 'member',
  )?.id;

/**
 * Programs of the configuration that go on or begin: what begins first stands first, then by name. Courses of a dashboard
 * follow, whose days only the dashboard knows. Events are nobody's to choose: the wiki knows who is registered.
 *
 * @param today of UTC, as the program's days.
 * @param compare the alphabet of the reader: `Intl.Collator.prototype.compare`.
 */
export function programChoices(
  {list, dashboard}: ProgramPlan,
  today: Day,
  compare: (one: string, other: string) => number,
): readonly ProgramChoice[] {
  const begins = (start: Day | null) => start ?? '';
  const own = list
    .filter((program) => programPhase(program, today) !== 'over')
    .sort((one, other) => {
      const [first, second] = [begins(one.start), begins(other.start)];
      return first === second ? compare(one.title, other.title) : first < second ? -1 : 1;
    })
    .map(({id, title}) => ({id, title}));
  const courses = (dashboard?.courses ?? []).map((course) => ({
    id: dashboardId(course),
    title: courseTitle(course),
  }));
  return [...own, ...courses.sort((one, other) => compare(one.title, other.title))];
}
