import {expect} from '@open-wc/testing';
import {adapterErrorKinds} from '../../../src/adapters/adapter.js';
import {createMemoryAdapter} from '../../../src/adapters/memory/index.js';
import {
  adapterContract,
  ContractError,
  scenarios,
  type ContractScenario,
} from '../../../src/testing/index.js';
import {checkImpact, checkUserFacts} from '../../../src/testing/shapes.js';

const now = () => Date.parse('2026-11-22T12:12:00Z');
const names: Partial<Record<ContractScenario, string>> = {
  active: 'full',
  newcomer: 'unactivated',
  anonymous: 'anonymous',
  temporary: 'temporary',
  'missing-user': 'hidden-user',
};

function create(scenario: ContractScenario) {
  const fail = adapterErrorKinds.find((kind) => scenario === `failure:${kind}`) ?? null;
  return createMemoryAdapter(names[scenario] ?? 'full', {now, fail});
}

describe('the memory adapter keeps the contract', () => {
  for (const {name, run} of adapterContract({name: 'memory', create, person: 'Joon Seo'}))
    it(name, run);
});

describe('every example situation keeps the contract', () => {
  for (const {name, build} of scenarios)
    for (const time of ['2026-11-22T12:12:00Z', '2028-02-29T00:00:30Z', '2027-01-01T23:59:59Z'])
      it(`${name}, at ${time}`, () => {
        const {user, impact, others, refreshed} = build(Date.parse(time));
        checkUserFacts(user);
        for (const one of [impact, refreshed, ...Object.values(others)]) if (one) checkImpact(one);
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

  it('models that JSON would change', async () => {
    const configuration = {read: () => Promise.resolve(new Map())};
    expect(await run('configuration: is null or JSON', {configuration})).to.be.instanceOf(
      ContractError,
    );
  });
});
