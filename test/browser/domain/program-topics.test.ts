import {expect} from '@open-wc/testing';
import {topicsForReader} from '../../../src/domain/programs/program-topics.js';
import type {Topic} from '../../../src/domain/task-model.js';

const topic = (id: string, group = 'geography'): Topic => ({
  id,
  group,
  name: null,
  groupName: null,
});
const topics = [
  topic('museums', 'program'),
  topic('asia'),
  topic('africa'),
  topic('open', 'program'),
];
const owned = ['museums', 'africa'];

const offered = (own: readonly {readonly title: string; readonly topics: readonly string[]}[]) =>
  topicsForReader(topics, owned, own).map(({id, group, groupName}) => [id, group, groupName]);

describe('topics of programs', () => {
  it('come first for members, under the program’s name', () => {
    expect(offered([{title: 'Maps', topics: ['africa', 'museums']}])).to.deep.equal([
      ['museums', 'program', 'Maps'],
      ['africa', 'program', 'Maps'],
      ['asia', 'geography', null],
      ['open', 'program', null],
    ]);
  });

  it('are not offered to others, unless they are ordinary topics', () => {
    expect(offered([])).to.deep.equal([
      ['asia', 'geography', null],
      ['africa', 'geography', null],
      ['open', 'program', null],
    ]);
  });

  it('of several programs stand together without a name of one', () => {
    const own = [
      {title: 'Maps', topics: ['museums']},
      {title: 'Africa', topics: ['africa']},
      {title: 'Without', topics: []},
    ];
    expect(offered(own).slice(0, 2)).to.deep.equal([
      ['museums', 'program', null],
      ['africa', 'program', null],
    ]);
    expect(offered(own.slice(1))[0]).to.deep.equal(['africa', 'program', 'Africa']);
  });

  it('that nobody’s program has stay as they are', () => {
    expect(topicsForReader(topics, [], [])).to.deep.equal(topics);
  });
});
