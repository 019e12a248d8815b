import type {Gender} from '../../../domain/model.js';
import {AdapterError} from '../../adapter-error.js';
import {at, count, fields, flag, list, malformed, optional, text} from '../../http/shape.js';
import {gender} from './parse-user.js';

/** What others may know of an account. */
export interface PublicUser {
  readonly id: number;
  readonly name: string;
  readonly gender: Gender;
  readonly editCount: number | null;
}

/**
 * From `list=users` with one name.
 * @throws AdapterError `missing` when there is no such account, or none that may be seen.
 */
export function parseUser(reply: unknown): PublicUser {
  const [user] = list(at(reply, 'query', 'users'), fields);
  if (!user) return malformed('a user');
  if (flag(user.missing) || flag(user.invalid) || user.hidden !== undefined)
    throw new AdapterError('missing', 'No such account');
  return {
    id: count(user.userid),
    name: text(user.name),
    gender: gender(user.gender),
    editCount: optional(user.editcount, count),
  };
}
