import {aTimeout, expect} from '@open-wc/testing';
import {html} from 'lit';
import {createMemoryAdapter} from '../../../src/adapters/memory/index.js';
import type {Adapter} from '../../../src/adapters/adapter.js';
import {applyExperiments, variantParameter} from '../../../src/config/experiments/apply.js';
import {holdsFor} from '../../../src/config/holds-for.js';
import {parseHomepageConfig} from '../../../src/config/parse-config.js';
import {defaultConfig, resolveConfig} from '../../../src/config/resolve-config.js';
import {withVariants} from '../../../src/config/variants.js';
import {pageView} from '../../../src/platform/page-view.js';
import {facts, type NumberWidget, shown} from '../../helpers/number-widget.js';
import {mount, now, settled} from '../../helpers/mount.js';
import {recordConsole} from '../../helpers/record-console.js';

type Changes = Readonly<Record<string, unknown>>;

const everybody = (config: Changes, more: Changes = {}) => ({
  words: {arms: {only: {share: 1, config}}, ...more},
});

const codes = (experiments: unknown) => {
  const {config, problems} = parseHomepageConfig({experiments});
  return [
    Object.keys(config.experiments),
    ...problems.map(({path, problem}) => `${path.replace('/experiments', '')} ${problem.code}`),
  ];
};

/** A new page view: what was counted before is counted again. */
const viewAnew = () => pageView().sightings.clear();

function address(search: string): () => void {
  const before = location.href;
  history.replaceState(null, '', search || location.pathname);
  return () => history.replaceState(null, '', before);
}

const counted = (adapter: ReturnType<typeof createMemoryAdapter>) =>
  adapter.control.events.map(({instrument, action, name}) => `${instrument} ${action} ${name}`);

/** The page has told what became of its widgets: observers and what they ask are microtasks. */
const heard = () => aTimeout(0);

const wiki = () => createMemoryAdapter('full', {now: () => now});

describe('experiments in the configuration', () => {
  it('are kept when nothing is wrong with them', () => {
    const arms = {
      control: {share: 0.5},
      short: {share: 0.5, config: {modules: {impact: {days: 7}}}},
    };
    const tenths = Object.fromEntries(
      Array.from({length: 10}, (_, index) => [`a${index}`, {share: 0.1}]),
    );
    const full = {
      unit: 'browser',
      arms,
      start: '2026-11-01',
      end: '2026-11-01',
      winner: 'short',
      instrument: 'words.1',
    };
    expect(codes({words: full, bare: {arms}, tenths: {arms: tenths}})).to.deep.equal([
      ['words', 'bare', 'tenths'],
    ]);
  });

  for (const [what, experiment, problem] of [
    ['a share that is no number', {arms: {a: {share: '0.5'}}}, '/x/arms/a/share wrong-type'],
    ['a missing share', {arms: {a: {}}}, '/x/arms/a/share missing'],
    ['a negative share', {arms: {a: {share: -0.1}}}, '/x/arms/a/share too-small'],
    ['shares over 1', {arms: {a: {share: 0.6}, b: {share: 0.5}}}, '/x/arms too-large'],
    ['no arms', {unit: 'user'}, '/x/arms missing'],
    ['an unknown unit', {unit: 'session', arms: {a: {share: 1}}}, '/x/unit not-one-of'],
    ['a winner that is no arm', {arms: {a: {share: 1}}, winner: 'b'}, '/x/winner not-one-of'],
    ['a day that is none', {arms: {a: {share: 1}}, start: '2026-02-30'}, '/x/start wrong-form'],
    ['a time instead of a day', {arms: {}, end: '2026-02-01T00:00Z'}, '/x/end wrong-form'],
    [
      'an end before the start',
      {arms: {a: {share: 1}}, start: '2026-02-02', end: '2026-02-01'},
      '/x/end too-small',
    ],
    [
      'a mistake in what an arm changes',
      {arms: {a: {share: 1, config: {modules: {impact: {days: 'x'}}}}}},
      '/x/arms/a/config/modules/impact/days wrong-type',
    ],
    [
      'experiments inside of an arm',
      {arms: {a: {share: 1, config: {experiments: {}}}}},
      '/x/arms/a/config/experiments not-here',
    ],
  ] as const)
    it(`are not run with ${what}; others are`, () => {
      const sound = {arms: {a: {share: 1}}};
      expect(codes({x: experiment, y: sound})).to.deep.equal([['y'], problem]);
    });

  it('are not run when more is wrong than is told', () => {
    const many = Object.fromEntries(Array.from({length: 120}, (_, index) => [`m${index}`, 7]));
    const {config} = parseHomepageConfig({modules: many, experiments: {y: {arms: {}}}});
    expect(config.experiments).to.deep.equal({});
  });
});

describe('withVariants', () => {
  it('asks nobody and keeps nothing where no experiment is declared', async () => {
    const connection = {adapter: wiki(), config: defaultConfig};
    expect(await withVariants(connection, now)).to.equal(connection);
  });

  it('puts the arm over the wiki’s own: objects by key, lists whole', async () => {
    const arm = {modules: {impact: {days: 7}}, layouts: {newcomer: {main: ['impact']}}};
    const given = resolveConfig({
      modules: {'community-updates': {enabled: false}},
      experiments: everybody(arm),
    });
    const {config} = await withVariants({adapter: wiki(), config: given}, now);
    expect(config.modules.impact.days).to.equal(7);
    expect(config.modules['community-updates']?.enabled).to.equal(false);
    expect(config.layouts.newcomer.main).to.deep.equal(['impact']);
    expect(config.layouts.newcomer.side).to.deep.equal(defaultConfig.layouts.newcomer.side);
  });

  it('lets the later of two experiments win where both change the same', async () => {
    const experiments = {
      first: {arms: {a: {share: 1, config: {modules: {impact: {days: 7}}}}}},
      second: {arms: {a: {share: 1, config: {modules: {impact: {days: 14}}}}}},
    };
    const config = resolveConfig({experiments});
    const applied = await withVariants({adapter: wiki(), config}, now);
    expect(applied.config.modules.impact.days).to.equal(14);
  });

  it('does it once', async () => {
    const config = resolveConfig({experiments: everybody({modules: {impact: {days: 7}}})});
    const applied = await withVariants({adapter: wiki(), config}, now);
    expect(await withVariants(applied, now)).to.equal(applied);
  });

  it('believes the page on who reads, and asks the wiki only where the page says nothing', async () => {
    const config = resolveConfig({experiments: everybody({})});
    let asked = 0;
    const user = {
      facts: () => {
        asked++;
        return Promise.resolve(facts(3));
      },
    };
    const known: Adapter = {user, account: {kind: 'temporary', name: '~2026-1'}};
    const {adapter} = await applyExperiments({adapter: known, config}, now);
    expect([asked, adapter.experiments?.variants]).to.deep.equal([0, {words: ''}]);
    const open = await applyExperiments({adapter: {user}, config}, now);
    expect([asked, open.adapter.experiments?.variants]).to.deep.equal([1, {words: 'only'}]);
  });

  it('decides nothing when the wiki does not say who reads', async () => {
    const user = {facts: () => Promise.reject(new Error('gone'))};
    const config = resolveConfig({experiments: everybody({modules: {impact: {days: 7}}})});
    const applied = await applyExperiments({adapter: {user}, config}, now);
    expect(applied.adapter.experiments?.variants).to.deep.equal({});
    expect(applied.config.modules.impact.days).to.equal(60);
  });

  it('knows a browser again, and leaves no id where no experiment asks for one', async () => {
    const key = 'wiki-homepage/1/browser';
    localStorage.removeItem(key);
    const arms = {a: {share: 0.5}, b: {share: 0.5}};
    const of = (unit: 'user' | 'browser', more: {readonly end?: string} = {}) =>
      applyExperiments(
        {adapter: wiki(), config: resolveConfig({experiments: {x: {unit, arms, ...more}}})},
        now,
      );
    await of('user');
    await of('browser', {end: '2026-01-01'});
    expect(localStorage.getItem(key)).to.equal(null);
    const first = await of('browser');
    const second = await of('browser');
    expect(localStorage.getItem(key)).to.match(/^[0-9a-f]{32}$/);
    expect(first.adapter.experiments?.variants['x']).to.be.oneOf(['a', 'b']);
    expect(second.adapter.experiments?.variants).to.deep.equal(first.adapter.experiments?.variants);
  });

  it('answers conditions that ask for an arm', async () => {
    const config = resolveConfig({experiments: everybody({})});
    const {adapter} = await withVariants({adapter: wiki(), config}, now);
    const user = await adapter.user!.facts();
    const inArm = (experiment: string, arm: string) =>
      holdsFor(adapter, {variant: {experiment, arm}}, {user, now});
    expect(await inArm('words', 'only')).to.equal(true);
    expect(await inArm('words', 'other')).to.equal(false);
    expect(await inArm('unknown', 'only')).to.equal(false);
  });

  it('changes texts, for all languages or for one, over those of the wiki', async () => {
    const messages = {'wiki-a': 'any', 'wiki-a/ru': 'ru', 'wiki-c': 'c'};
    const config = resolveConfig({experiments: everybody({messages})});
    const adapter = createMemoryAdapter('full', {messages: {'wiki-a': 'old', 'wiki-b': 'b'}});
    const applied = await withVariants({adapter, config}, now);
    const texts = (language: string) =>
      applied.adapter.messages!.overrides(['wiki-a', 'wiki-b'], language);
    expect(await texts('en')).to.deep.equal({'wiki-a': 'any', 'wiki-b': 'b'});
    expect(await texts('ru')).to.deep.equal({'wiki-a': 'ru', 'wiki-b': 'b'});
  });
});

describe('a provider with experiments', () => {
  const number = html`<test-number></test-number>`;
  const text = {messages: {'wiki-number-count': 'Just $1'}};
  const experiments = everybody({modules: {number: {enabled: true}}, ...text});

  beforeEach(viewAnew);

  it('gives the arm’s settings and texts, and tells once that they were met', async () => {
    const adapter = wiki();
    const widget = await mount<NumberWidget>(number, {adapter, config: {experiments}});
    await settled(widget, ['ready']);
    expect(shown(widget)).to.equal('Just 137');
    widget.requestUpdate();
    await widget.updateComplete;
    await heard();
    expect(counted(adapter)).to.deep.equal(['homepage-experiments exposure words:only']);
  });

  it('tells it too where the arm takes the module away', async () => {
    const adapter = wiki();
    const off = everybody({modules: {number: {enabled: false}}}, {instrument: 'numbers'});
    const widget = await mount<NumberWidget>(number, {adapter, config: {experiments: off}});
    expect(await settled(widget)).to.equal('hidden');
    await heard();
    expect(counted(adapter)).to.deep.equal(['numbers exposure words:only']);
  });

  it('tells nothing of experiments that change something else, nor of people outside', async () => {
    const adapter = wiki();
    const elsewhere = {
      ...everybody({modules: {impact: {days: 7}}}),
      nobody: {arms: {a: {share: 0, config: {modules: {number: {}}}}}},
      ended: {arms: {a: {share: 1, config: text}}, end: '2026-11-21', winner: 'a'},
    };
    const widget = await mount<NumberWidget>(number, {adapter, config: {experiments: elsewhere}});
    await settled(widget, ['ready']);
    expect(shown(widget)).to.equal('Just 137');
    await heard();
    expect(counted(adapter)).to.deep.equal([]);
  });

  it('tells nothing of people outside of the sample', async () => {
    const adapter = wiki();
    const sampling = {usage: {unit: 'user' as const, rate: 0}};
    const widget = await mount<NumberWidget>(number, {adapter, config: {experiments, sampling}});
    await settled(widget, ['ready']);
    await heard();
    expect(counted(adapter)).to.deep.equal([]);
  });

  it('shows an arm that the address asks for, and counts nothing then', async () => {
    const restore = address(`?${variantParameter}=words:quiet`);
    try {
      const adapter = wiki();
      const both = {
        words: {arms: {only: {share: 1}, quiet: {share: 0, config: text}}, start: '2027-01-01'},
      };
      const widget = await mount<NumberWidget>(number, {adapter, config: {experiments: both}});
      await settled(widget, ['ready']);
      expect(shown(widget)).to.equal('Just 137');
      await heard();
      expect(counted(adapter)).to.deep.equal([]);
    } finally {
      restore();
    }
  });

  it('passes over an arm in the address that nobody declared, and says so on the console', async () => {
    const restore = address(`?${variantParameter}=words:loud,other:only`);
    const {said, restore: leave} = recordConsole();
    try {
      const adapter = wiki();
      const widget = await mount<NumberWidget>(number, {adapter, config: {experiments}});
      await settled(widget, ['ready']);
      await heard();
      expect(counted(adapter)).to.deep.equal(['homepage-experiments exposure words:only']);
      expect(said.map(({text}) => /the arm (\S+),/.exec(text)?.[1])).to.deep.equal([
        'words:loud',
        'other:only',
      ]);
    } finally {
      leave();
      restore();
    }
  });

  it('gives nothing on before it knows the arms', async () => {
    const slow = createMemoryAdapter('full', {now: () => now, delay: 1e6, setTimeout: () => 0});
    const widget = await mount<NumberWidget>(number, {adapter: slow, config: {experiments}});
    await Promise.resolve();
    expect(widget.status).to.equal('pending');
    expect(shown(widget)).to.not.contain('Just');
  });
});
