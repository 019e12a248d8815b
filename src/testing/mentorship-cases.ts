/** What the source of mentorship promises. */
import type {MentorshipSource, UserRef} from '../adapters/adapter.js';
import type {Mentorship, MentorshipChange} from '../domain/mentorship-model.js';
import {check, checkEqual} from './check.js';
import type {AdapterContractOptions, Check, ContractScenario} from './contract-types.js';
import {checkMentor, checkMentorship} from './mentorship-shapes.js';

/** Nobody gets a mentor by being looked at. */
export const mentorshipQuery = {listPage: 'MediaWiki:GrowthMentors.json', assign: false};
const assigning = {...mentorshipQuery, assign: true};

async function sourceOf(
  {create}: AdapterContractOptions,
  scenario: ContractScenario,
): Promise<MentorshipSource> {
  const source = (await create(scenario)).mentorship;
  check(source, 'the adapter lacks the source');
  return source;
}

async function read(source: MentorshipSource, query = assigning): Promise<Mentorship> {
  const mentorship = await source.mentorship(query);
  checkMentorship(mentorship);
  return mentorship;
}

/** Makes the change twice, then reads: the second time is no failure and changes nothing, and the change stays. */
async function changeTwice(
  source: MentorshipSource,
  change: MentorshipChange,
): Promise<Mentorship> {
  const first = await source.change(change, assigning);
  checkMentorship(first);
  checkEqual(
    await source.change(change, assigning),
    first,
    `after the same ${change.change} again`,
  );
  checkEqual(await read(source), first, `read after ${change.change}`);
  return first;
}

const leaves =
  (change: MentorshipChange, state: Mentorship['state']): Check =>
  async (options) => {
    const source = await sourceOf(options, 'active');
    const left = await changeTwice(source, change);
    checkEqual([left.state, left.mentor, left.explicit], [state, null, false], 'who left');
  };

const idOf = (person: UserRef | null) => person?.id ?? null;

export const mentorshipCases: Readonly<Record<string, Check>> = {
  'mentorship: has a consistent shape, and a mentor where one is assigned': async (options) => {
    const {mentor, isMentor} = await read(await sourceOf(options, 'active'));
    check(mentor, 'nobody was assigned');
    check(!isMentor, 'somebody who is not on the list is a mentor');
  },
  'mentorship: nobody gets a mentor by visiting': async (options) => {
    const source = await sourceOf(options, 'newcomer');
    const {state, explicit, mentor} = await read(source, mentorshipQuery);
    checkEqual([state, explicit, mentor], ['enabled', false, null], 'somebody undecided');
  },
  'mentorship: the mentor who was assigned stays the same': async (options) => {
    const source = await sourceOf(options, 'newcomer');
    const {mentor} = await read(source);
    check(mentor, 'nobody was assigned');
    checkEqual(idOf((await read(source)).mentor), mentor.id, 'the mentor, read again');
  },
  'mentorship: an anonymous reader gets no mentor': async (options) =>
    checkEqual((await read(await sourceOf(options, 'anonymous'))).mentor, null, 'the mentor'),
  'mentorship: opting out stays, whatever is assigned': leaves(
    {change: 'opt-out', reason: 'own-way'},
    'opted-out',
  ),
  'mentorship: graduating stays, and is not opting out': leaves({change: 'graduate'}, 'graduated'),
  'mentorship: who opts in again has a mentor by choice': async (options) => {
    const source = await sourceOf(options, 'active');
    await source.change({change: 'opt-out', reason: null}, assigning);
    const {state, explicit, mentor} = await changeTwice(source, {change: 'opt-in'});
    checkEqual([state, explicit], ['enabled', true], 'who opted in');
    check(mentor, 'who opted in got no mentor');
  },
  'mentorship: every mentor has a consistent shape, and can be chosen and kept': async (
    options,
  ) => {
    const source = await sourceOf(options, 'active');
    const mentors = await source.mentors(mentorshipQuery);
    check(mentors.length > 1, 'there are not two mentors to choose from');
    mentors.forEach(checkMentor);
    const away = mentors.map((mentor) => mentor.away !== null);
    checkEqual(away, [...away].sort(), 'whoever is away is last');
    for (const {id, name} of mentors) {
      const {mentor, explicit} = await changeTwice(source, {change: 'mentor', mentor: {id, name}});
      checkEqual([idOf(mentor), explicit], [id, true], `after ${name} was chosen`);
    }
  },
  'mentorship: nobody is their own mentor': async (options) => {
    const {user, mentorship: source} = await options.create('mentor');
    check(source, 'the adapter lacks the source');
    const self = await user?.facts();
    const {isMentor, mentor} = await read(source);
    check(isMentor, 'somebody on the list is no mentor');
    const others = [...(await source.mentors(mentorshipQuery)), ...(mentor ? [mentor] : [])];
    check(
      others.every(({id, name}) => id !== self?.id && name !== self?.name),
      'the reader is among the reader’s mentors',
    );
  },
  'mentorship: without a page to enrol on and a page to ask on there is no link': async (
    options,
  ) => {
    const source = await sourceOf(options, 'active');
    const nowhere = {enrol: null, requestPage: null, heading: 'x'};
    checkEqual((await source.enrolmentUrl?.(nowhere)) ?? null, null, 'the link');
  },
};
