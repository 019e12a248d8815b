import {expect} from '@open-wc/testing';
import type {CompletedTasks} from '../../../../src/domain/task-model.js';
import {limitReached} from '../../../../src/domain/tasks/daily-limit.js';
import {insteadOf, offeredTypes, outgrown} from '../../../../src/domain/tasks/task-limits.js';
import {aType} from '../../../helpers/tasks.js';

const today = '2026-11-22';
const links = aType({id: 'link-recommendation', dailyLimit: 25, outgrownAt: 100});
const copyedit = aType();
const references = aType({id: 'references', difficulty: 'medium'});
const did = (count: number, todayCount: number, day = today): readonly CompletedTasks[] => [
  {type: links.id, count, lastAt: null, today: {day, count: todayCount}},
];
const chosen = [links.id];
const types = [copyedit, links, references];

describe('limits of tasks', () => {
  const limits: readonly [number, string, boolean][] = [
    [24, today, false],
    [25, today, true],
    [40, today, true],
    [25, '2026-11-21', false],
  ];
  for (const [count, day, reached] of limits)
    it(`${count} on ${day}: the limit of 25 is ${reached ? '' : 'not '}reached`, () => {
      expect(limitReached(links, did(count, count, day), today)).to.equal(reached);
      expect(limitReached(copyedit, did(count, count, day), today)).to.equal(false);
    });

  for (const [count, gone] of [
    [99, false],
    [100, true],
  ] as const)
    it(`${count} of 100 are ${gone ? '' : 'not '}outgrown`, () => {
      expect(outgrown(links, did(count, 0))).to.equal(gone);
    });

  it('offers what was chosen, without what is over', () => {
    expect(offeredTypes(types, [links.id, copyedit.id], did(25, 25), today)).to.deep.equal({
      types: [copyedit],
      why: null,
      instead: references,
    });
  });

  it('says why nothing is left, and offers a way on', () => {
    expect(offeredTypes(types, chosen, did(25, 25), today)).to.deep.equal({
      types: [],
      why: 'limit',
      instead: copyedit,
    });
    expect(offeredTypes(types, chosen, did(100, 0), today).why).to.equal('outgrown');
    expect(offeredTypes(types, [], did(100, 0), today).why).to.equal(null);
  });

  it('goes on with a type without a limit where there is one', () => {
    const images = aType({id: 'image-recommendation', dailyLimit: 25});
    expect(insteadOf([images, links, references], [links], [], today)).to.equal(references);
    expect(insteadOf([images, links], [links], [], today)).to.equal(images);
    expect(insteadOf([links], [links], [], today)).to.equal(null);
  });
});
