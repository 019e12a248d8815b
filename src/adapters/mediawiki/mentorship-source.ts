import type {Candidate} from '../../domain/mentorship/choose-mentor.js';
import {chooseMentor, listedAway} from '../../domain/mentorship/choose-mentor.js';
import type {Participation} from '../../domain/mentorship/participation.js';
import {
  assigned,
  changed,
  parseParticipation,
  storedParticipation,
  undecided,
} from '../../domain/mentorship/participation.js';
import {orderFor} from '../../domain/mentorship/whom-to-ask.js';
import type {Mentorship, MentorshipQuery} from '../../domain/mentorship-model.js';
import type {UserRef} from '../../domain/model.js';
import {AdapterError} from '../adapter-error.js';
import type {LinkSource, MentorshipSource, PreferenceSource, UserSource} from '../adapter.js';
import {abortable} from '../http/share.js';
import {createEnrolmentUrl} from './enrolment-url.js';
import type {Ask, MentorAccounts} from './mentor-accounts.js';
import {createMentorAccounts} from './mentor-accounts.js';
import type {MentorListText} from './mentor-list-text.js';
import type {LastEdit, MentorPeople} from './mentor-people.js';
import {createMentorPeople, rememberEdits, unknownEdit} from './mentor-people.js';
import type {SiteSource, Wiki} from './wiki.js';

/** The preference that holds what the reader decided. */
const key = 'mentorship';

/** For readers who cannot take part: nobody is asked about. */
const apart: Mentorship = {
  state: 'enabled',
  explicit: false,
  mentor: null,
  effectiveMentor: null,
  former: null,
  isMentor: false,
  available: false,
};

interface Given {
  readonly wiki: Wiki;
  readonly user: UserSource;
  readonly site: SiteSource;
  readonly preferences: PreferenceSource;
  readonly links: LinkSource;
  readonly mentorList: MentorListText;
}

interface Parts extends Given {
  readonly accounts: MentorAccounts;
  readonly people: MentorPeople;
  /** Remembers that the reader has a mentor now. Never rejects. */
  readonly record: () => Promise<void>;
}

/** Milliseconds until it is kept who somebody's mentor is: the page that shows it does not need that. */
const recordAfter = 5_000;

const decided = (stored: string | null): Participation =>
  (stored === null ? null : parseParticipation(stored)) ?? undecided;

const storedNow = (wiki: Wiki, participation: Participation) =>
  storedParticipation(participation, new Date(wiki.now()).toISOString());

const askOf = ({signal, reload}: Ask): Ask => ({...(signal && {signal}), ...(reload && {reload})});

/**
 * Without it somebody would lose their mentor as soon as the condition for getting one stops holding. Once is enough,
 * and a failure is no concern of the reader.
 */
function createRecord({wiki, preferences}: Given): Parts['record'] {
  let recorded = false;
  return async () => {
    if (recorded) return;
    recorded = true;
    await new Promise<void>((resume) => void wiki.circumstances.timer(resume, recordAfter));
    try {
      // In one request with what the account keeps.
      wiki.write.prepare();
      // Another tab may know more by now.
      const stored = await preferences.read(key, {reload: true});
      if (stored === null) await preferences.write(key, storedNow(wiki, assigned(undecided)));
    } catch {
      // The next page tries again.
    }
  };
}

/** Whom the reader had chosen, when that is nobody to ask any more. */
async function formerOf(
  {accounts}: Parts,
  chosen: number | null,
  found: readonly Candidate[],
  ask: Ask,
): Promise<Mentorship['former']> {
  if (chosen === null || found.some(({id}) => id === chosen)) return null;
  const account = (await accounts.accounts([chosen], ask)).get(chosen);
  return {name: account?.name ?? null};
}

const shown = ({people}: Parts, candidate: Candidate | null, lastEdit: LastEdit) =>
  candidate && people.present(candidate, lastEdit);

/** @param onUpdate when anything that this rests on has changed since it was kept */
async function load(
  parts: Parts,
  query: MentorshipQuery,
  ask: Ask,
  onUpdate?: () => void,
): Promise<Mentorship> {
  const {accounts, people, preferences, site, user, wiki} = parts;
  const options = {...ask, ...(onUpdate && {onUpdate})};
  const [facts, stored, listed] = await Promise.all([
    user.facts(options),
    preferences.read(key, options),
    accounts.list(query.listPage, options),
    // For addresses later on; asked now it goes along with the list.
    site(ask.signal ? {signal: ask.signal} : {}),
  ]);
  const reader = facts.kind === 'named' ? facts.id : null;
  if (reader === null) return apart;
  const {state, explicit, ...before} = decided(stored);
  if (listed.some(({id}) => id === reader)) return {...apart, state, explicit, isMentor: true};
  const has = state === 'enabled' && (before.assigned || explicit || query.assign);
  const chosen = has && before.mentor !== reader ? before.mentor : null;
  const order = orderFor(reader, listed, chosen);
  const lastEdit = rememberEdits(accounts, ask);
  // Nearly always the one to ask, so that this goes along with the question for the accounts.
  const likely = order.find(({awayUntil}) => !listedAway(awayUntil, wiki.now()));
  if (has && likely) void lastEdit(likely.id);
  const found = await people.firstOf(order, ask, has ? lastEdit : unknownEdit);
  const {mentor, effective} = chooseMentor(found, wiki.now());
  if (query.assign && stored === null && mentor) void parts.record();
  const [own, standIn, former] = await Promise.all([
    shown(parts, has ? mentor : null, lastEdit),
    shown(parts, has ? effective : null, lastEdit),
    formerOf(parts, chosen, found, ask),
  ]);
  return {
    state,
    explicit,
    mentor: own,
    effectiveMentor: standIn,
    former,
    isMentor: false,
    available: effective !== null,
  };
}

async function loadChoice(parts: Parts, query: MentorshipQuery, ask: Ask) {
  const {accounts, people, user} = parts;
  const [{id}, listed] = await Promise.all([user.facts(ask), accounts.list(query.listPage, ask)]);
  return people.choice(id ?? 0, listed, ask);
}

/** @throws AdapterError `missing` for somebody who is no mentor. */
async function idOf(parts: Parts, {id, name}: UserRef, query: MentorshipQuery, ask: Ask) {
  const mentors = await loadChoice(parts, query, ask);
  const found = mentors.find((one) => (id === null ? one.name === name : one.id === id));
  if (!found?.id) throw new AdapterError('missing', 'Not a mentor of this reader');
  return found.id;
}

/** Mentors from a page of the wiki, and what the reader decided from a preference. */
export function createMentorshipSource(given: Given): MentorshipSource {
  const {preferences, site, user, wiki} = given;
  const accounts = createMentorAccounts(wiki, given.mentorList);
  const people = createMentorPeople(wiki, site, accounts);
  const parts: Parts = {...given, accounts, people, record: createRecord(given)};
  return {
    mentorship(query, {onUpdate, ...options} = {}) {
      let told = false;
      const update = () => {
        if (told || !onUpdate) return;
        told = true;
        load(parts, query, {}).then(onUpdate, () => {});
      };
      return abortable(load(parts, query, askOf(options), update), options.signal);
    },
    mentors: (query, options = {}) =>
      abortable(loadChoice(parts, query, askOf(options)), options.signal),
    async change(change, query, options = {}) {
      const ask = {...options, reload: true};
      const [{kind}, stored] = await Promise.all([user.facts(ask), preferences.read(key, ask)]);
      if (kind !== 'named') throw new AdapterError('denied', 'Only accounts have a mentor');
      const before = decided(stored);
      const mentor =
        change.change === 'mentor' ? await idOf(parts, change.mentor, query, ask) : null;
      const after = changed(before, change, mentor);
      if (storedParticipation(before, '') !== storedParticipation(after, ''))
        await preferences.write(key, storedNow(wiki, after), options);
      return load(parts, query, {});
    },
    enrolmentUrl: createEnrolmentUrl(given.links),
  };
}
