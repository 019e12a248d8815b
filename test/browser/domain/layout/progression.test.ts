import {expect} from '@open-wc/testing';
import {arranged} from '../../../../src/domain/layout/arrange.js';
import {pageAreas, type Shows} from '../../../../src/domain/layout/page-layout.js';
import {
  inheriting,
  keptProgress,
  progressed,
  progressionConditions,
  type ProgressionRules,
  withKept,
  withSeen,
} from '../../../../src/domain/layout/progression.js';

const ten = {editCount: {min: 10}};
const fifty = {editCount: {min: 50}};
const admin = {group: 'sysop'};

const rules = (given: Partial<ProgressionRules>): ProgressionRules => ({
  layouts: {newcomer: {main: ['first', 'impact'], side: ['help']}},
  layoutRules: [],
  modules: {},
  progression: [{from: 'first', to: 'second', when: ten}],
  ...given,
});

interface Reader {
  readonly edits?: number;
  readonly kept?: readonly string[];
  readonly known?: (name: string) => boolean;
}

/** The page of somebody with that many edits: `main: first impact | side: help`, and what happened to it. */
function pageOf(
  config: ProgressionRules,
  {edits = 10, kept = [], known = () => true}: Reader = {},
) {
  const shows: Shows = (condition) =>
    !condition || (condition !== admin && (condition.editCount?.min ?? 0) <= edits);
  const areas = pageAreas(config, 'newcomer', shows);
  const result = progressed(areas, config, {shows, known, progress: {seen: [], kept}});
  const line = (given: typeof areas) =>
    given
      .map(({name, modules}) => `${name}: ${modules.map((one) => one.name).join(' ')}`)
      .join(' | ');
  return {...result, line: line(result.areas), shown: line};
}

describe('a module that is replaced', () => {
  it('stays until its condition holds', () => {
    const {line, taken} = pageOf(rules({}), {edits: 9});
    expect(line).to.equal('main: first impact | side: help');
    expect(taken).to.deep.equal([]);
  });

  it('gives its place to the other then', () => {
    const {line, taken} = pageOf(rules({}));
    expect(line).to.equal('main: second impact | side: help');
    expect(taken).to.deep.equal([
      {id: 'first/second', from: 'first', to: 'second', keepOld: false},
    ]);
  });

  const stays: readonly (readonly [string, ProgressionRules, Reader?])[] = [
    ['the other is switched off', rules({modules: {second: {enabled: false}}})],
    ['the other is not for this reader', rules({modules: {second: {when: admin}}})],
    ['nobody knows the other', rules({}), {known: (name) => name !== 'second'}],
    ['it would replace itself', rules({progression: [{from: 'first', to: 'first', when: null}]})],
  ];
  for (const [why, config, reader] of stays)
    it(`stays where ${why}`, () => {
      const {line, taken} = pageOf(config, reader);
      expect([line, taken]).to.deep.equal(['main: first impact | side: help', []]);
    });

  it('changes nothing where it is not shown', () => {
    const {line} = pageOf(rules({modules: {first: {enabled: false}}}));
    expect(line).to.equal('main: impact | side: help');
  });

  it('has the other once, also where the layout names both', () => {
    const layouts = {newcomer: {main: ['first', 'impact'], side: ['second']}};
    expect(pageOf(rules({layouts})).line).to.equal('main: second impact | side: ');
    expect(pageOf(rules({layouts}), {edits: 3}).line).to.equal('main: first impact | side: second');
  });

  it('may be replaced in steps', () => {
    const progression = [
      {from: 'first', to: 'second', when: ten},
      {from: 'second', to: 'third', when: fifty},
    ];
    const main = (edits: number) => pageOf(rules({progression}), {edits}).line.split(' ')[1];
    expect([9, 10, 49, 50].map(main)).to.deep.equal(['first', 'second', 'second', 'third']);
  });

  it('ends also where rules lead in a circle', () => {
    const progression = [
      {from: 'first', to: 'second', when: ten},
      {from: 'second', to: 'first', when: ten},
    ];
    expect(pageOf(rules({progression})).line).to.equal('main: first impact | side: help');
  });

  it('is kept by who wants that, where the rule lets them', () => {
    const keepOld = rules({progression: [{from: 'first', to: 'second', when: ten, keepOld: true}]});
    const kept = ['first/second'];
    const {line, taken, refused} = pageOf(keepOld, {kept});
    expect(line).to.equal('main: first impact | side: help');
    expect([taken.length, refused.map(({to}) => to)]).to.deep.equal([0, ['second']]);
    expect(pageOf(rules({}), {kept}).line).to.equal('main: second impact | side: help');
  });

  it('stays in its place when it did, or the other does', () => {
    const pinned = (modules: ProgressionRules['modules']) =>
      pageOf(rules({modules})).areas[0]?.modules[0]?.pinned;
    expect(pinned({first: {pinned: true}})).to.equal(true);
    expect(pinned({second: {pinned: true}})).to.equal(true);
    expect(pinned({})).to.equal(false);
  });

  it('leaves the place where its reader had put it', () => {
    const {areas, taken, shown} = pageOf(rules({}));
    const chosen = {order: {main: ['impact'], side: ['help', 'first']}, hidden: []};
    const own = inheriting(chosen, taken);
    expect(own.order).to.deep.equal({main: ['impact'], side: ['help', 'second', 'first']});
    expect(shown(arranged(areas, own))).to.equal('main: impact | side: help second');
    const both = {order: {main: ['second'], side: ['first']}, hidden: []};
    expect(inheriting(both, taken)).to.deep.equal(both);
  });

  it('asks for the conditions of its own layout only', () => {
    const config = rules({
      modules: {second: {when: admin}},
      progression: [
        {from: 'first', to: 'second', when: ten},
        {from: 'second', to: 'third', when: fifty},
        {from: 'elsewhere', to: 'fourth', when: {program: '*'}},
      ],
    });
    expect(progressionConditions(config, 'newcomer').filter(Boolean)).to.deep.equal([
      ten,
      admin,
      fifty,
    ]);
  });
});

describe('what is kept of steps', () => {
  it('is read as it was written', () => {
    const progress = withKept(withSeen({seen: [], kept: []}, 'a/b'), 'c/d', true);
    expect(keptProgress.read(keptProgress.write(progress))).to.deep.equal({
      seen: ['a/b', 'c/d'],
      kept: ['c/d'],
    });
    expect(withKept(progress, 'c/d', false)).to.deep.equal({seen: ['a/b', 'c/d'], kept: []});
  });

  for (const text of [null, '', '[1]', '{"v":1,"seen":7,"kept":{"a":1}}', '{"seen":[7]}'])
    it(`is nothing where it cannot be read: ${text}`, () => {
      expect(keptProgress.read(text)).to.deep.equal({seen: [], kept: []});
    });
});
