import type {ActiveEditor, ActiveEditors} from '../../domain/settings-page.js';
import type {LoadOptions} from '../adapter.js';
import {at, fields, optional, text} from '../http/shape.js';
import {parseActiveEditors} from './parse/parse-settings.js';
import type {Wiki} from './wiki.js';
import {largestPage} from './wiki.js';

/** So often the list is continued: more would make an administrator wait, and the wiki work. */
const mostPages = 4;
const minute = 60_000;

/**
 * Accounts with any action in the wiki's active-user days (30 by default), in the order of their names. Kept for ten
 * minutes: a form asks with each change of a condition.
 */
export function createActiveEditors(wiki: Wiki) {
  const cached = wiki.personalCache<ActiveEditors>({
    name: 'active-editors',
    fresh: 10 * minute,
    stale: 60 * minute,
  });
  return (options?: LoadOptions<ActiveEditors>) =>
    cached(
      '',
      async (run) => {
        const editors: ActiveEditor[] = [];
        let from: string | undefined;
        for (let page = 0; page < mostPages; page++) {
          const reply = await wiki.query(
            {
              list: ['allusers'],
              auactiveusers: true,
              // Nobody reads a homepage there.
              auexcludegroup: 'bot',
              auprop: ['editcount', 'registration', 'groups', 'implicitgroups', 'rights'],
              aulimit: largestPage,
              aufrom: from,
            },
            {...run, audience: 'public'},
          );
          editors.push(...parseActiveEditors(reply));
          from = optional(fields(at(reply, 'continue') ?? {}).aufrom, text) ?? undefined;
          if (from === undefined) return {editors, complete: true};
        }
        return {editors, complete: false};
      },
      options,
    );
}
