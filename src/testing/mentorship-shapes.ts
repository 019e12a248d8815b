/** What models of mentorship must be, beyond their types. */
import type {Mentor, Mentorship, Question} from '../domain/mentorship-model.js';
import {check, checkEqual, checkPlain} from './check.js';
import {isCount, isInstant} from './shapes.js';

/** @throws ContractError when the mentor contradicts what the port says about mentors. */
export function checkMentor(mentor: Mentor): void {
  const {id, name, editCount, lastActiveAt, introduction, away} = mentor;
  const what = `the mentor "${name}"`;
  checkPlain(mentor, 'mentor');
  check(name !== '', 'a mentor has no name');
  check(id === null || (Number.isSafeInteger(id) && id > 0), `${what} has the id ${id}`);
  check(['female', 'male', 'unknown'].includes(mentor.gender), `${what} is "${mentor.gender}"`);
  check(editCount === null || isCount(editCount), `${what} has ${editCount} edits`);
  check(
    lastActiveAt === null || isInstant(lastActiveAt),
    `${what} was last active at "${lastActiveAt}"`,
  );
  check(introduction !== '', `${what} has an empty introduction instead of null`);
  check(
    ['automatically', 'on-request'].includes(mentor.assigned),
    `${what} is assigned "${mentor.assigned}"`,
  );
  check(!away?.until || isInstant(away.until), `${what} is away until "${away?.until}"`);
  check(mentor.talkPageUrl !== '', `${what} has no talk page`);
}

/** @throws ContractError when the parts contradict each other or what the port says about them. */
export function checkMentorship(mentorship: Mentorship): void {
  checkPlain(mentorship, 'mentorship');
  const {state, mentor, effectiveMentor, former} = mentorship;
  check(
    ['enabled', 'opted-out', 'graduated', 'disabled'].includes(state),
    `the state is "${state}"`,
  );
  for (const flag of ['explicit', 'isMentor', 'available'] as const)
    check(typeof mentorship[flag] === 'boolean', `${flag} is ${String(mentorship[flag])}`);
  check(former?.name !== '', 'the former mentor has an empty name instead of null');
  for (const one of [mentor, effectiveMentor]) if (one) checkMentor(one);
  check(!mentor || state === 'enabled', `somebody who is ${state} has a mentor`);
  if (!mentor) return checkEqual(effectiveMentor, null, 'who answers without a mentor');
  if (!mentor.away) return checkEqual(effectiveMentor, mentor, 'who answers');
  check(!effectiveMentor?.away, 'who answers is away, too');
}

function checkQuestion({id, url, askedAt, answeredAt, state, unread}: Question): void {
  const what = `the question ${id}`;
  check(id !== '' && url !== '', 'a question lacks id or address');
  check(isInstant(askedAt), `${what} was asked at "${askedAt}"`);
  check(
    ['open', 'answered', 'archived', 'hidden'].includes(state),
    `${what} has the state "${state}"`,
  );
  if (answeredAt !== null) {
    check(isInstant(answeredAt), `${what} was answered at "${answeredAt}"`);
    check(
      Date.parse(answeredAt) >= Date.parse(askedAt),
      `${what} was answered before it was asked`,
    );
    check(state !== 'open', `${what} is open and answered`);
  }
  check(!unread || state === 'answered' || state === 'archived', `${what} is unread and ${state}`);
}

/** @throws ContractError when the questions contradict themselves or what the port says about them. */
export function checkQuestions(questions: readonly Question[]): void {
  checkPlain(questions, 'questions');
  check(questions.length <= 3, `there are ${questions.length} questions`);
  check(
    new Set(questions.map(({id}) => id)).size === questions.length,
    'two questions share an id',
  );
  questions.forEach(checkQuestion);
  const times = questions.map(({askedAt}) => Date.parse(askedAt));
  check(
    times.every((time, index) => time <= (times[index - 1] ?? Infinity)),
    'the newest question is not the first',
  );
}
