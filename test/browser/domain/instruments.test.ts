import {expect} from '@open-wc/testing';
import {editCountBucket} from '../../../src/domain/instruments/buckets.js';
import {isInSample, unitId} from '../../../src/domain/instruments/sampling.js';

describe('samples', () => {
  const ids = Array.from({length: 100_000}, (_, i) => `id ${i}`);

  for (const rate of [0.001, 0.1, 0.5, 0.9])
    it(`hold their share of a hundred thousand ids at ${rate}`, () => {
      const inside = ids.filter((id) => isInSample(id, 'top-link', rate)).length;
      // Five standard deviations of a fair draw.
      const slack = 5 * Math.sqrt(ids.length * rate * (1 - rate));
      expect(Math.abs(inside - ids.length * rate)).to.be.below(slack);
    });

  it('always decide the same for one id', () => {
    const draw = () => ids.slice(0, 1000).map((id) => isInSample(id, 'top-link', 0.3));
    expect(draw()).to.deep.equal(draw());
  });

  it('hold everything at 1 and nothing at 0', () => {
    expect(ids.every((id) => isInSample(id, 'x', 1))).to.equal(true);
    expect(ids.some((id) => isInSample(id, 'x', 0))).to.equal(false);
  });

  it('grow with the rate: whoever is in a small one is in the larger', () => {
    const small = ids.filter((id) => isInSample(id, 'x', 0.1));
    expect(small.every((id) => isInSample(id, 'x', 0.2))).to.equal(true);
  });

  it('of two instruments are drawn apart', () => {
    const both = ids.filter((id) => isInSample(id, 'a', 0.1) && isInSample(id, 'b', 0.1)).length;
    expect(both).to.be.within(800, 1200);
  });

  it('take the session for readers without an account', () => {
    const known = {pageview: 'p', session: 's', user: null};
    expect(unitId('user', known)).to.equal('s');
    expect(unitId('user', {...known, user: 'u'})).to.equal('u');
    expect(unitId('pageview', known)).to.equal('p');
  });
});

describe('classes of edit counts', () => {
  for (const [edits, expected] of [
    [0, '0 edits'],
    [1, '1-4 edits'],
    [4, '1-4 edits'],
    [5, '5-99 edits'],
    [99, '5-99 edits'],
    [100, '100-999 edits'],
    [999, '100-999 edits'],
    [1000, '1000+ edits'],
    [null, undefined],
    [undefined, undefined],
    [NaN, undefined],
  ] as const)
    it(`have ${edits} in ${expected}`, () => expect(editCountBucket(edits)).to.equal(expected));
});
