import {expect} from '@open-wc/testing';
import {averages} from '../../../src/charts/averages.js';
import {amount, reduceBars, reduceLine} from '../../../src/charts/reduce.js';

const many = Array.from({length: 100_000}, (_, i) =>
  i === 77_777 ? 999 : i === 12_345 ? -3 : i % 7,
);

describe('amount', () => {
  for (const [value, expected] of [
    [0, 0],
    [3.5, 3.5],
    [-1, null],
    [Number.NaN, null],
    [Infinity, null],
    [-Infinity, null],
    [null, null],
    [undefined, null],
  ] as const)
    it(`makes ${String(expected)} of ${String(value)}`, () => {
      expect(amount(value)).to.equal(expected);
    });
});

describe('reduceLine', () => {
  it('keeps a short series as it is, with absurd values as gaps', () => {
    expect(reduceLine([1, null, Number.NaN, 4], 4).map(({value}) => value)).to.deep.equal([
      1,
      null,
      null,
      4,
    ]);
  });

  it('reduces 100,000 values to the limit', () => {
    expect(reduceLine(many, 800)).to.have.lengthOf.at.most(800);
  });

  it('keeps the highest peak, at its place', () => {
    expect(reduceLine(many, 800)).to.deep.include({index: 77_777, value: 999});
  });

  it('keeps the lowest value of each stretch', () => {
    expect(reduceLine([5, 1, 9, 4, 8, 2, 7, 3], 4).map(({value}) => value)).to.deep.equal([
      1, 9, 8, 2,
    ]);
  });

  it('keeps a long gap', () => {
    const gap = Array.from({length: 1000}, (_, i) => (i < 500 ? 1 : null));
    expect(reduceLine(gap, 10).filter(({value}) => value === null)).to.not.be.empty;
  });

  it('gives the points in order', () => {
    const indexes = reduceLine(many, 800).map(({index}) => index);
    expect(indexes).to.deep.equal([...indexes].sort((a, b) => a - b));
  });

  it('has nothing for nothing', () => {
    expect(reduceLine([], 800)).to.deep.equal([]);
  });
});

describe('reduceBars', () => {
  it('shows one bar for each value of a short series, 0 where nothing can be drawn', () => {
    expect(reduceBars([2, null, -1], 10)).to.deep.equal([
      {index: 0, value: 2},
      {index: 1, value: 0},
      {index: 2, value: 0},
    ]);
  });

  it('shows the highest value of each stretch of a long one', () => {
    expect(reduceBars(many, 400)).to.deep.include({index: 77_777, value: 999});
  });

  it('keeps to the limit', () => {
    expect(reduceBars(many, 400)).to.have.lengthOf(400);
  });
});

describe('averages', () => {
  it('averages each stretch', () => {
    expect(averages([1, 3, 5, 7], 2)).to.deep.equal([2, 6]);
  });

  it('keeps a short series as it is', () => {
    expect(averages([1, 2], 12)).to.deep.equal([1, 2]);
  });
});
