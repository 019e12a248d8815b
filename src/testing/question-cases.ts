/** What the source of questions promises. */
import type {Adapter, QuestionSource} from '../adapters/adapter.js';
import type {QuestionDraft, QuestionTarget} from '../domain/mentorship-model.js';
import {check, checkEqual, checkPlain} from './check.js';
import type {AdapterContractOptions, Check, ContractScenario} from './contract-types.js';
import {checkSafe} from './link-cases.js';
import {mentorshipQuery} from './mentorship-cases.js';
import {checkQuestions} from './mentorship-shapes.js';

const text = 'What does the contract suite want to know?';

async function targetOf(adapter: Adapter): Promise<QuestionTarget> {
  const [mentor] = (await adapter.mentorship?.mentors(mentorshipQuery)) ?? [];
  return mentor
    ? {kind: 'mentor', mentor: {id: mentor.id, name: mentor.name}}
    : {kind: 'page', title: 'Project:Help desk'};
}

interface Asker {
  readonly source: QuestionSource;
  readonly draft: QuestionDraft;
}

async function askerIn(
  {create}: AdapterContractOptions,
  scenario: ContractScenario = 'active',
): Promise<Asker> {
  const adapter = await create(scenario);
  const source = adapter.questions;
  check(source, 'the adapter lacks the source');
  const target = await targetOf(adapter);
  const draft = {target, text, pageTitle: null, heading: 'Contract', note: null, attemptedAt: null};
  return {source, draft};
}

async function recentOf(source: QuestionSource) {
  const questions = await source.recent();
  checkQuestions(questions);
  return questions;
}

export const questionCases: Readonly<Record<string, Check>> = {
  'questions: somebody who asked nothing has none': async (options) =>
    checkEqual(await recentOf((await askerIn(options, 'newcomer')).source), [], 'the questions'),
  'questions: it is known beforehand where a question will stand': async (options) => {
    const {source, draft} = await askerIn(options);
    const place = await source.place(draft.target);
    checkPlain(place, 'place');
    check(place.title !== '' && place.language !== '', 'the place lacks title or language');
    checkSafe(place.url);
    checkEqual(place.obstacle, null, 'what is in the way');
  },
  'questions: what was asked is the newest of the questions': async (options) => {
    const {source, draft} = await askerIn(options);
    const posted = await source.ask(draft);
    checkPlain(posted, 'posted question');
    checkSafe(posted.url);
    check(posted.heading.includes(draft.heading), `the heading is "${posted.heading}"`);
    const [newest] = await recentOf(source);
    check(newest, 'there is no question');
    checkEqual([newest.text, newest.state, newest.unread], [text, 'open', false], 'the question');
  },
  'questions: what was sent before is not posted again': async (options) => {
    const {source, draft} = await askerIn(options);
    const first = await source.ask(draft);
    const attemptedAt = (await recentOf(source))[0]?.askedAt ?? null;
    const second = await source.ask({...draft, attemptedAt});
    checkEqual([second.url, second.heading], [first.url, first.heading], 'the same question again');
    const same = (await recentOf(source)).filter((question) => question.text === text);
    checkEqual(same.length, 1, 'how often it was posted');
  },
  'questions: what was tried but did not arrive is posted': async (options) => {
    const {source, draft} = await askerIn(options);
    await source.ask({...draft, attemptedAt: '2001-01-15T00:00:00Z'});
    checkEqual((await recentOf(source))[0]?.text, text, 'the newest question');
  },
  'questions: two questions under one heading are told apart': async (options) => {
    const {source, draft} = await askerIn(options);
    const first = await source.ask(draft);
    const second = await source.ask({...draft, text: `${text} Again`});
    check(first.heading !== second.heading, `both are headed "${first.heading}"`);
    check(first.url !== second.url, `both have the address ${first.url}`);
  },
  'questions: what was seen stays seen, also when it is said twice': async (options) => {
    const {source} = await askerIn(options);
    const ids = (await recentOf(source)).map(({id}) => id);
    await source.markRead([...ids, 'no such question']);
    await source.markRead(ids);
    checkEqual(
      (await recentOf(source)).filter(({unread}) => unread),
      [],
      'unread questions',
    );
  },
};
