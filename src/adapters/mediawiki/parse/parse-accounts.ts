import type {MentorAccount} from '../../../domain/mentorship/choose-mentor.js';
import type {Instant} from '../../../domain/model.js';
import type {RoleSince} from '../../adapter.js';
import type {Fields} from '../../http/shape.js';
import {
  at,
  count,
  fields,
  flag,
  instant,
  list,
  listOf,
  optional,
  orNull,
  record,
  text,
} from '../../http/shape.js';
import {gender} from './parse-user.js';

const seen = (user: Fields) =>
  !flag(user.missing) && !flag(user.invalid) && user.hidden === undefined;

/** From `list=users`, `usprop=blockinfo|editcount|gender`: accounts that exist and may be seen. */
export function parseAccounts(reply: unknown): readonly MentorAccount[] {
  return list(at(reply, 'query', 'users'), fields)
    .filter(seen)
    .map((user) => ({
      id: count(user.userid),
      name: text(user.name),
      gender: gender(user.gender),
      editCount: optional(user.editcount, count),
      blocked: user.blockid !== undefined && !flag(user.blockpartial),
    }));
}

/** The same from this browser's storage. */
export const parseStoredAccounts = listOf(
  record<MentorAccount>({
    id: count,
    name: text,
    gender,
    editCount: orNull(count),
    blocked: flag,
  }),
);

/** From `list=usercontribs`, `uclimit=1`: when somebody last edited. */
export function parseLastEdit(reply: unknown): Instant | null {
  const [edit] = list(at(reply, 'query', 'usercontribs'), fields);
  return edit ? optional(edit.timestamp, instant) : null;
}

function joined(event: Fields): readonly RoleSince[] {
  const {oldgroups, newgroups} = fields(event.params ?? {});
  // Entries of old versions, or whose details are hidden, do not say which groups.
  if (!Array.isArray(oldgroups) || !Array.isArray(newgroups)) return [];
  const before = list(oldgroups, text);
  const since = instant(event.timestamp);
  return list(newgroups, text)
    .filter((group) => !before.includes(group))
    .map((group) => ({group, since}));
}

/** From `list=logevents`, `letype=rights`, newest first: since when somebody is in a group, the last time they joined. */
export function parseRoles(reply: unknown): readonly RoleSince[] {
  const roles = new Map<string, RoleSince>();
  for (const event of list(at(reply, 'query', 'logevents'), fields))
    for (const role of joined(event)) if (!roles.has(role.group)) roles.set(role.group, role);
  return [...roles.values()];
}
