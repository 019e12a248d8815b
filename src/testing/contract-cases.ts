/** The cases of the contract suite, by source. */
import {isAbortError, type Adapter, isAdapterError, type LoadOptions} from '../adapters/adapter.js';
import type {Impact} from '../domain/model.js';
import {check, checkEqual, checkPlain, rejection} from './check.js';
import {configurationCases} from './configuration-cases.js';
import type {
  AdapterContractOptions,
  Check,
  ContractScenario,
  ContractSource,
} from './contract-types.js';
import {helpCases, helpQuery} from './help-cases.js';
import {linkCases} from './link-cases.js';
import {listCases, listQuery} from './list-cases.js';
import {mentorshipCases, mentorshipQuery} from './mentorship-cases.js';
import {questionCases} from './question-cases.js';
import {checkImpact, checkUserFacts} from './shapes.js';
import {someTasks, taskCases} from './task-cases.js';

type Ask = (adapter: Adapter, options?: LoadOptions) => Promise<unknown> | undefined;

const query = {user: null, days: 60, timeZone: 'UTC'};

/** One read of each source, whatever it answers. */
export const reads: Readonly<Record<ContractSource, Ask>> = {
  user: (adapter, options) => adapter.user?.facts(options),
  impact: (adapter, options) => adapter.impact?.impact(query, options),
  mentorship: (adapter, options) => adapter.mentorship?.mentorship(mentorshipQuery, options),
  questions: (adapter, options) => adapter.questions?.recent(options),
  tasks: someTasks,
  preferences: (adapter, options) => adapter.preferences?.read('contract-suite', options),
  help: (adapter, options) => adapter.help?.search(helpQuery, options),
  configuration: (adapter, options) => adapter.configuration?.read(options),
  messages: (adapter, options) =>
    adapter.messages?.overrides(['wiki-contract-suite'], 'en', options),
  links: (adapter, options) => adapter.links?.url('Help:Contents', options),
  lists: (adapter, options) => adapter.lists?.list(listQuery, options),
};

export function ask(read: Ask, adapter: Adapter, options?: LoadOptions): Promise<unknown> {
  const answer = read(adapter, options);
  check(answer, 'the adapter lacks the source');
  return answer;
}

async function impactOf(
  {create}: AdapterContractOptions,
  scenario: ContractScenario,
  user: string | null = null,
): Promise<Impact | null> {
  const source = (await create(scenario)).impact;
  check(source, 'the adapter lacks the source');
  return source.impact({...query, user});
}

const factsAre =
  (scenario: ContractScenario, kind: string): Check =>
  async ({create}) => {
    const facts = await (await create(scenario)).user?.facts();
    check(facts, 'the adapter lacks the source');
    checkUserFacts(facts);
    checkEqual(facts.kind, kind, 'the kind of account');
  };

const userCases: Readonly<Record<string, Check>> = {
  'user: a named account has a name and a consistent shape': factsAre('active', 'named'),
  'user: an account without edits is a named one': factsAre('newcomer', 'named'),
  'user: an anonymous reader has neither name nor id': factsAre('anonymous', 'anonymous'),
  'user: a temporary account has a name': factsAre('temporary', 'temporary'),
};

const impactCases: Readonly<Record<string, Check>> = {
  'impact: own numbers agree with each other': async (options) => {
    const impact = await impactOf(options, 'active');
    check(impact, 'there is no impact of an active account');
    checkImpact(impact);
    check(
      impact.dailyEdits.length > 0 && impact.articleEditCount > 0,
      'an active account has no edits',
    );
  },
  'impact: somebody without edits has zeros, no streak and no last edit': async (options) => {
    const impact = await impactOf(options, 'newcomer');
    check(impact, 'there is no impact of a newcomer');
    checkImpact(impact);
    checkEqual(
      [impact.editCount.count, impact.longestStreak, impact.lastEditAt],
      [0, null, null],
      'edits, streak and last edit',
    );
  },
  'impact: an anonymous reader has none': async (options) =>
    checkEqual(await impactOf(options, 'anonymous'), null, 'the impact of an anonymous reader'),
  'impact: a temporary account has numbers that agree, or none': async (options) => {
    const impact = await impactOf(options, 'temporary');
    if (impact) checkImpact(impact);
  },
  'impact: somebody else’s numbers bear their name': async (options) => {
    if (options.person === undefined) return;
    const impact = await impactOf(options, 'active', options.person);
    check(impact, 'there is no impact of somebody else');
    checkImpact(impact);
    checkEqual(impact.user.name, options.person, 'the name');
  },
  'impact: an account that does not exist is missing': async (options) => {
    const error = await rejection(
      impactOf(options, 'missing-user', options.missing ?? 'No such account'),
      'a missing account',
    );
    check(
      isAdapterError(error) && error.kind === 'missing',
      `a missing account gives ${String(error)}`,
    );
  },
  'impact: the question is left as it was': async ({create}) => {
    const asked = Object.freeze({...query});
    await (await create('active')).impact?.impact(asked);
    checkEqual(asked, query, 'the question');
  },
};

const preferenceCases: Readonly<Record<string, Check>> = {
  'preferences: what was written is read, until it is removed': async ({create}) => {
    const source = (await create('active')).preferences;
    check(source, 'the adapter lacks the source');
    const value = '{"a": "ä \u{1F98B} | \\n"}';
    checkEqual(await source.read('contract-suite'), null, 'before it was written');
    await source.write('contract-suite', value);
    checkEqual(await source.read('contract-suite'), value, 'after it was written');
    checkEqual(await source.read('contract-suite-2'), null, 'another key');
    await source.write('contract-suite', null);
    checkEqual(await source.read('contract-suite'), null, 'after it was removed');
  },
  'preferences: what begins alike is read together': async ({create}) => {
    const source = (await create('active')).preferences;
    check(source, 'the adapter lacks the source');
    checkEqual(await source.readAll('contract-suite-'), {}, 'before anything was written');
    await source.write('contract-suite-a', '1');
    await source.write('contract-suite-b', '{"v": 1}');
    await source.write('contract-other', '3');
    const both = {'contract-suite-a': '1', 'contract-suite-b': '{"v": 1}'};
    checkEqual(await source.readAll('contract-suite-'), both, 'after two were written');
    await source.write('contract-suite-a', null);
    const rest = {'contract-suite-b': '{"v": 1}'};
    checkEqual(await source.readAll('contract-suite-'), rest, 'after one was removed');
  },
};

const messageCases: Readonly<Record<string, Check>> = {
  'messages: only texts that were asked for are given': async ({create}) => {
    const texts = await (
      await create('active')
    ).messages?.overrides(['wiki-contract-a', 'wiki-contract-b'], 'en');
    check(texts, 'the adapter lacks the source');
    for (const [key, text] of Object.entries(texts)) {
      check(key === 'wiki-contract-a' || key === 'wiki-contract-b', `nobody asked for ${key}`);
      check(typeof text === 'string', `${key} is ${typeof text}`);
    }
  },
  'messages: asking for none gives none': async ({create}) =>
    checkEqual(await (await create('active')).messages?.overrides([], 'en'), {}, 'no texts'),
};

export const special: Readonly<Record<ContractSource, Readonly<Record<string, Check>>>> = {
  user: userCases,
  impact: impactCases,
  preferences: preferenceCases,
  mentorship: mentorshipCases,
  questions: questionCases,
  help: helpCases,
  tasks: taskCases,
  configuration: configurationCases,
  messages: messageCases,
  links: linkCases,
  lists: listCases,
};

export const allSources: readonly ContractSource[] = [
  'user',
  'impact',
  'mentorship',
  'questions',
  'help',
  'tasks',
  'preferences',
  'configuration',
  'messages',
  'links',
  'lists',
];

/** What every read promises. */
export function readCases(source: ContractSource): Readonly<Record<string, Check>> {
  const read = reads[source];
  return {
    [`${source}: two answers are equal and do not share parts that can be changed`]: async ({
      create,
    }) => {
      const adapter = await create('active');
      const first = await ask(read, adapter);
      const before = structuredClone(first);
      checkPlain(first, source);
      checkEqual(await ask(read, adapter), before, 'the second answer');
      checkEqual(first, before, 'the first answer, afterwards');
    },
    [`${source}: a request given up beforehand is rejected with AbortError`]: async ({create}) => {
      const error = await rejection(
        ask(read, await create('active'), {signal: AbortSignal.abort()}),
        'a request given up',
      );
      check(isAbortError(error), `a request given up gives ${String(error)}`);
    },
    [`${source}: a request given up on the way is rejected with AbortError and spoils nobody else’s`]:
      async ({create}) => {
        const adapter = await create('active');
        const controller = new AbortController();
        const given = rejection(
          ask(read, adapter, {signal: controller.signal}),
          'a request given up',
        );
        const other = ask(read, adapter);
        controller.abort();
        const error = await given;
        check(isAbortError(error), `a request given up gives ${String(error)}`);
        checkEqual(await other, await ask(read, adapter), 'the answer to somebody else');
      },
  };
}
