import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {AdapterError, adapterErrorKinds} from '../../../src/adapters/adapter.js';
import {createMemoryAdapter} from '../../../src/adapters/memory/index.js';
import {
  adapterContract,
  checkMentor,
  checkMentorship,
  checkQuestions,
  ContractError,
  scenarios,
  type ContractScenario,
} from '../../../src/testing/index.js';
import {checkPlain} from '../../../src/testing/check.js';
import type {QuestionDraft} from '../../../src/domain/mentorship-model.js';
import {checkImpact, checkUserFacts} from '../../../src/testing/shapes.js';

const now = () => Date.parse('2026-11-22T12:12:00Z');
const names: Partial<Record<ContractScenario, string>> = {
  active: 'tasks-just-edited',
  newcomer: 'unactivated',
  anonymous: 'anonymous',
  temporary: 'temporary',
  mentor: 'is-mentor',
  administrator: 'settings',
  'missing-user': 'hidden-user',
};

function create(scenario: ContractScenario) {
  const fail = adapterErrorKinds.find((kind) => scenario === `failure:${kind}`) ?? null;
  return createMemoryAdapter(names[scenario] ?? 'full', {now, fail});
}

describe('the memory adapter keeps the contract', () => {
  for (const {name, run} of adapterContract({
    name: 'memory',
    create,
    person: 'Joon Seo',
    edited: 2001,
  }))
    it(name, run);
});

const query = {listPage: 'MediaWiki:GrowthMentors.json', assign: false};

describe('every example situation keeps the contract', () => {
  for (const {name, build} of scenarios)
    for (const time of ['2026-11-22T12:12:00Z', '2028-02-29T00:00:30Z', '2027-01-01T23:59:59Z'])
      it(`${name}, at ${time}`, async () => {
        const {user, impact, others, refreshed} = build(Date.parse(time));
        checkUserFacts(user);
        for (const one of [impact, refreshed, ...Object.values(others)]) if (one) checkImpact(one);
        const {mentorship, questions} = createMemoryAdapter(name, {
          now: () => Date.parse(time),
          delay: 0,
        });
        checkMentorship(await mentorship.mentorship(query));
        checkMentorship(await mentorship.mentorship({...query, assign: true}));
        (await mentorship.mentors(query)).forEach(checkMentor);
        checkQuestions(await questions.recent());
      });

  it('survives JSON, whatever the time', () => {
    const times = fc.date({
      min: new Date('2001-01-15T00:00:00Z'),
      max: new Date('2099-12-31T23:59:59Z'),
      noInvalidDate: true,
    });
    const situations = fc.constantFrom(...scenarios);
    fc.assert(
      fc.property(situations, times, ({build}, time) => {
        const data = build(time.getTime());
        checkPlain(data);
        const json = JSON.stringify(data);
        expect(JSON.stringify(JSON.parse(json)) === json).to.equal(true);
      }),
      {numRuns: 150, seed: 7},
    );
  });
});

describe('the contract suite notices', () => {
  const run = async (name: string, adapter: object) => {
    const cases = adapterContract({name: 'x', create: () => adapter});
    const found = cases.find((one) => one.name.includes(name));
    let error: unknown;
    await found?.run().catch((reason: unknown) => (error = reason));
    return error;
  };
  const good = createMemoryAdapter('full', {now});

  it('a missing source', async () => {
    expect(await run('own numbers', {})).to.be.instanceOf(ContractError);
  });

  it('a page that was just edited and is suggested all the same', async () => {
    const cases = adapterContract({name: 'x', create: () => good, edited: 2001});
    const found = cases.find(({name}) => name.includes('just edited'));
    const error: unknown = await found?.run().catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(ContractError);
  });

  it('a source that ignores being given up', async () => {
    const user = {facts: () => good.user.facts()};
    expect(await run('user: a request given up beforehand', {user})).to.be.instanceOf(
      ContractError,
    );
  });

  it('failures that are not AdapterErrors', async () => {
    const impact = {impact: () => Promise.reject(new TypeError('x is undefined'))};
    expect(await run('failure: network', {impact})).to.be.instanceOf(ContractError);
  });

  it('numbers that contradict each other', async () => {
    const own = await good.impact.impact({user: null, days: 60, timeZone: 'UTC'});
    const views = own?.views && {...own.views, total: 1};
    expect(
      await run('own numbers', {impact: {impact: () => Promise.resolve({...own, views})}}),
    ).to.be.instanceOf(ContractError);
  });

  it('a question that is posted again when only the word of it was lost', async () => {
    const {mentorship, questions} = createMemoryAdapter('full', {now});
    const forgetful = {
      ...questions,
      ask: (draft: QuestionDraft) => questions.ask({...draft, attemptedAt: null}),
    };
    expect(await run('what was sent before', {mentorship, questions: forgetful})).to.be.instanceOf(
      ContractError,
    );
  });

  it('a mentor who is given to a mere visitor', async () => {
    const {mentorship} = createMemoryAdapter('unactivated', {now});
    const eager = {
      ...mentorship,
      mentorship: () => mentorship.mentorship({...query, assign: true}),
    };
    expect(await run('nobody gets a mentor', {mentorship: eager})).to.be.instanceOf(ContractError);
  });

  it('a change that is forgotten, or fails when another tab was quicker', async () => {
    const {mentorship} = createMemoryAdapter('full', {now});
    const before = await mentorship.mentorship(query);
    const forgetful = {...mentorship, mentorship: () => Promise.resolve(before)};
    expect(await run('opting out', {mentorship: forgetful})).to.be.instanceOf(ContractError);
    let changes = 0;
    const strict = {
      ...createMemoryAdapter('full', {now}).mentorship,
      change: (...change: Parameters<typeof mentorship.change>) =>
        changes++ ? Promise.reject(new AdapterError('conflict', '')) : mentorship.change(...change),
    };
    expect(await run('opting out', {mentorship: strict})).to.be.instanceOf(AdapterError);
  });

  it('a link that runs a script', async () => {
    const links = {url: (target: string) => Promise.resolve(target)};
    expect(await run('links: nothing leads', {links})).to.be.instanceOf(ContractError);
  });

  it('a prefix that is not kept to', async () => {
    const {preferences} = createMemoryAdapter('full', {now});
    const all = {...preferences, readAll: () => preferences.readAll('')};
    expect(await run('begins alike', {preferences: all})).to.be.instanceOf(ContractError);
  });

  it('models that JSON would change', async () => {
    const configuration = {read: () => Promise.resolve(new Map())};
    expect(await run('configuration: is null or JSON', {configuration})).to.be.instanceOf(
      ContractError,
    );
  });
});
