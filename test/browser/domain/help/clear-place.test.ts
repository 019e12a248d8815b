import {expect} from '@open-wc/testing';
import {liftClear} from '../../../../src/domain/help/clear-place.js';

/** A round button in the corner of a page of 1000 × 800. */
const button = {left: 936, top: 736, right: 984, bottom: 784};
const bar = {left: 0, top: 750, right: 1000, bottom: 800};

describe('A place that covers nothing', () => {
  it('is the usual one where nothing is in the way', () => {
    expect(liftClear(button, [], 16)).to.equal(0);
    expect(liftClear(button, [{...bar, right: 900}], 16)).to.equal(0);
  });

  it('is above a bar, with a gap', () => {
    expect(liftClear(button, [bar], 16)).to.equal(784 - 750 + 8);
  });

  it('keeps its distance from what it does not touch', () => {
    expect(liftClear(button, [{...bar, top: 788}], 16)).to.equal(784 - 788 + 8);
  });

  it('is above what it would cover then', () => {
    const save = {left: 900, top: 690, right: 980, bottom: 722};
    expect(liftClear(button, [save, bar], 16)).to.equal(784 - 690 + 8);
    expect(liftClear(button, [bar, save], 16)).to.equal(784 - 690 + 8);
  });

  it('is between two things where there is room', () => {
    const high = {...bar, top: 300, bottom: 400};
    expect(liftClear(button, [bar, high], 16)).to.equal(42);
  });

  it('is nowhere beside something that fills the page', () => {
    expect(liftClear(button, [{...bar, top: 0}], 16)).to.equal(null);
  });
});
