import {expect} from '@open-wc/testing';
import type {TaskType, Topic} from '../../../../src/domain/task-model.js';
import {chosenFilter, chosenTypes} from '../../../../src/domain/tasks/chosen.js';
import {noChoices} from '../../../../src/domain/tasks/task-choices.js';

const type = (id: string, difficulty: TaskType['difficulty'] = 'easy'): TaskType => ({
  id,
  difficulty,
  origin: 'template',
  minutes: null,
  name: null,
  description: null,
  learnMoreUrl: null,
  dailyLimit: null,
  outgrownAt: null,
});
const topic = (id: string): Topic => ({id, group: 'culture', name: null, groupName: null});

const offer = {
  types: [type('copyedit'), type('links'), type('references', 'medium')],
  topics: [topic('art'), topic('music')],
  outgrown: [],
};

describe('What choices come to', () => {
  it('is the first types and any topic for somebody who never chose', () => {
    expect(chosenFilter(noChoices, offer)).to.deep.equal({
      types: ['copyedit', 'links'],
      topics: [],
      match: 'any',
    });
  });

  it('is nothing for somebody who took everything away', () => {
    expect(chosenFilter({...noChoices, types: []}, offer).types).to.deep.equal([]);
  });

  it('is only what the wiki still offers', () => {
    const choices = {...noChoices, types: ['references', 'gone'], topics: ['music', 'gone', 'art']};
    expect(chosenFilter(choices, offer)).to.deep.include({
      types: ['references'],
      topics: ['music', 'art'],
    });
  });

  it('is the easiest that a wiki offers without any of the first types', () => {
    const types = [type('references', 'medium'), type('update', 'medium'), type('expand', 'hard')];
    const chosen = chosenTypes(noChoices, {types, outgrown: []});
    expect(chosen).to.deep.equal(['references', 'update']);
  });

  it('leaves out what the person has outgrown', () => {
    const grown = {...offer, outgrown: ['links']};
    expect(chosenTypes(noChoices, grown)).to.deep.equal(['copyedit']);
    expect(chosenTypes({types: ['links']}, grown)).to.deep.equal([]);
  });

  it('is nothing on a wiki that offers nothing', () => {
    expect(chosenTypes(noChoices, {types: [], outgrown: []})).to.deep.equal([]);
  });
});
