/** Mentorship on the pretended wiki: what is changed stays changed. */
import type {
  MenteeState,
  Mentor,
  Mentorship,
  MentorshipChange,
  LeavingReason,
} from '../../domain/mentorship-model.js';
import {AdapterError, type MentorshipSource, type UserRef} from '../adapter.js';
import {pageUrl} from './addresses.js';
import {linkTo} from './link-source.js';
import {parsed} from './memory-store.js';
import type {ScenarioData} from './scenario.js';
import type {World} from './world.js';

/** The reader's part, as it is written down. */
interface Part {
  readonly state: MenteeState;
  readonly explicit: boolean;
  readonly mentor: number | null;
  readonly former: {readonly name: string | null} | null;
  readonly reason: LeavingReason | null;
}

const key = 'mentorship';

/** Written by this adapter alone; whoever changes it by hand sees what comes of it. */
const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && 'state' in value && 'mentor' in value;

const same = (a: UserRef, b: UserRef) => (b.id === null ? a.name === b.name : a.id === b.id);

function startOf({mentorship}: ScenarioData): Part {
  const {state = 'enabled', explicit = false, mentor = null, former = null} = mentorship ?? {};
  return {state, explicit, mentor, former, reason: null};
}

/** The mentors without the reader. */
const othersOf = ({mentorship, user}: ScenarioData) =>
  (mentorship?.mentors ?? []).filter(({id}) => id !== user.id);

/** In the order of the list, which stands for the lot that a real wiki draws. */
const nextOf = (mentors: readonly Mentor[]): Mentor | null =>
  mentors.find(({assigned, away}) => assigned === 'automatically' && !away) ?? null;

/** Mentors get no mentor, and readers without an account of their own cannot keep one. */
const takesPart = ({user, mentorship}: ScenarioData) =>
  user.kind === 'named' && !mentorship?.mentors.some(({id}) => id === user.id);

function shown(data: ScenarioData, {state, explicit, mentor: id, former}: Part): Mentorship {
  const mentors = takesPart(data) ? othersOf(data) : [];
  const next = nextOf(mentors);
  const mentor = mentors.find((one) => one.id === id) ?? null;
  return {
    state,
    explicit,
    mentor,
    effectiveMentor: mentor?.away ? next : mentor,
    former: state === 'enabled' ? former : null,
    isMentor: data.user.kind === 'named' && !takesPart(data),
    available: next !== null,
  };
}

/** Somebody for a reader who takes part and has nobody. */
function withMentor(data: ScenarioData, part: Part): Part {
  const mentors = othersOf(data);
  const has = mentors.some(({id}) => id === part.mentor);
  if (has || part.state !== 'enabled' || !takesPart(data)) return part;
  return {...part, mentor: nextOf(mentors)?.id ?? null};
}

function chosen(data: ScenarioData, wanted: UserRef): Part {
  const found = othersOf(data).find((mentor) => same(mentor, wanted));
  if (!found) throw new AdapterError('missing', `"${wanted.name}" is no mentor of the reader's`);
  return {state: 'enabled', explicit: true, mentor: found.id, former: null, reason: null};
}

function changed(data: ScenarioData, part: Part, change: MentorshipChange): Part {
  if (change.change === 'mentor') return chosen(data, change.mentor);
  if (change.change === 'opt-in')
    return withMentor(data, {
      ...part,
      state: 'enabled',
      explicit: true,
      former: null,
      reason: null,
    });
  const left = {explicit: false, mentor: null, former: null};
  return change.change === 'graduate'
    ? {...left, state: 'graduated', reason: null}
    : {...left, state: 'opted-out', reason: change.reason};
}

export function mentorshipSource({network, store, data}: World): Required<MentorshipSource> {
  const keep = (part: Part) => store.write(key, JSON.stringify(part));

  function partOf(known: ScenarioData): Part {
    const written = parsed(store.read(key));
    return isPart(written) ? written : startOf(known);
  }

  return {
    announce: () => undefined,
    mentorship: ({assign}, asker) =>
      network.answer('mentorship', asker, async () => {
        const known = await data();
        const part = partOf(known);
        const given = assign ? withMentor(known, part) : part;
        if (given.mentor !== part.mentor) keep(given);
        return shown(known, given);
      }),
    mentors: (_query, asker) =>
      network.answer('mentorship', asker, async () => {
        const mentors = othersOf(await data());
        return [...mentors.filter(({away}) => !away), ...mentors.filter(({away}) => away)];
      }),
    change: (change, _query, asker) =>
      network.write('mentorship', asker, async () => {
        const known = await data();
        if (known.user.kind !== 'named')
          throw new AdapterError('denied', 'Mentorship is for registered accounts');
        const part = changed(known, partOf(known), change);
        keep(part);
        return shown(known, part);
      }),
    enrolmentUrl: ({enrol, requestPage, heading}, asker) =>
      network.answer('links', asker, async () => {
        const page = enrol === null ? null : linkTo(await data(), enrol);
        if (page !== null || requestPage === null) return page;
        return `${pageUrl(requestPage)}?action=edit&section=new&preloadtitle=${encodeURIComponent(heading)}`;
      }),
  };
}
