import {expect} from '@open-wc/testing';
import type {Adapter} from '../../../src/adapters/adapter.js';
import {AdapterError} from '../../../src/adapters/adapter-error.js';
import {createMemoryAdapter} from '../../../src/adapters/memory/index.js';
import {factsFor, holdsFor} from '../../../src/config/holds-for.js';
import {taskPlan} from '../../../src/config/task-plan.js';
import {parseHomepageConfig} from '../../../src/config/parse-config.js';
import {withVariants} from '../../../src/config/variants.js';
import {asTaskPlan} from '../../../src/domain/tasks/task-plan.js';
import {placementFacts} from '../../../src/mediawiki/placements.js';
import {now} from '../../helpers/mount.js';

const campaigns = {
  museums: {
    pattern: 'museums-*',
    skipSurvey: true,
    liftDailyLimits: true,
    variant: {experiment: 'words', arm: 'short'},
    topics: ['village-museums'],
  },
  art: {},
};

const experiments = {
  words: {
    arms: {
      long: {share: 1},
      short: {share: 0, config: {modules: {impact: {days: 7}}}},
    },
  },
};

const wiki = (scenario = 'survey') => createMemoryAdapter(scenario, {now: () => now});

function address(search: string): void {
  history.replaceState(null, '', search || location.pathname);
}

const connected = (adapter: Adapter, more: object = {}) =>
  withVariants(
    {adapter, config: parseHomepageConfig({campaigns, experiments, ...more}).config},
    now,
  );

/** Somebody who has no account yet. */
const visitor = () => {
  const newcomer = wiki();
  const nobody = wiki('anonymous');
  return {...newcomer, user: nobody.user};
};

describe('campaigns in the configuration', () => {
  const before = location.href;
  beforeEach(() => sessionStorage.clear());
  afterEach(() => {
    history.replaceState(null, '', before);
    sessionStorage.clear();
  });

  it('are kept for an account that is made on the visit', async () => {
    const adapter = wiki();
    address('?campaign=museums-2026');
    expect((await connected(adapter)).adapter.campaigns).to.deep.equal(['museums']);
    expect(await adapter.preferences.read('campaign')).to.equal('museums');
    address('');
    sessionStorage.clear();
    expect((await connected(adapter)).adapter.campaigns).to.deep.equal(['museums']);
  });

  it('wait in the tab until there is an account', async () => {
    address('?campaign=Museums-2026');
    expect((await connected(visitor())).adapter.campaigns).to.deep.equal(['museums']);
    address('');
    expect((await connected(visitor())).adapter.campaigns).to.deep.equal(['museums']);
    const adapter = wiki();
    expect((await connected(adapter)).adapter.campaigns).to.deep.equal(['museums']);
    expect(await adapter.preferences.read('campaign')).to.equal('museums');
  });

  it('are nothing to accounts that were there before', async () => {
    const adapter = wiki('full');
    address('?campaign=art');
    expect((await connected(adapter)).adapter.campaigns).to.deep.equal([]);
    expect(await adapter.preferences.read('campaign')).to.equal(null);
  });

  it('are nothing where the address names none of this wiki', async () => {
    const adapter = wiki();
    address('?campaign=music');
    expect((await connected(adapter)).adapter.campaigns).to.deep.equal([]);
    expect(await adapter.preferences.read('campaign')).to.equal(null);
  });

  it('try again on the next page what could not be stored', async () => {
    const adapter = wiki();
    const broken: Adapter = {
      ...adapter,
      preferences: {
        ...adapter.preferences,
        write: () => Promise.reject(new AdapterError('network', '')),
      },
    };
    address('?campaign=art');
    expect((await connected(broken)).adapter.campaigns).to.deep.equal(['art']);
    address('');
    expect((await connected(adapter)).adapter.campaigns).to.deep.equal(['art']);
    expect(await adapter.preferences.read('campaign')).to.equal('art');
  });

  it('ask once in a tab', async () => {
    const adapter = wiki();
    const {user} = adapter;
    let asked = 0;
    const account = {kind: 'named', name: 'Ruben Osei'} as const;
    const counting: Adapter = {
      ...adapter,
      account,
      user: {
        ...user,
        facts: (options) => {
          asked++;
          return user.facts(options);
        },
      },
    };
    await connected(counting);
    const first = asked;
    await connected(counting);
    expect([first, asked]).to.deep.equal([1, 1]);
  });

  it('leave everything as it is where none are declared', async () => {
    address('?campaign=museums-2026');
    const adapter = wiki();
    const {config} = parseHomepageConfig({});
    const {adapter: after} = await withVariants({adapter, config}, now);
    expect(after).to.equal(adapter);
    expect(sessionStorage).to.have.lengthOf(0);
  });

  it('leave everything as it is when the wiki does not answer', async () => {
    const adapter = createMemoryAdapter('survey', {
      now: () => now,
      fail: {kind: 'network', sources: ['user']},
    });
    const console_ = console.warn;
    console.warn = () => undefined;
    const {config} = await connected(adapter, {experiments: {}});
    console.warn = console_;
    expect(config.modules['welcome-survey'].enabled).to.equal(true);
  });
});

describe('what a campaign changes', () => {
  const before = location.href;
  beforeEach(() => sessionStorage.clear());
  afterEach(() => history.replaceState(null, '', before));

  const invited = async (search: string, more?: object) => {
    sessionStorage.clear();
    address(search);
    return connected(wiki(), more);
  };

  it('takes the survey away', async () => {
    const {config} = await invited('?campaign=museums-1');
    expect(config.modules['welcome-survey'].enabled).to.equal(false);
    expect((await invited('')).config.modules['welcome-survey'].enabled).to.equal(true);
  });

  it('lifts the limits of suggested edits', async () => {
    const types = {links: {dailyLimit: 3}, own: {dailyLimit: 2, templates: ['Own']}};
    const {config} = await invited('?campaign=museums-1', {modules: {'suggested-edits': {types}}});
    const plan = asTaskPlan(taskPlan(config));
    expect(plan.types.map(({dailyLimit}) => dailyLimit)).to.satisfy((limits: unknown[]) =>
      limits.every((limit) => limit === null),
    );
    expect(plan.types.find(({id}) => id === 'own')?.templates).to.deep.equal(['Own']);
  });

  it('gives its arm of an experiment, and counts nobody in it', async () => {
    const {adapter, config} = await invited('?campaign=museums-1');
    expect(config.modules.impact.days).to.equal(7);
    expect(adapter.experiments?.variants).to.deep.equal({words: 'short'});
    const sent: unknown[] = [];
    const memory = wiki();
    await memory.preferences.write('campaign', 'museums');
    const instruments = {send: (event: unknown) => void sent.push(event)};
    address('');
    const again = await connected({...memory, instruments});
    again.adapter.experiments?.decided('impact');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([again.config.modules.impact.days, sent]).to.deep.equal([7, []]);
  });

  it('gives no arm that is not declared', async () => {
    const {adapter} = await invited('?campaign=art', {
      campaigns: {art: {variant: {experiment: 'words', arm: 'none'}}},
    });
    expect(adapter.experiments?.variants).to.deep.equal({words: 'long'});
  });

  it('is a fact that conditions go by', async () => {
    const {adapter} = await invited('?campaign=museums-1');
    const user = await wiki().user.facts();
    expect(await holdsFor(adapter, {campaign: 'museums'}, {user, now})).to.equal(true);
    expect(await holdsFor(adapter, {campaign: 'art'}, {user, now})).to.equal(false);
    const facts = await factsFor(adapter, [{not: {campaign: '*'}}], {user, now});
    expect(facts.campaigns).to.deep.equal(['museums']);
    const placed = [{element: 'wiki-campaign', when: {campaign: 'museums'}}];
    expect((await placementFacts(placed, adapter, now)).campaigns).to.deep.equal(['museums']);
  });

  it('gives the topics of the campaign to its people, and to nobody else', async () => {
    const settings = {
      types: {},
      topics: [
        {id: 'sports', group: 'culture', categories: ['Sports']},
        {id: 'village-museums', group: 'program', groupName: 'Campaign', categories: ['Museums']},
      ],
      namespaces: [0],
    };
    const offered = async (search: string) => {
      const {programs: _none, ...memory} = wiki();
      const tasks: Adapter['tasks'] = {
        ...memory.tasks,
        topics: async () =>
          settings.topics.map(({id, group, groupName = null}) => ({
            id,
            name: null,
            group,
            groupName,
          })),
      };
      sessionStorage.clear();
      address(search);
      const {adapter} = await connected({...memory, tasks});
      const found = (await adapter.tasks?.topics(settings)) ?? [];
      return found.map(({id, groupName}) => `${id} ${groupName ?? '-'}`);
    };
    expect(await offered('?campaign=museums-1')).to.deep.equal([
      'village-museums Campaign',
      'sports -',
    ]);
    expect(await offered('')).to.deep.equal(['sports -']);
  });
});
