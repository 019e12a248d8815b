/** What the wiki says of the people on the list of mentors. */
import type {MentorAccount} from '../../domain/mentorship/choose-mentor.js';
import type {ListedMentor} from '../../domain/mentorship/mentor-list.js';
import {parseMentorList} from '../../domain/mentorship/mentor-list.js';
import type {Instant} from '../../domain/model.js';
import type {LoadOptions} from '../adapter.js';
import type {RunOptions} from '../http/cache.js';
import type {Parameters} from '../http/parameters.js';
import {instant, orNull} from '../http/shape.js';
import type {MentorListText} from './mentor-list-text.js';
import {parseAccounts, parseLastEdit, parseStoredAccounts} from './parse/parse-accounts.js';
import type {Wiki} from './wiki.js';
import {ages} from './wiki.js';

/** Blocks and edit counts of mentors: as fresh as the list, and never shown when older. */
const age = {fresh: ages.settings.fresh, stale: ages.settings.fresh};

/** How something is asked whose later answer nobody waits for. */
export type Ask = Pick<LoadOptions, 'signal' | 'reload'>;

export interface MentorAccounts {
  list(
    page: string,
    options?: LoadOptions<readonly ListedMentor[]>,
  ): Promise<readonly ListedMentor[]>;
  /** @param ids at most 50 @returns by id those that exist and may be seen */
  accounts(ids: readonly number[], options?: Ask): Promise<ReadonlyMap<number, MentorAccount>>;
  /** @param names at most 50 @returns accounts that have these names */
  named(names: readonly string[], options?: Ask): Promise<readonly MentorAccount[]>;
  /** When somebody last edited; null when never. Not everybody's edits are told. */
  lastEdit(id: number, options?: Ask): Promise<Instant | null>;
}

export function createMentorAccounts(wiki: Wiki, mentorList: MentorListText): MentorAccounts {
  const accounts = wiki.publicCache<readonly MentorAccount[]>({
    name: 'mentor-accounts',
    ...age,
    parse: parseStoredAccounts,
  });
  const edits = wiki.publicCache<Instant | null>({
    name: 'mentor-edits',
    ...age,
    parse: orNull(instant),
  });

  const loadAccounts = async (who: Parameters, run: RunOptions) =>
    parseAccounts(
      await wiki.query(
        {list: ['users'], ...who, usprop: ['blockinfo', 'editcount', 'gender']},
        {...run, audience: 'public'},
      ),
    );
  const loadLastEdit = async (id: number, run: RunOptions) =>
    parseLastEdit(
      await wiki.query(
        {list: ['usercontribs'], ucuserids: [String(id)], uclimit: 1, ucprop: ['timestamp']},
        {...run, audience: 'public'},
      ),
    );

  return {
    async list(page, {onUpdate, ...options} = {}) {
      const update = onUpdate && ((content: string) => onUpdate(parseMentorList(content)));
      const content = await mentorList(page, {
        ...options,
        ...(update && {onUpdate: update}),
      });
      return parseMentorList(content);
    },
    async accounts(ids, options) {
      const who = {ususerids: ids.map(String)};
      const found = await accounts(ids.join(' '), (run) => loadAccounts(who, run), options);
      return new Map(found.map((account) => [account.id, account]));
    },
    named: (names, options) =>
      accounts(names.join('|'), (run) => loadAccounts({ususers: names}, run), options),
    lastEdit: (id, options) => edits(String(id), (run) => loadLastEdit(id, run), options),
  };
}
