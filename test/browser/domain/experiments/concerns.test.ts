import {expect} from '@open-wc/testing';
import {concerned} from '../../../../src/domain/experiments/concerns.js';

const modules = ['impact', 'help-panel', 'mentorship', 'mentor-invite', 'homepage', 'banner'];
const asking = {variant: {experiment: 'x', arm: 'a'}};

const met = (arms: readonly Record<string, unknown>[], config = {}) =>
  modules.filter(concerned('x', arms, config));

describe('concerned', () => {
  it('names the modules whose settings differ in any arm', () => {
    expect(met([{modules: {impact: {days: 30}}}, {}])).to.deep.equal(['impact']);
  });

  it('names the modules whose texts differ, and all of them for texts that they share', () => {
    expect(met([{messages: {'wiki-help-panel-button': 'x'}}])).to.deep.equal(['help-panel']);
    expect(met([{messages: {'wiki-impact-title/ru': 'x'}}])).to.deep.equal(['impact']);
    expect(met([{messages: {'wiki-common-retry': 'x'}}])).to.deep.equal(modules);
  });

  it('names the page for its layout, and the readers of settings that stand outside', () => {
    expect(met([{layouts: {newcomer: {top: ['banner']}}}])).to.deep.equal(['homepage']);
    expect(met([{mentorship: {helpDesk: null}}])).to.deep.equal([
      'help-panel',
      'mentorship',
      'mentor-invite',
    ]);
  });

  it('names everything for settings of which nobody knows whom they concern', () => {
    expect(met([{language: 'ru'}])).to.deep.equal(modules);
  });

  it('names modules whose conditions ask for the arm, also where arms change nothing', () => {
    const not = {all: [{not: asking}]};
    expect(met([], {modules: {impact: {when: not}}})).to.deep.equal(['impact']);
    expect(met([], {placements: [{element: 'wiki-help-panel', when: not}]})).to.deep.equal([
      'help-panel',
    ]);
    expect(met([], {layoutRules: [{layout: 'y', when: asking}]})).to.deep.equal(['homepage']);
  });

  it('passes over conditions on other experiments, and the experiments themselves', () => {
    const other = {variant: {experiment: 'y', arm: 'a'}};
    const config = {modules: {impact: {when: other}}, experiments: {z: {arms: {when: asking}}}};
    expect(met([], config)).to.deep.equal([]);
  });

  it('takes whatever stands there', () => {
    expect(met([{modules: null, messages: [1]}], {modules: [asking]})).to.deep.equal([]);
  });
});
