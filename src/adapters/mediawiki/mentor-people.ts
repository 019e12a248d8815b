/** Mentors as the reader sees them, from the list and their accounts. */
import type {Candidate} from '../../domain/mentorship/choose-mentor.js';
import {
  awayOf,
  candidates,
  differing,
  presentMentor,
  unmistakable,
} from '../../domain/mentorship/choose-mentor.js';
import type {ListedMentor} from '../../domain/mentorship/mentor-list.js';
import {choiceFor} from '../../domain/mentorship/whom-to-ask.js';
import type {Mentor} from '../../domain/mentorship-model.js';
import type {Instant} from '../../domain/model.js';
import type {Ask, MentorAccounts} from './mentor-accounts.js';
import {pageUrl} from './urls.js';
import type {SiteSource, Wiki} from './wiki.js';

/** Mentors that are looked up at once; the first of them is nearly always there. */
const atOnce = 20;
/** Accounts that one request takes. */
const largestLook = 50;

/** When somebody last edited; null when that is not known. Never rejects. */
export type LastEdit = (id: number) => Promise<Instant | null>;

/** Asks once for each, however often it is wanted; a mentor without that line is better than none. */
export function rememberEdits({lastEdit}: MentorAccounts, ask: Ask): LastEdit {
  const asked = new Map<number, Promise<Instant | null>>();
  return (id) => {
    const edit = asked.get(id) ?? lastEdit(id, ask).catch(() => null);
    asked.set(id, edit);
    return edit;
  };
}

/** Not asked for everybody on the list: that would be a request each. */
const unknownEdit: LastEdit = () => Promise.resolve(null);

async function see(
  {accounts, named}: MentorAccounts,
  some: readonly ListedMentor[],
  ask: Ask,
): Promise<readonly Candidate[]> {
  const ids = some.map(({id}) => id);
  const found = candidates(some, await accounts(ids, ask));
  const names = differing(found).flatMap(({name}) => name ?? []);
  return names.length ? unmistakable(found, await named(names, ask)) : found;
}

export interface MentorPeople {
  /** Those of `order` that can be seen, in its order, until somebody among them is not away. */
  firstOf(order: readonly ListedMentor[], ask: Ask): Promise<readonly Candidate[]>;
  present(candidate: Candidate, lastEdit: LastEdit): Promise<Mentor>;
  /** Whom the reader may choose, whoever is away last. */
  choice(reader: number, listed: readonly ListedMentor[], ask: Ask): Promise<readonly Mentor[]>;
}

export function createMentorPeople(
  wiki: Wiki,
  site: SiteSource,
  accounts: MentorAccounts,
): MentorPeople {
  const present = async (candidate: Candidate, lastEdit: LastEdit) => {
    const [{articlePath}, lastActiveAt] = await Promise.all([site(), lastEdit(candidate.id)]);
    const talkPageUrl = pageUrl(articlePath, wiki.apiUrl, `User talk:${candidate.account.name}`);
    return presentMentor(candidate, {now: wiki.now(), lastActiveAt, talkPageUrl});
  };
  return {
    present,
    async firstOf(order, ask) {
      const found: Candidate[] = [];
      const now = wiki.now();
      for (let start = 0; start < order.length; start += atOnce) {
        found.push(...(await see(accounts, order.slice(start, start + atOnce), ask)));
        if (found.some((one) => awayOf(one, now) === null)) break;
      }
      return found;
    },
    async choice(reader, listed, ask) {
      const order = choiceFor(reader, listed);
      const mentors: Mentor[] = [];
      for (let start = 0; start < order.length; start += largestLook)
        for (const one of await see(accounts, order.slice(start, start + largestLook), ask))
          if (!one.account.blocked) mentors.push(await present(one, unknownEdit));
      return [...mentors.filter(({away}) => !away), ...mentors.filter(({away}) => away)];
    },
  };
}
