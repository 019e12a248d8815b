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
export const unknownEdit: LastEdit = () => Promise.resolve(null);

type Some = (found: readonly Candidate[]) => readonly Candidate[];

interface Look extends Ask {
  /** Of those who were found: on whose names something hangs. */
  readonly wanted: Some;
  /** Is told whom there is in the moment in which it is asked about names: nearly all were only renamed. */
  readonly asking: (found: readonly Candidate[]) => void;
}

async function see(
  {accounts, named}: MentorAccounts,
  some: readonly ListedMentor[],
  {wanted, asking, ...ask}: Look,
): Promise<readonly Candidate[]> {
  const ids = some.map(({id}) => id);
  const found = candidates(some, await accounts(ids, ask));
  // Nothing hangs on the names of the others.
  if (!differing(wanted(found)).length) return found;
  const names = differing(found).flatMap(({name}) => name ?? []);
  asking(found);
  return unmistakable(found, await named(names, ask));
}

const everybody: Look = {wanted: (found) => found, asking: () => undefined};

/** Up to the first who is there. */
const untilPresent =
  (now: number): Some =>
  (found) => {
    const present = found.findIndex((one) => awayOf(one, now) === null);
    return present < 0 ? found : found.slice(0, present + 1);
  };

export interface MentorPeople {
  /** Those of `order` that can be seen, in its order, until somebody among them is not away. */
  firstOf(
    order: readonly ListedMentor[],
    ask: Ask,
    lastEdit: LastEdit,
  ): Promise<readonly Candidate[]>;
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
    // Of somebody who is away it says when they come back, not when they were here.
    const away = awayOf(candidate, wiki.now()) !== null;
    const [{articlePath}, lastActiveAt] = await Promise.all([
      site(),
      away ? null : lastEdit(candidate.id),
    ]);
    const talkPageUrl = pageUrl(articlePath, wiki.apiUrl, `User talk:${candidate.account.name}`);
    return presentMentor(candidate, {now: wiki.now(), lastActiveAt, talkPageUrl});
  };
  return {
    present,
    async firstOf(order, ask, lastEdit) {
      const found: Candidate[] = [];
      const now = wiki.now();
      const asking = (some: readonly Candidate[]) => {
        const likely = some.find((one) => awayOf(one, now) === null);
        if (likely) void lastEdit(likely.id);
      };
      const look = {...ask, wanted: untilPresent(now), asking};
      for (let start = 0; start < order.length; start += atOnce) {
        found.push(...(await see(accounts, order.slice(start, start + atOnce), look)));
        if (found.some((one) => awayOf(one, now) === null)) break;
      }
      return found;
    },
    async choice(reader, listed, ask) {
      const order = choiceFor(reader, listed);
      const mentors: Mentor[] = [];
      const look = {...everybody, ...ask};
      for (let start = 0; start < order.length; start += largestLook)
        for (const one of await see(accounts, order.slice(start, start + largestLook), look))
          if (!one.account.blocked) mentors.push(await present(one, unknownEdit));
      return [...mentors.filter(({away}) => !away), ...mentors.filter(({away}) => away)];
    },
  };
}
