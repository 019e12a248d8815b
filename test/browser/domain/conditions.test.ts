import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {holds, mentions, shows, type Truth} from '../../../src/domain/conditions.js';
import {factsOf, type ConditionFacts} from '../../../src/domain/condition-facts.js';
import {placementApplies, type PageSelection} from '../../../src/domain/placement.js';
import type {Condition} from '../../../src/domain/condition.generated.js';
import type {UserFacts} from '../../../src/domain/model.js';

const now = Date.parse('2026-11-22T12:00:00Z');
const user: UserFacts = {
  kind: 'named',
  id: 7,
  name: 'Amina',
  gender: 'female',
  editCount: 500,
  globalEditCount: 900,
  registration: '2026-08-24T12:00:00Z',
  groups: ['*', 'user'],
  rights: ['read', 'edit'],
  block: null,
  hasMessages: false,
  timeZone: null,
  language: 'en',
  options: {},
};

/** What a page may hold whatever the types say. */
const unchecked = (condition: unknown) => holds(condition as Condition, factsOf(user, now));

type Row<T> = readonly [condition: Condition, fact: T, expected: Truth];

function table<T>(facts: (fact: T) => ConditionFacts, rows: readonly Row<T>[]) {
  for (const [condition, fact, expected] of rows)
    it(`${JSON.stringify(condition)} is ${expected} for ${JSON.stringify(fact) ?? 'an unknown fact'}`, () => {
      expect(holds(condition, facts(fact))).to.equal(expected);
    });
}

describe('holds', () => {
  describe('without a condition', () => {
    it('is yes, also when nothing is known', () => {
      expect(holds(null, {})).to.equal('yes');
      expect(holds(undefined, {})).to.equal('yes');
      expect(holds({}, {})).to.equal('yes');
    });
  });

  describe('editCount', () => {
    const least: Condition = {editCount: {min: 500}};
    const most: Condition = {editCount: {max: 500}};
    const band: Condition = {editCount: {min: 100, max: 500}};
    table<number | undefined>(
      (editCount) => ({editCount, globalEditCount: 10_000}),
      [
        [least, 0, 'no'],
        [least, 499, 'no'],
        [least, 500, 'yes'],
        [least, 501, 'yes'],
        [least, undefined, 'unknown'],
        [most, 0, 'yes'],
        [most, 499, 'yes'],
        [most, 500, 'yes'],
        [most, 501, 'no'],
        [most, undefined, 'unknown'],
        [band, 99, 'no'],
        [band, 100, 'yes'],
        [band, 500, 'yes'],
        [band, 501, 'no'],
        [{editCount: {min: 1}}, 0, 'no'],
        [{editCount: {min: 1}}, 1, 'yes'],
        [{editCount: {max: 1}}, 1, 'yes'],
        [{editCount: {max: 1}}, 2, 'no'],
        [{editCount: {min: 0, max: 0}}, 0, 'yes'],
        [{editCount: {min: 0, max: 0}}, 1_000_000, 'yes'],
        [{editCount: {}}, undefined, 'yes'],
        [{editCount: {min: 5, max: 5}}, 5, 'yes'],
        [{editCount: {min: 6, max: 5}}, 5, 'no'],
        [{editCount: {min: 500, scope: 'local'}}, 499, 'no'],
        [{editCount: {min: 500, scope: 'global'}}, 499, 'yes'],
      ],
    );

    it('is unknown on all wikis where only this wiki’s count is known', () => {
      expect(holds({editCount: {min: 1, scope: 'global'}}, {editCount: 9})).to.equal('unknown');
    });
  });

  describe('accountAgeDays', () => {
    const least: Condition = {accountAgeDays: {min: 90}};
    const most: Condition = {accountAgeDays: {max: 180}};
    table<UserFacts['registration']>(
      (registration) => factsOf({...user, registration}, now),
      [
        [least, '2026-08-24T12:00:00Z', 'yes'],
        [least, '2026-08-24T12:00:01Z', 'no'],
        [least, '2026-08-24T11:59:59Z', 'yes'],
        [least, '2026-08-25T11:59:59Z', 'no'],
        [least, null, 'yes'],
        [most, '2026-05-26T12:00:00Z', 'yes'],
        [most, '2026-05-25T12:00:01Z', 'yes'],
        [most, '2026-05-25T12:00:00Z', 'no'],
        [most, null, 'no'],
        [{accountAgeDays: {}}, null, 'yes'],
        [{accountAgeDays: {min: 1}}, '2026-11-21T12:00:00Z', 'yes'],
        [{accountAgeDays: {min: 1}}, '2026-11-21T12:00:01Z', 'no'],
        [{accountAgeDays: {min: 1}}, '2027-01-01T00:00:00Z', 'no'],
        [most, '2027-01-01T00:00:00Z', 'yes'],
      ],
    );

    it('is unknown for readers without an account', () => {
      const facts = factsOf({...user, kind: 'anonymous', registration: null}, now);
      expect(holds(least, facts)).to.equal('unknown');
      expect(holds(most, facts)).to.equal('unknown');
    });
  });

  describe('group, right, accountKind', () => {
    table<ConditionFacts>(
      (facts) => facts,
      [
        [{group: 'sysop'}, {groups: ['user', 'sysop']}, 'yes'],
        [{group: 'sysop'}, {groups: []}, 'no'],
        [{group: 'sysop'}, {}, 'unknown'],
        [{right: 'patrol'}, {rights: ['patrol']}, 'yes'],
        [{right: 'patrol'}, {rights: ['patrolmarks']}, 'no'],
        [{right: 'patrol'}, {}, 'unknown'],
        [{accountKind: 'temporary'}, {accountKind: 'temporary'}, 'yes'],
        [{accountKind: 'named'}, {accountKind: 'temporary'}, 'no'],
        [{accountKind: 'anonymous'}, {}, 'unknown'],
      ],
    );

    it('does not take the group "*" for any group', () => {
      expect(holds({group: '*'}, {groups: ['user']})).to.equal('no');
    });
  });

  describe('newRole', () => {
    const roles = (daysAgo: number) => ({roles: [{group: 'sysop', daysAgo}]});
    table<ConditionFacts>(
      (facts) => facts,
      [
        [{newRole: {days: 30}}, roles(0), 'yes'],
        [{newRole: {days: 30}}, roles(30), 'yes'],
        [{newRole: {days: 30}}, roles(31), 'no'],
        [{newRole: {days: 0}}, roles(0), 'yes'],
        [{newRole: {days: 0}}, roles(1), 'no'],
        [{newRole: {days: 30, group: 'sysop'}}, roles(1), 'yes'],
        [{newRole: {days: 30, group: 'bureaucrat'}}, roles(1), 'no'],
        [{newRole: {days: 30}}, {roles: []}, 'no'],
        [{newRole: {days: 30}}, {}, 'unknown'],
      ],
    );

    it('counts whole days since the group was joined', () => {
      const since = (instant: string) =>
        factsOf(user, now, {roles: [{group: 'sysop', since: instant}]});
      expect(holds({newRole: {days: 30}}, since('2026-10-22T12:00:01Z'))).to.equal('yes');
      expect(holds({newRole: {days: 30}}, since('2026-10-22T12:00:00Z'))).to.equal('no');
    });
  });

  describe('completedTasks', () => {
    const done = {completedTasks: {copyedit: 4, links: 6}};
    table<ConditionFacts>(
      (facts) => facts,
      [
        [{completedTasks: {min: 10}}, done, 'yes'],
        [{completedTasks: {min: 11}}, done, 'no'],
        [{completedTasks: {max: 9}}, done, 'no'],
        [{completedTasks: {min: 4, type: 'copyedit'}}, done, 'yes'],
        [{completedTasks: {min: 5, type: 'copyedit'}}, done, 'no'],
        [{completedTasks: {min: 1, type: 'images'}}, done, 'no'],
        [{completedTasks: {min: 1, type: 'toString'}}, done, 'no'],
        [{completedTasks: {min: 1}}, {completedTasks: {}}, 'no'],
        [{completedTasks: {min: 1}}, {}, 'unknown'],
      ],
    );
  });

  describe('program, campaign, variant, dismissed', () => {
    table<ConditionFacts>(
      (facts) => facts,
      [
        [{program: 'p1'}, {programs: ['p1']}, 'yes'],
        [{program: 'p1'}, {programs: ['p2']}, 'no'],
        [{program: 'p1'}, {}, 'unknown'],
        [{program: '*'}, {programs: ['p2']}, 'yes'],
        [{program: '*'}, {programs: []}, 'no'],
        [{program: '*'}, {}, 'unknown'],
        [{campaign: 'c'}, {campaigns: ['c']}, 'yes'],
        [{campaign: '*'}, {campaigns: []}, 'no'],
        [{campaign: 'c'}, {}, 'unknown'],
        [{variant: {experiment: 'chart', arm: 'b'}}, {variants: {chart: 'b'}}, 'yes'],
        [{variant: {experiment: 'chart', arm: 'b'}}, {variants: {chart: 'a'}}, 'no'],
        [{variant: {experiment: 'chart', arm: 'b'}}, {variants: {}}, 'unknown'],
        [{variant: {experiment: 'chart', arm: 'b'}}, {}, 'unknown'],
        [{dismissed: 'tour'}, {dismissed: ['tour']}, 'yes'],
        [{dismissed: 'tour'}, {dismissed: []}, 'no'],
        [{dismissed: 'tour'}, {}, 'unknown'],
      ],
    );
  });

  describe('all, any, not', () => {
    const yes: Condition = {group: 'user'};
    const no: Condition = {group: 'bot'};
    const unknown: Condition = {program: 'p'};
    const facts: ConditionFacts = {groups: ['user']};
    const is = (condition: Condition, expected: Truth) =>
      it(`${JSON.stringify(condition)} is ${expected}`, () =>
        expect(holds(condition, facts)).to.equal(expected));
    is({all: []}, 'yes');
    is({any: []}, 'no');
    is({all: [yes, yes]}, 'yes');
    is({all: [yes, no]}, 'no');
    is({all: [yes, unknown]}, 'unknown');
    is({all: [unknown, no]}, 'no');
    is({any: [no, no]}, 'no');
    is({any: [no, yes]}, 'yes');
    is({any: [no, unknown]}, 'unknown');
    is({any: [unknown, yes]}, 'yes');
    is({not: yes}, 'no');
    is({not: no}, 'yes');
    is({not: unknown}, 'unknown');
    is({not: {not: unknown}}, 'unknown');
    is({not: {all: [unknown, no]}}, 'yes');
    is({group: 'user', not: no}, 'yes');
    is({group: 'user', not: yes}, 'no');
    is({not: {group: 'user', program: 'p'}}, 'unknown');
  });

  describe('with what makes no sense', () => {
    const senseless: readonly unknown[] = [
      {moonPhase: 'full'},
      {constructor: 1},
      {unknown: true},
      {editCount: 5},
      {editCount: null},
      {editCount: {min: '5'}},
      {editCount: {min: 5, scope: 'all'}},
      {accountAgeDays: []},
      {group: ['sysop']},
      {group: null},
      {all: {}},
      {all: null},
      {any: 'x'},
      {all: [null]},
      {not: null},
      {not: 'x'},
      {newRole: {}},
      {newRole: {days: '1'}},
      {newRole: 30},
      {completedTasks: {type: 5}},
      {completedTasks: 5},
      {variant: 'b'},
      {variant: {experiment: 'x'}},
      'sysop',
      5,
      true,
      [],
    ];
    for (const condition of senseless)
      it(`is unknown: ${JSON.stringify(condition)}`, () => {
        expect(unchecked(condition)).to.equal('unknown');
        expect(unchecked({not: condition})).to.equal('unknown');
      });

    it('lets the parts that do make sense decide', () => {
      expect(unchecked({any: [{moonPhase: 'full'}, {group: 'user'}]})).to.equal('yes');
      expect(unchecked({all: [{moonPhase: 'full'}, {group: 'bot'}]})).to.equal('no');
    });
  });

  describe('for any condition', () => {
    const name = fc.constantFrom('a', 'b', '*');
    const {condition} = fc.letrec<{condition: Condition}>((tie) => ({
      condition: fc.oneof(
        {depthSize: 'small'},
        name.map((group) => ({group})),
        name.map((program) => ({program})),
        name.map((dismissed) => ({dismissed})),
        fc.record({min: fc.nat(3), max: fc.nat(3)}).map((editCount) => ({editCount})),
        fc.array(tie('condition'), {maxLength: 3}).map((all) => ({all})),
        fc.array(tie('condition'), {maxLength: 3}).map((any) => ({any})),
        tie('condition').map((not) => ({not})),
      ),
    }));
    const names = fc.option(fc.subarray(['a', 'b']), {nil: undefined});
    const facts = fc.record({
      groups: names,
      programs: names,
      dismissed: names,
      editCount: fc.option(fc.nat(4), {nil: undefined}),
    });
    const settings = {seed: 20261122, numRuns: 500};

    it('never changes an answer when more becomes known', () => {
      const more = fc.record({
        groups: fc.constant(['a']),
        programs: fc.constant([]),
        dismissed: fc.constant(['b']),
        editCount: fc.constant(2),
      });
      fc.assert(
        fc.property(condition, facts, more, (one, known, rest) => {
          const before = holds(one, known);
          const given = Object.fromEntries(
            Object.entries(known).filter(([, value]) => value !== undefined),
          );
          if (before !== 'unknown') expect(holds(one, {...rest, ...given})).to.equal(before);
        }),
        settings,
      );
    });

    it('keeps De Morgan’s law', () => {
      fc.assert(
        fc.property(fc.array(condition, {maxLength: 4}), facts, (parts, known) => {
          expect(holds({not: {all: parts}}, known)).to.equal(
            holds({any: parts.map((not) => ({not}))}, known),
          );
        }),
        settings,
      );
    });
  });
});

describe('shows', () => {
  it('shows only what certainly holds', () => {
    expect(shows(null, {})).to.equal(true);
    expect(shows({group: 'user'}, {groups: ['user']})).to.equal(true);
    expect(shows({group: 'bot'}, {groups: ['user']})).to.equal(false);
    expect(shows({group: 'user'}, {})).to.equal(false);
    expect(shows({not: {group: 'user'}}, {})).to.equal(false);
  });
});

describe('factsOf', () => {
  it('makes unknown of what the wiki does not say', () => {
    const facts = factsOf({...user, editCount: null, globalEditCount: null}, now);
    expect([facts.editCount, facts.globalEditCount, facts.programs, facts.roles]).to.deep.equal(
      Array(4).fill(undefined),
    );
  });

  it('takes over what comes from elsewhere', () => {
    expect(factsOf(user, now, {programs: ['p'], dismissed: []})).to.deep.include({
      programs: ['p'],
      dismissed: [],
    });
  });

  it('counts an account with an unreadable registration as very old', () => {
    expect(factsOf({...user, registration: 'long ago'}, now).accountAgeDays).to.equal(Infinity);
  });
});

describe('placementApplies', () => {
  const page = {action: 'edit', namespace: 0};
  const rows: readonly [on: PageSelection | undefined, expected: boolean][] = [
    [undefined, true],
    [{}, true],
    [{actions: ['edit']}, true],
    [{actions: ['view']}, false],
    [{actions: []}, false],
    [{namespaces: [0]}, true],
    [{namespaces: [1, 2]}, false],
    [{namespaces: []}, false],
    [{actions: ['edit'], namespaces: [0]}, true],
    [{actions: ['edit'], namespaces: [2]}, false],
    [{actions: ['view'], namespaces: [0]}, false],
  ];
  for (const [on, expected] of rows)
    it(`is ${expected} while editing an article for ${JSON.stringify(on) ?? 'no restriction'}`, () => {
      expect(placementApplies(on, page)).to.equal(expected);
    });
});

describe('mentions', () => {
  const newRole: Condition = {newRole: {days: 30}};

  it('finds an operator at any depth', () => {
    for (const condition of [
      newRole,
      {group: 'a', ...newRole},
      {all: [{group: 'a'}, newRole]},
      {any: [{not: {all: [newRole]}}]},
      {not: newRole},
    ])
      expect(mentions(condition, 'newRole'), JSON.stringify(condition)).to.equal(true);
  });

  it('does not find what is not there, nor a word that is no operator', () => {
    for (const condition of [
      null,
      undefined,
      {},
      {all: []},
      {group: 'newRole'},
      {all: 'newRole'},
      {variant: {experiment: 'newRole', arm: 'newRole'}},
      ['x', null, 7],
    ])
      expect(mentions(condition, 'newRole'), JSON.stringify(condition)).to.equal(false);
  });
});
