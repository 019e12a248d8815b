/** What the reader edited lately: asked for with the look at pages, so that it costs no request. */
import {editedLately, latelyFrom, type PageEdit} from '../../../domain/tasks/edited-lately.js';
import type {UserSource} from '../../adapter.js';
import type {Parameters} from '../../http/parameters.js';
import {at, count, fields, instant, listOf, optional} from '../../http/shape.js';
import type {Wiki} from '../wiki.js';

/** Whoever saves more in a day has seen the rest of the queue, too. */
const most = 100;

/** Nothing where nobody is logged in: edits of an address may be somebody else's. */
export async function ownEdits(
  {wiki, user}: {readonly wiki: Wiki; readonly user: UserSource},
  namespaces: readonly number[],
  signal: AbortSignal | undefined,
): Promise<Parameters> {
  const name = wiki.user === undefined ? await nameOf(user, signal) : wiki.user;
  if (name === null) return {};
  return {
    list: ['usercontribs'],
    ucuser: [name],
    ucend: latelyFrom(wiki.now()),
    uclimit: most,
    ucnamespace: namespaces.map(String),
    ucprop: ['ids', 'timestamp'],
  };
}

async function nameOf(user: UserSource, signal: AbortSignal | undefined) {
  const {kind, name} = await user.facts(signal ? {signal} : {});
  return kind === 'anonymous' ? null : name;
}

function parseEdit(value: unknown): PageEdit {
  const edit = fields(value);
  return {pageId: optional(edit.pageid, count) ?? 0, timestamp: instant(edit.timestamp)};
}

/** Ids of pages that are left out, from the replies to a look. */
export const restingIn = (replies: readonly unknown[], now: number): ReadonlySet<number> =>
  editedLately(
    replies.flatMap(
      (reply) => optional(at(reply, 'query', 'usercontribs'), listOf(parseEdit)) ?? [],
    ),
    now,
  );
