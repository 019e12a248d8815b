import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {parseHomepageConfig} from '../../../src/config/parse-config.js';
import {defaultConfig} from '../../../src/config/resolve-config.js';
import {undecidable} from '../../../src/config/check.js';
import type {Condition} from '../../../src/domain/condition.generated.js';
import {holds} from '../../../src/domain/conditions.js';

const example = {
  $version: '1',
  enabled: true,
  language: null,
  modules: {impact: {days: 60}, 'community-updates': {enabled: false}},
  layouts: {
    newcomer: {
      top: ['program'],
      main: ['suggested-edits', 'impact'],
      side: ['mentorship', 'mentor-invite', 'community-updates', 'help-links', 'dashboard-link'],
    },
  },
  placements: [
    {element: 'wiki-help-panel', on: {actions: ['edit'], namespaces: [0]}},
    {
      element: 'wiki-dashboard-link',
      in: 'user-menu',
      href: 'Special:PersonalDashboard',
      instrument: 'dashboard-top-link',
    },
  ],
  mentorship: {
    listPage: 'MediaWiki:GrowthMentors.json',
    assign: {all: [{accountAgeDays: {max: 180}}, {not: {group: 'bot'}}]},
    offerLeaving: {editCount: {min: 500}},
    learnMore: 'https://www.mediawiki.org/wiki/Help:Growth/Mentorship',
  },
  mentorInvite: {
    when: {all: [{editCount: {min: 500}}, {accountAgeDays: {min: 90}}]},
    enrol: 'Special:EnrollAsMentor',
    requestPage: null,
  },
  dashboardLink: {editCount: {min: 100, max: 500}, display: true},
  sampling: {entryPoints: {unit: 'pageview', rate: 1}, usage: {unit: 'user', rate: 1}},
};

const codes = (json: unknown) =>
  parseHomepageConfig(json).problems.map(({path, problem}) => `${path} ${problem.code}`);

/** Ends the test when anything in the value could be changed. */
function expectFrozen(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  expect(Object.isFrozen(value)).to.equal(true);
  Object.values(value).forEach(expectFrozen);
}

describe('parseHomepageConfig', () => {
  it('takes the documented example without a problem and keeps all of it', () => {
    const {config, problems} = parseHomepageConfig(example);
    expect(problems).to.deep.equal([]);
    expect(config.placements).to.deep.equal(example.placements);
    expect(config.modules).to.deep.include({
      impact: {enabled: true, days: 60, pageViews: null},
      'community-updates': {enabled: false},
    });
    expect(config.dashboardLink.editCount).to.deep.equal({min: 100, max: 500, scope: 'local'});
  });

  it('takes the text of the page as well as its value', () => {
    expect(parseHomepageConfig(JSON.stringify(example))).to.deep.equal(
      parseHomepageConfig(example),
    );
  });

  it('gives the defaults for a wiki without the page', () => {
    for (const nothing of [null, undefined, 'null', {}, []])
      expect(parseHomepageConfig(nothing)).to.deep.equal({config: defaultConfig, problems: []});
  });

  it('gives the defaults and one problem for what is no configuration', () => {
    expect(codes('{"enabled": fal')).to.deep.equal([' not-json']);
    expect(codes('')).to.deep.equal([' not-json']);
    expect(codes('"x"')).to.deep.equal([' wrong-type']);
    expect(codes([1])).to.deep.equal([' wrong-type']);
    expect(codes(5n)).to.deep.equal([' wrong-type']);
    expect(parseHomepageConfig([1])).to.deep.include({config: defaultConfig});
  });

  it('fills defaults in deep and replaces lists whole', () => {
    const {config} = parseHomepageConfig({
      layouts: {newcomer: {main: ['impact']}, mentor: {main: ['mentees']}},
      sampling: {usage: {rate: 0.5}},
    });
    expect(config.layouts.newcomer.main).to.deep.equal(['impact']);
    expect(config.layouts.newcomer.top).to.deep.equal(['program']);
    expect(config.layouts['mentor']).to.deep.equal({main: ['mentees']});
    expect(config.sampling.usage).to.deep.equal({unit: 'user', rate: 0.5});
  });

  it('replaces conditions whole: nothing of the default is mixed in', () => {
    const {config} = parseHomepageConfig({
      mentorInvite: {when: {right: 'patrol'}},
      mentorship: {assign: null},
    });
    expect(config.mentorInvite.when).to.deep.equal({right: 'patrol'});
    expect(config.mentorship.assign).to.equal(null);
  });

  it('reads PHP’s empty list as an empty object', () => {
    const {config, problems} = parseHomepageConfig({
      modules: [],
      sampling: {usage: []},
      mentorInvite: {when: []},
    });
    expect(problems).to.deep.equal([]);
    expect(config.modules).to.deep.equal(defaultConfig.modules);
    expect(config.mentorInvite.when).to.deep.equal({});
  });

  it('keeps what it does not know, at every level', () => {
    const {config, problems} = parseHomepageConfig({
      future: {a: [1, {b: null}]},
      sampling: {usage: {note: 'x'}},
      modules: {impact: {colour: 'red'}, own: {limit: 3}},
      placements: [{element: 'x-y', extra: [true]}],
    });
    expect(problems).to.deep.equal([]);
    expect(config).to.have.deep.property('future', {a: [1, {b: null}]});
    expect(config.sampling.usage).to.have.property('note', 'x');
    expect(config.modules.impact).to.have.property('colour', 'red');
    expect(config.modules['own']).to.deep.equal({limit: 3});
    expect(config.placements[0]).to.have.deep.property('extra', [true]);
  });

  const wrong: readonly [
    json: unknown,
    path: string,
    code: string,
    params: unknown[],
    used: unknown,
  ][] = [
    [{enabled: 'no'}, '/enabled', 'wrong-type', ['boolean', 'string'], true],
    [{language: 5}, '/language', 'wrong-type', ['string, null', 'integer'], null],
    [{language: 'De_at'}, '/language', 'wrong-form', ['^[a-z][a-z0-9-]*$'], null],
    [{modules: {impact: {days: 0}}}, '/modules/impact/days', 'too-small', [1], 60],
    [{modules: {impact: {days: 366}}}, '/modules/impact/days', 'too-large', [365], 60],
    [
      {modules: {impact: {days: 1.5}}},
      '/modules/impact/days',
      'wrong-type',
      ['integer', 'number'],
      60,
    ],
    [
      {modules: {impact: {days: null}}},
      '/modules/impact/days',
      'wrong-type',
      ['integer', 'null'],
      60,
    ],
    [
      {modules: {impact: 5}},
      '/modules/impact',
      'wrong-type',
      ['object', 'integer'],
      {enabled: true, days: 60, pageViews: null},
    ],
    [
      {modules: {own: {enabled: 1}}},
      '/modules/own/enabled',
      'wrong-type',
      ['boolean', 'integer'],
      true,
    ],
    [{modules: {'a/b~c': 5}}, '/modules/a~1b~0c', 'wrong-type', ['object', 'integer'], undefined],
    [{sampling: {usage: {rate: 1.01}}}, '/sampling/usage/rate', 'too-large', [1], 1],
    [{sampling: {usage: {rate: NaN}}}, '/sampling/usage/rate', 'wrong-type', ['number', 'NaN'], 1],
    [
      {sampling: {usage: {unit: 'day'}}},
      '/sampling/usage/unit',
      'not-one-of',
      ['pageview, session, user'],
      'user',
    ],
    [
      {layouts: {newcomer: {top: Array(51).fill('x')}}},
      '/layouts/newcomer/top',
      'too-many',
      [50],
      ['program'],
    ],
    [
      {layouts: {newcomer: {top: ['program', 7]}}},
      '/layouts/newcomer/top/1',
      'wrong-type',
      ['string, object', 'integer'],
      undefined,
    ],
    [
      {layouts: {newcomer: {top: [{when: {}}]}}},
      '/layouts/newcomer/top/0/module',
      'missing',
      [],
      undefined,
    ],
    [{placements: [{in: 'user-menu'}]}, '/placements/0/element', 'missing', [], undefined],
    [
      {mentorship: {listPage: ''}},
      '/mentorship/listPage',
      'wrong-form',
      ['^[^\\x00-\\x1f]+$'],
      'MediaWiki:GrowthMentors.json',
    ],
  ];
  for (const [json, path, code, params, used] of wrong)
    it(`says ${code} at ${path} and what it uses instead`, () => {
      const {problems} = parseHomepageConfig(json);
      expect(problems).to.deep.equal([{path, problem: {code, params}, used}]);
    });

  it('accepts the ends of a range', () => {
    expect(codes({modules: {impact: {days: 1}}, sampling: {usage: {rate: 0}}})).to.deep.equal([]);
    expect(codes({modules: {impact: {days: 365}}, sampling: {usage: {rate: 1}}})).to.deep.equal([]);
  });

  it('uses what it says that it uses', () => {
    const {config} = parseHomepageConfig({
      modules: {impact: {days: 0}, own: {enabled: 1, limit: 3}},
      layouts: {newcomer: {top: ['program', 7]}},
    });
    expect(config.modules.impact.days).to.equal(60);
    expect(config.modules['own']).to.deep.equal({enabled: true, limit: 3});
    expect(config.layouts.newcomer.top).to.deep.equal(['program']);
  });

  it('leaves a placement out whose pages are wrong, rather than putting it everywhere', () => {
    const {config, problems} = parseHomepageConfig({
      placements: [
        {element: 'x-a', on: {namespaces: '0'}},
        {element: 'x-b', on: 'talk'},
        {element: 'x-c'},
      ],
    });
    expect(config.placements).to.deep.equal([{element: 'x-c'}]);
    expect(problems.map(({path}) => path)).to.deep.equal([
      '/placements/0/on/namespaces',
      '/placements/1/on',
    ]);
  });

  describe('with a mistake in a condition', () => {
    const when = (condition: unknown) => parseHomepageConfig({mentorInvite: {when: condition}});

    const mistakes: readonly [condition: unknown, path: string, code: string][] = [
      ['sysop', '', 'wrong-type'],
      [{group: 5}, '/group', 'wrong-type'],
      [{editCount: {min: '500'}}, '/editCount/min', 'wrong-type'],
      [{editCount: {min: -1}}, '/editCount/min', 'too-small'],
      [{editCount: {scope: 'all'}}, '/editCount/scope', 'not-one-of'],
      [{newRole: {}}, '/newRole/days', 'missing'],
      [{accountKind: 'robot'}, '/accountKind', 'not-one-of'],
      [{all: {group: 'sysop'}}, '/all', 'wrong-type'],
      [{any: Array(51).fill({})}, '/any', 'too-many'],
    ];
    for (const [condition, path, code] of mistakes)
      it(`makes it undecidable: ${JSON.stringify(condition).slice(0, 40)}`, () => {
        const {config, problems} = when(condition);
        expect(problems.map((one) => [one.path, one.problem.code, one.used])).to.deep.equal([
          [`/mentorInvite/when${path}`, code, undecidable],
        ]);
        expect(config.mentorInvite.when).to.deep.equal(undecidable);
      });

    it('makes only the part undecidable that has the mistake', () => {
      const {config} = when({any: [{group: 5}, {group: 'sysop'}], not: null});
      expect(config.mentorInvite.when).to.deep.equal({
        any: [undecidable, {group: 'sysop'}],
        not: undecidable,
      });
    });

    it('does not lose an unknown operator whose value cannot be kept', () => {
      const deep = '{"x": '.repeat(40) + '1' + '}'.repeat(40);
      expect(
        when(JSON.parse(`{"moonPhase": ${deep}}`)).config.mentorInvite.when,
      ).to.have.nested.property('moonPhase.x');
      expect(when({moonPhase: () => 1}).config.mentorInvite.when).to.deep.equal(undecidable);
      expect(
        when(JSON.parse('{"__proto__": {"group": "sysop"}}')).config.mentorInvite.when,
      ).to.deep.equal(undecidable);
    });

    it('reports an unknown operator and keeps it', () => {
      const {config, problems} = when({all: [{moonPhase: 'full'}]});
      expect(problems).to.deep.equal([
        {
          path: '/mentorInvite/when/all/0/moonPhase',
          problem: {code: 'unknown-operator', params: ['moonPhase']},
          used: undecidable,
        },
      ]);
      expect(config.mentorInvite.when).to.deep.equal({all: [{moonPhase: 'full'}]});
    });
  });

  describe('with absurd or hostile input', () => {
    it('cuts what is nested too deep, without running out of stack', () => {
      let deep: unknown = 1;
      for (let level = 0; level < 100_000; level++) deep = [deep];
      expect(codes({deep}).map((one) => one.split(' ')[1])).to.deep.equal(['too-deep']);
    });

    it('makes a condition undecidable where it is nested too deep', () => {
      let deep: unknown = {group: 'sysop'};
      for (let level = 0; level < 50; level++) deep = {not: deep};
      const {config, problems} = parseHomepageConfig({mentorInvite: {when: deep}});
      expect(problems.map(({problem}) => problem.code)).to.deep.equal(['too-deep']);
      expect(JSON.stringify(config.mentorInvite.when)).to.contain('unknown');
    });

    it('uses nothing of a page with more than twenty thousand values', () => {
      const much = Array.from({length: 20_000}, () => 0);
      expect(parseHomepageConfig({enabled: false, much})).to.deep.equal({
        config: defaultConfig,
        problems: [{path: '', problem: {code: 'too-much', params: [20_000]}, used: defaultConfig}],
      });
    });

    it('survives an object that contains itself', () => {
      const self: Record<string, unknown> = {};
      Object.assign(self, {a: self, b: self, modules: self});
      expect(parseHomepageConfig(self).config.enabled).to.equal(true);
    });

    it('survives getters that throw', () => {
      const trap = {
        get enabled(): boolean {
          throw new Error('no');
        },
      };
      expect(parseHomepageConfig(trap)).to.deep.include({config: defaultConfig});
    });

    it('reports at most a hundred problems', () => {
      const modules = Object.fromEntries(Array.from({length: 500}, (_, index) => [`m${index}`, 1]));
      expect(codes({modules})).to.have.length(100);
    });

    it('is as careful with what comes after the hundredth problem', () => {
      const modules = Object.fromEntries(Array.from({length: 200}, (_, index) => [`m${index}`, 1]));
      const {config} = parseHomepageConfig({
        modules,
        placements: [{element: 'x-y', on: {namespaces: '0'}}, {in: 'user-menu'}],
        mentorInvite: {when: {group: 5}},
        sampling: {usage: {rate: 7}},
      });
      expect(config.placements).to.deep.equal([]);
      expect(config.mentorInvite.when).to.deep.equal(undecidable);
      expect(config.sampling.usage.rate).to.equal(1);
    });

    it('drops __proto__ and says so', () => {
      const text =
        '{"__proto__": {"enabled": false}, "modules": {"__proto__": {"polluted": true}}}';
      const {config, problems} = parseHomepageConfig(text);
      expect(problems.map(({path, problem}) => `${path} ${problem.code}`)).to.deep.equal([
        '/__proto__ unsafe-key',
        '/modules/__proto__ unsafe-key',
      ]);
      expect(config.enabled).to.equal(true);
      expect({}).to.not.have.property('polluted');
      expect(config.modules).to.not.have.property('polluted');
    });

    it('takes constructor and prototype for ordinary names', () => {
      const text = '{"constructor": 1, "modules": {"constructor": {"prototype": {"x": 1}}}}';
      const {config, problems} = parseHomepageConfig(text);
      expect(problems).to.deep.equal([]);
      expect(Object.hasOwn(config.modules, 'constructor')).to.equal(true);
    });
  });

  describe('of another version', () => {
    it('reads a newer page as far as it understands it, and says so', () => {
      const {config, problems} = parseHomepageConfig({
        $version: '2.1',
        enabled: false,
        modules: {impact: {days: 30}},
      });
      expect(problems).to.deep.equal([
        {path: '/$version', problem: {code: 'newer-version', params: [2, 1]}},
      ]);
      expect(config.enabled).to.equal(false);
      expect(config.modules.impact.days).to.equal(30);
      expect(config.$version).to.equal('2.1');
    });

    it('has no problem with a newer minor version', () => {
      expect(codes({$version: '1.7'})).to.deep.equal([]);
    });

    it('takes an unreadable version for the first', () => {
      expect(codes({$version: 'one'})).to.deep.equal(['/$version wrong-form']);
      expect(codes({$version: 1})).to.deep.equal(['/$version wrong-type']);
    });
  });

  describe('whatever it is given', () => {
    const keys = fc.constantFrom(
      '__proto__',
      'constructor',
      'prototype',
      'toString',
      'enabled',
      'modules',
      'impact',
      'days',
      'layouts',
      'newcomer',
      'placements',
      'element',
      'on',
      'namespaces',
      'mentorInvite',
      'when',
      'all',
      'any',
      'not',
      'group',
      'editCount',
      'min',
      '$version',
      '',
      '/',
      '~',
    );
    const {tree} = fc.letrec((tie) => ({
      tree: fc.oneof(
        {depthSize: 'medium', withCrossShrink: true},
        fc.jsonValue({maxDepth: 1}),
        fc.constantFrom(0, 1, -1, 1e308, NaN, '', 'sysop'),
        fc.array(tie('tree'), {maxLength: 4}),
        fc
          .array(fc.tuple(keys, tie('tree')), {maxLength: 6})
          .map((entries) => Object.fromEntries(entries)),
      ),
    }));
    const input = fc.oneof(
      fc.anything({
        withBigInt: true,
        withMap: true,
        withNullPrototype: true,
        withSparseArray: true,
      }),
      tree,
      fc.json(),
      fc.string(),
      tree.map((value) => JSON.stringify(value)),
    );

    it('never throws and always gives a whole configuration', () => {
      fc.assert(
        fc.property(input, (value) => {
          const {config, problems} = parseHomepageConfig(value);
          expect(parseHomepageConfig(config).config).to.deep.equal(config);
          expect(problems.length).to.be.at.most(100);
          expect(config.modules.impact.days).to.be.within(1, 365);
          expect(config.enabled).to.be.a('boolean');
          expect(config.layouts.newcomer.main).to.be.an('array');
          expect(config.sampling.usage.rate).to.be.within(0, 1);
        }),
        {seed: 20261122, numRuns: 1500},
      );
    });

    it('gives a frozen result and leaves the input as it was', () => {
      fc.assert(
        fc.property(tree, (value) => {
          const before = structuredClone(value);
          expectFrozen(parseHomepageConfig(value).config);
          expect(value).to.deep.equal(before);
        }),
        {seed: 20261122, numRuns: 300},
      );
    });

    it('never decides a condition otherwise than it stands on the page', () => {
      const operators = fc.constantFrom(
        'all',
        'any',
        'not',
        'group',
        'right',
        'editCount',
        'newRole',
        'min',
        'max',
        'days',
        'scope',
        'moonPhase',
      );
      const {junk} = fc.letrec((tie) => ({
        junk: fc.oneof(
          {depthSize: 'medium'},
          fc.constantFrom<unknown>(0, 1, 2, -1, 1.5, 'sysop', 'user', 'local', 'x\n', '', false),
          fc.array(tie('junk'), {minLength: 1, maxLength: 3}),
          fc
            .array(fc.tuple(operators, tie('junk')), {maxLength: 3})
            .map((entries) => Object.fromEntries(entries)),
        ),
      }));
      const facts = {
        groups: ['sysop'],
        rights: ['user'],
        editCount: 1,
        roles: [{group: 'sysop', daysAgo: 1}],
      };
      fc.assert(
        fc.property(junk, (condition) => {
          const {config} = parseHomepageConfig({mentorInvite: {when: condition}});
          expect(holds(config.mentorInvite.when, facts)).to.be.oneOf([
            'unknown',
            holds(condition as Condition, facts),
          ]);
        }),
        {seed: 20261122, numRuns: 2000},
      );
    });

    it('leaves Object.prototype alone', () => {
      const before = Object.getOwnPropertyNames(Object.prototype).length;
      fc.assert(
        fc.property(tree, (value) => {
          parseHomepageConfig(value);
          parseHomepageConfig(JSON.stringify(value));
          expect(Object.getOwnPropertyNames(Object.prototype)).to.have.length(before);
        }),
        {seed: 20261122, numRuns: 300},
      );
    });
  });
});
