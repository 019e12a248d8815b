/**
 * Reads what others say of programs, who may say anything. Of people only names and roles are read: whatever else a reply
 * holds of them stays where it is.
 */
import type {Day, UserRef} from '../../../domain/model.js';
import type {
  Program,
  ProgramArticle,
  ProgramKind,
  ProgramLink,
} from '../../../domain/page-model.js';
import {wikiName} from '../../../domain/programs/membership.js';
import {
  at,
  count,
  day,
  fields,
  flag,
  list,
  listOf,
  malformed,
  optional,
  orNull,
  type Read,
  record,
  text,
} from '../../http/shape.js';
import {safeUrl} from '../urls.js';

/** More than anybody shows. */
const mostInstructors = 20;
const longestName = 255;

const name: Read<string> = (value) => {
  const found = text(value).trim();
  return found && found.length <= longestName ? found : malformed('a name');
};

/** `2026-09-01T00:00:00.000Z`, `20260901000000`: the day as it is written there. */
const dayOf: Read<Day | null> = (value) => {
  const [, year, month, date] = /^(\d{4})-?(\d\d)-?(\d\d)/.exec(optional(value, text) ?? '') ?? [];
  return year === undefined ? null : day(`${year}-${month}-${date}`);
};

const oneOf =
  <T extends string>(...values: readonly T[]): Read<T> =>
  (value) =>
    values.find((one) => one === value) ?? malformed(values.join(', '));

const user: Read<UserRef> = record<UserRef>({id: orNull(count), name: text});
const article: Read<ProgramArticle> = record<ProgramArticle>({
  title: text,
  url: text,
  editUrl: text,
  done: flag,
});
const link: Read<ProgramLink> = record<ProgramLink>({text, url: text});

/** What was kept of a program. */
export const parseProgram: Read<Program> = record<Program>({
  id: text,
  title: text,
  kind: oneOf<ProgramKind>('course', 'campaign', 'event'),
  role: oneOf('member', 'instructor'),
  start: orNull(day),
  end: orNull(day),
  url: orNull((value) => safeUrl(text(value)) ?? malformed('an address')),
  instructors: listOf(user),
  progress: orNull(record({done: count, total: count})),
  articles: listOf(article),
  links: listOf(link),
  topics: listOf(text),
});

/** What all programs have that others keep. */
const bare = {progress: null, articles: [], links: [], topics: []} as const;

const named = (names: readonly string[], reader: string): readonly UserRef[] =>
  [...new Set(names.map(wikiName))]
    .filter((one) => one !== wikiName(reader))
    .slice(0, mostInstructors)
    .map((one) => ({id: null, name: one}));

/** Who is in a course of a dashboard. */
export interface CourseUsers {
  readonly role: Program['role'] | null;
  readonly instructors: readonly UserRef[];
}

const courseRoles: Readonly<Record<number, Program['role']>> = {0: 'member', 1: 'instructor'};

/** `users.json`. Volunteers and staff beside the course are no members; a person comes once for each role. */
export function parseCourseUsers(reply: unknown, reader: string): CourseUsers {
  const rows = list(at(reply, 'course', 'users'), (row) => {
    const {username, role} = fields(row);
    return {name: name(username), role: courseRoles[Number(role)]};
  });
  const own = rows.filter((row) => wikiName(row.name) === wikiName(reader)).map(({role}) => role);
  const leading = rows.filter(({role}) => role === 'instructor');
  return {
    role: own.includes('instructor') ? 'instructor' : own.includes('member') ? 'member' : null,
    instructors: named(
      leading.map((row) => row.name),
      reader,
    ),
  };
}

/** `course.json`. @returns null for a course that was withdrawn. */
export function parseCourse(
  reply: unknown,
  {
    id,
    address,
    users,
  }: {readonly id: string; readonly address: string; readonly users: CourseUsers},
): Program | null {
  const course = fields(at(reply, 'course'));
  if (flag(course.withdrawn) || !users.role) return null;
  const own = optional(course.url, text);
  return {
    ...bare,
    id,
    title: name(course.title),
    kind: course.type === 'Editathon' ? 'event' : 'course',
    role: users.role,
    start: dayOf(course.start),
    end: dayOf(course.end),
    url: (own && /^https:/.test(own) ? safeUrl(own) : null) ?? address,
    instructors: users.instructors,
  };
}

/** Ids of events that somebody is registered for, the newest first. */
export const parseRegistrations = (reply: unknown): readonly number[] =>
  list(reply, (row) => {
    const {event_id: id, event_deleted: gone} = fields(row);
    return flag(gone) ? [] : [count(id)];
  })
    .flat()
    .sort((one, other) => other - one);

export const parseOrganizers = (reply: unknown, reader: string): readonly UserRef[] =>
  named(
    list(reply, (row) => fields(row).user_name).filter((one) => typeof one === 'string'),
    reader,
  );

/** One event. @param pageUrl the address of a title on this wiki. */
export function parseEvent(
  reply: unknown,
  role: Program['role'],
  instructors: readonly UserRef[],
  pageUrl: (title: string) => string,
): Program {
  const event = fields(reply);
  const page = optional(event.event_page, text);
  return {
    ...bare,
    id: `event:${count(event.id)}`,
    title: name(event.name),
    kind: 'event',
    role,
    start: dayOf(event.start_time),
    end: dayOf(event.end_time),
    url: page ? (/^https?:/.test(page) ? safeUrl(page) : pageUrl(page)) : null,
    instructors,
  };
}
