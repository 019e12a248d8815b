import {expect} from '@open-wc/testing';
import {resolveConfig} from '../../../../src/config/resolve-config.js';
import type {ConditionFacts} from '../../../../src/domain/condition-facts.js';
import {shows} from '../../../../src/domain/conditions.js';
import {
  areaGroup,
  chooseLayout,
  layoutConditions,
  type LayoutRules,
  pageAreas,
  type Shows,
} from '../../../../src/domain/layout/page-layout.js';

const veteran = {editCount: {min: 500}};

const deciding =
  (facts: ConditionFacts): Shows =>
  (condition) =>
    shows(condition, facts);

const rules = (given: Partial<LayoutRules>): LayoutRules => ({
  layouts: {newcomer: {}},
  layoutRules: [],
  modules: {},
  ...given,
});

const named = (config: LayoutRules, facts = {}, layout = 'newcomer') =>
  pageAreas(config, layout, deciding(facts)).map(
    ({name, modules}) => `${name}: ${modules.map((module) => module.name).join(' ')}`,
  );

describe('the layout of a page', () => {
  const layouts = {newcomer: {}, mentor: {}, course: {}};
  const config = rules({
    layouts,
    layoutRules: [
      {layout: 'gone', when: null},
      {layout: 'course', when: {program: '*'}},
      {layout: 'mentor', when: veteran},
    ],
  });

  it('is that of the first rule that certainly holds', () => {
    expect(chooseLayout(config, deciding({editCount: 900, programs: ['maps']}))).to.equal('course');
    expect(chooseLayout(config, deciding({editCount: 900, programs: []}))).to.equal('mentor');
  });

  it('passes over a rule that the facts do not decide', () => {
    expect(chooseLayout(config, deciding({editCount: 900}))).to.equal('mentor');
  });

  it('is the newcomer’s where no rule holds', () => {
    expect(chooseLayout(config, deciding({editCount: 3, programs: []}))).to.equal('newcomer');
  });

  it('is the one that was asked for, if there is such a one', () => {
    expect(chooseLayout(config, deciding({editCount: 900}), 'course')).to.equal('course');
    expect(chooseLayout(config, deciding({editCount: 900}), 'toString')).to.equal('mentor');
  });
});

describe('the areas of a page', () => {
  it('stand above, in the wide column, in the narrow one and below, in the order of the layout', () => {
    const layout = {
      extra: ['a'],
      side: ['b'],
      'main-secondary': ['d'],
      bottom: ['e'],
      main: ['c'],
      top: ['f'],
    };
    const config = rules({layouts: {newcomer: layout}});
    expect(named(config)).to.deep.equal([
      'top: f',
      'main-secondary: d',
      'main: c',
      'side: b',
      'extra: a',
      'bottom: e',
    ]);
    expect(areaGroup('sidebar')).to.equal('side');
  });

  it('have no module that is switched off, or whose conditions do not hold for certain', () => {
    const config = rules({
      layouts: {
        newcomer: {main: ['off', 'unsure', {module: 'here', when: veteran}, 'old', 'plain']},
      },
      modules: {off: {enabled: false}, unsure: {when: {group: 'sysop'}}, old: {when: veteran}},
    });
    expect(named(config, {editCount: 3})).to.deep.equal(['main: plain']);
    expect(named(config, {editCount: 900})).to.deep.equal(['main: here old plain']);
  });

  it('vanish when they are empty', () => {
    const config = rules({layouts: {newcomer: {main: [], side: [{module: 'a', when: veteran}]}}});
    expect(named(config)).to.deep.equal([]);
  });

  it('have each module once, in the first place where it is shown', () => {
    const config = rules({
      layouts: {
        newcomer: {top: [{module: 'a', when: veteran}], main: ['a', 'b', 'a'], side: ['b']},
      },
    });
    expect(named(config, {editCount: 3})).to.deep.equal(['main: a b']);
    expect(named(config, {editCount: 900})).to.deep.equal(['top: a', 'main: b']);
  });

  it('know what stays in its place: the layout decides, else the module’s settings', () => {
    const layout = {main: [{module: 'a', pinned: true}, 'b', {module: 'c', pinned: false}, 'd']};
    const config = rules({
      layouts: {newcomer: layout},
      modules: {b: {pinned: true}, c: {pinned: true}},
    });
    const [area] = pageAreas(config, 'newcomer', deciding({}));
    expect(area?.modules.map(({pinned}) => pinned)).to.deep.equal([true, true, false, false]);
  });

  it('are none for a layout that is not there', () => {
    expect(named(rules({}), {}, 'constructor')).to.deep.equal([]);
  });

  it('ask for the conditions of their own modules only', () => {
    const config = rules({
      layouts: {
        newcomer: {main: ['a', {module: 'b', when: {dismissed: 'x'}}]},
        other: {main: [{module: 'c', when: {program: '*'}}]},
      },
      modules: {a: {when: veteran}, z: {when: {campaign: '*'}}},
    });
    const asked = layoutConditions(config, 'newcomer').filter(Boolean);
    expect(asked).to.deep.equal([veteran, {dismissed: 'x'}]);
  });

  it('follow from the configuration of a wiki', () => {
    expect(named(resolveConfig({}))).to.deep.equal([
      'top: program',
      'main: suggested-edits impact',
      'side: mentorship mentor-invite community-updates help-links dashboard-link',
    ]);
  });
});
