import {expect} from '@open-wc/testing';
import {activityGeometry} from '../../../src/charts/activity-geometry.js';
import {barBox} from '../../../src/charts/bar-box.js';
import {reduceBars, reduceLine} from '../../../src/charts/reduce.js';
import {extent, lineGeometry} from '../../../src/charts/line-geometry.js';

const columns = (path: string) => path.match(/M/g)?.length ?? 0;

describe('activityGeometry', () => {
  it('draws a column for each day with edits and a tick for each without', () => {
    const {barPath, tickPath} = activityGeometry([0, 2, 0, 4, 1]);
    expect([columns(barPath), columns(tickPath)]).to.deep.equal([3, 2]);
  });

  it('gives a column 70 % of its day', () => {
    expect(activityGeometry([1]).barPath).to.equal('M1.5 104v-52h7V104z');
  });

  it('makes the highest column as high as the plot when it reaches the top', () => {
    expect(activityGeometry([4], {top: 4}).barPath).to.contain('v-104');
  });

  it('never draws higher than the plot', () => {
    expect(activityGeometry([1e300, 3], {top: 4}).barPath)
      .to.contain('v-104')
      .and.not.contain('e+');
  });

  it('makes a tiny value as high as a tick, so that it is seen', () => {
    expect(activityGeometry([1, 100_000]).barPath).to.contain('v-2h');
  });

  it('ends the axis at an even number when no top is given', () => {
    expect([[], [0, 0], [1], [7], [8]].map((values) => activityGeometry(values).top)).to.deep.equal(
      [2, 2, 2, 8, 8],
    );
  });

  it('survives no values', () => {
    expect(activityGeometry([])).to.deep.include({barPath: '', tickPath: '', width: 0});
  });

  it('survives absurd values', () => {
    const {barPath, tickPath} = activityGeometry([Number.NaN, Infinity, -Infinity, -5, null], {
      reduce: reduceBars,
    });
    expect([columns(barPath), columns(tickPath)]).to.deep.equal([0, 5]);
  });

  it('draws 100,000 days as 400 columns', () => {
    expect(
      columns(
        activityGeometry(
          Array.from({length: 100_000}, () => 1),
          {reduce: reduceBars},
        ).barPath,
      ),
    ).to.equal(400);
  });
});

describe('barBox', () => {
  it('says where a column stands, in parts of the plot', () => {
    const {start, width, height} = barBox(activityGeometry([1, 2], {top: 4}), 1);
    expect([start, width, height].map((n) => Number(n.toFixed(4)))).to.deep.equal([
      0.575, 0.35, 0.5,
    ]);
  });
});

describe('lineGeometry', () => {
  const size = {width: 100, height: 50, top: 10};

  it('puts each value into the middle of its day', () => {
    expect(lineGeometry([0, 10], size).line).to.equal('M25,50L75,0');
  });

  it('spreads values from edge to edge where asked to', () => {
    expect(lineGeometry([0, 10], {...size, align: 'edge'}).line).to.equal('M0,50L100,0');
  });

  it('closes the area at the base', () => {
    expect(lineGeometry([0, 10], size).area).to.equal('M25,50L75,0V50H25Z');
  });

  it('breaks the line at a gap', () => {
    expect(lineGeometry([1, 2, null, 3, 4], size).line.match(/M/g)).to.have.lengthOf(2);
  });

  it('stops at the last value', () => {
    expect(lineGeometry([5, 5, null, null], size).last).to.deep.equal({x: 37.5, y: 25});
  });

  it('runs through the middle when nothing changes', () => {
    expect(lineGeometry([7, 7], {...size, bottom: 7, top: 7}).last?.y).to.equal(25);
  });

  it('draws a dot for a single value', () => {
    expect(lineGeometry([5], {...size, align: 'edge'}).line).to.equal('M50,25Z');
  });

  it('is empty without values', () => {
    expect(lineGeometry([null, Number.NaN], {...size, reduce: reduceLine})).to.deep.include({
      line: '',
      area: '',
      last: null,
    });
  });

  it('draws 100,000 values with few points and without losing the peak', () => {
    const values = Array.from({length: 100_000}, (_, i) => (i === 50_001 ? 10 : 1));
    const {line} = lineGeometry(values, {...size, reduce: reduceLine});
    expect(line.match(/L/g)).to.have.lengthOf.below(800);
    expect(line).to.contain('L50,0');
  });
});

describe('extent', () => {
  it('finds the lowest and the highest value', () => {
    expect(extent([4, null, 9, -1, 2], reduceLine)).to.deep.equal([2, 9]);
  });

  it('is null where there is no value', () => {
    expect(extent([null])).to.equal(null);
  });
});
