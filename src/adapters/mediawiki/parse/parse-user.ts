import type {Block, EmailState, Gender, UserFacts} from '../../../domain/model.js';
import {preferredZone} from '../time-zone.js';
import type {Fields} from '../../http/shape.js';
import {
  at,
  count,
  fields,
  flag,
  instant,
  listOf,
  malformed,
  optional,
  text,
} from '../../http/shape.js';

/** Options of this library begin so. */
export const optionPrefix = 'userjs-wiki-homepage-';

export function gender(value: unknown): Gender {
  return value === 'female' || value === 'male' ? value : 'unknown';
}

function block(user: Fields): Block | null {
  if (user.blockid === undefined) return null;
  const until = optional(user.blockexpiry, text);
  return {
    // `infinity`, `infinite`, `indefinite`, `never`
    until: until && /^\d/.test(until) ? instant(until) : null,
    reason: optional(user.blockreason, text) ?? '',
    by: optional(user.blockedby, text),
    partial: flag(user.blockpartial),
  };
}

function ownOptions(options: Fields): Readonly<Record<string, string>> {
  const own = Object.entries(options).filter(
    (entry): entry is [string, string] =>
      entry[0].startsWith(optionPrefix) && typeof entry[1] === 'string',
  );
  return Object.fromEntries(own);
}

/** From `uiprop=email`. Wikis without e-mail, and accounts that may not see their own data, say nothing. */
export function emailState(user: Fields): EmailState {
  const address = optional(user.email, text);
  if (address === null) return null;
  return !address ? 'none' : optional(user.emailauthenticated, text) ? 'confirmed' : 'unconfirmed';
}

/** From `meta=userinfo`. Whatever is not the reader's own is unknown: an anonymous reader has defaults only. */
export function parseFacts(reply: unknown): UserFacts {
  const user = fields(at(reply, 'query', 'userinfo'));
  const groups = optional(user.groups, listOf(text)) ?? [];
  const options = fields(user.options ?? {});
  const anonymous = flag(user.anon);
  // MediaWiki before 1.42 tells temporary accounts by their group only.
  const temporary = flag(user.temp) || groups.includes('temp');
  const named = !anonymous && !temporary;
  const id = count(user.id);
  const email = named ? emailState(user) : null;
  if (!anonymous && id === 0) malformed('an account');
  return {
    kind: anonymous ? 'anonymous' : temporary ? 'temporary' : 'named',
    id: anonymous ? null : id,
    name: anonymous ? null : text(user.name),
    gender: named ? gender(options.gender) : 'unknown',
    editCount: anonymous ? null : optional(user.editcount, count),
    globalEditCount: null,
    registration: optional(user.registrationdate, (value) =>
      value === '' ? null : instant(value),
    ),
    groups,
    rights: optional(user.rights, listOf(text)) ?? [],
    block: block(user),
    hasMessages: flag(user.messages),
    timeZone: named ? preferredZone(optional(options.timecorrection, text) ?? '') : null,
    language: named ? optional(options.language, text) : null,
    email,
    ...(email === 'unconfirmed' && {waitingEmail: text(user.email)}),
    options: named ? ownOptions(options) : {},
  };
}
