import {expect} from '@open-wc/testing';
import {
  armOf,
  drawn,
  forcedVariants,
  phaseOf,
  variantsFor,
} from '../../../../src/domain/experiments/assign.js';
import type {Experiment} from '../../../../src/domain/experiments/experiment.js';

const at = (instant: string) => Date.parse(instant);
const now = at('2026-11-22T12:12:00Z');

const experiment = (more: Partial<Experiment> = {}): Experiment => ({
  id: 'banner-words',
  unit: 'user',
  arms: [
    {name: 'control', share: 0.5},
    {name: 'short', share: 0.5},
  ],
  start: null,
  end: null,
  winner: null,
  ...more,
});

const amina = {user: 'Amina K.', browser: 'b1'};
const ids = (count: number, beginning = 'Person ') =>
  Array.from({length: count}, (_, index) => `${beginning}${index}`);

function counts(one: Pick<Experiment, 'id' | 'arms'>, units: readonly string[]) {
  const found = new Map<string, number>();
  for (const unit of units) {
    const arm = armOf(one, unit);
    found.set(arm, (found.get(arm) ?? 0) + 1);
  }
  return found;
}

/** Pearson's, over what was found and what was to be expected. */
const chiSquare = (pairs: readonly (readonly [number, number])[]) =>
  pairs.reduce((sum, [found, expected]) => sum + (found - expected) ** 2 / expected, 0);

describe('armOf', () => {
  it('gives the same arm to the same unit, always', () => {
    const {arms} = experiment();
    for (const unit of ids(50))
      expect(armOf({id: 'x', arms}, unit)).to.equal(armOf({id: 'x', arms: [...arms]}, unit));
    // Written down: another version of the library must not move anybody.
    const eight = ids(8).map((unit) => armOf(experiment(), unit).slice(0, 1));
    expect(eight.join('')).to.equal('ccccsscc');
  });

  it('is even over 100,000 accounts, halves and other shares alike', () => {
    const shares = [0.5, 0.3, 0.15, 0.05];
    for (const id of ['banner-words', 'a', 'layout-2026'])
      for (const units of [ids(100_000), ids(100_000, '~2026-'), ids(100_000, 'ليلى ')]) {
        const arms = shares.map((share, index) => ({name: `arm${index}`, share}));
        const found = counts({id, arms}, units);
        const value = chiSquare(
          arms.map(({name, share}) => [found.get(name) ?? 0, share * units.length]),
        );
        expect(value, `${id}, ${units[0]}`).to.be.below(16.27); // 3 degrees of freedom, 1 in 1,000
      }
  });

  it('leaves out whoever is beyond the shares', () => {
    const found = counts({id: 'x', arms: [{name: 'a', share: 0.1}]}, ids(100_000));
    expect(found.get('a')).to.be.within(9_700, 10_300);
    expect([...found.keys()].sort()).to.deep.equal(['', 'a']);
  });

  it('draws two experiments apart: who is in one says nothing of the other', () => {
    const {arms} = experiment();
    const names = ['a', 'b', 'banner-words', 'banner-word', 'banner-words2', 'layout'];
    for (const first of names)
      for (const second of names.filter((name) => name > first)) {
        const cells = new Map<string, number>();
        for (const unit of ids(100_000)) {
          const cell = `${armOf({id: first, arms}, unit)} ${armOf({id: second, arms}, unit)}`;
          cells.set(cell, (cells.get(cell) ?? 0) + 1);
        }
        const value = chiSquare([...cells.values()].map((found) => [found, 25_000]));
        expect(value, `${first} and ${second}`).to.be.below(16.27);
      }
  });

  it('gives nobody an arm without a share', () => {
    const arms = [
      {name: 'none', share: 0},
      {name: 'all', share: 1},
    ];
    expect([...counts({id: 'x', arms}, ids(10_000)).keys()]).to.deep.equal(['all']);
  });

  it('moves nobody but the newcomers when a share grows at the end', () => {
    const small = {id: 'x', arms: [{name: 'a', share: 0.1}]};
    const large = {id: 'x', arms: [{name: 'a', share: 0.2}]};
    for (const unit of ids(5_000)) if (armOf(small, unit)) expect(armOf(large, unit)).to.equal('a');
  });
});

describe('phaseOf', () => {
  const days = {start: '2026-11-01', end: '2026-11-30'};

  it('runs from the first moment of the first day to the last of the last, in UTC', () => {
    expect(phaseOf(days, at('2026-10-31T23:59:59.999Z'))).to.equal('planned');
    expect(phaseOf(days, at('2026-11-01T00:00:00Z'))).to.equal('running');
    expect(phaseOf(days, at('2026-11-30T23:59:59.999Z'))).to.equal('running');
    expect(phaseOf(days, at('2026-12-01T00:00:00Z'))).to.equal('over');
  });

  it('has no end that is not given', () => {
    expect(phaseOf({start: null, end: null}, at('1999-01-01T00:00:00Z'))).to.equal('running');
    expect(phaseOf({start: null, end: '2026-11-30'}, 0)).to.equal('running');
  });
});

describe('variantsFor', () => {
  it('has nobody in an experiment before its first day and after its last', () => {
    const planned = experiment({id: 'next', start: '2026-11-23'});
    const over = experiment({id: 'last', end: '2026-11-21'});
    expect(variantsFor([planned, over], amina, now)).to.deep.equal({next: '', last: ''});
  });

  it('gives everybody the winner once it is over, known or not', () => {
    const over = experiment({end: '2026-11-21', winner: 'short'});
    const expected = {'banner-words': 'short'};
    expect(variantsFor([over], amina, now)).to.deep.equal(expected);
    expect(variantsFor([over], {user: null, browser: null}, now)).to.deep.equal(expected);
    expect(variantsFor([over], {user: undefined, browser: undefined}, now)).to.deep.equal(expected);
    expect(drawn([over], expected, now)).to.deep.equal([]);
  });

  it('gives nobody the winner while it runs', () => {
    const all = {arms: [{name: 'short', share: 0}], winner: 'short'};
    expect(variantsFor([experiment(all)], amina, now)).to.deep.equal({'banner-words': ''});
  });

  it('has readers without an account in experiments of browsers alone', () => {
    const both = [experiment({id: 'a'}), experiment({id: 'b', unit: 'browser'})];
    const variants = variantsFor(both, {user: null, browser: 'b1'}, now);
    expect(variants['a']).to.equal('');
    expect(variants['b']).to.be.oneOf(['control', 'short']);
  });

  it('decides nothing while it is not known who reads', () => {
    expect(variantsFor([experiment()], {user: undefined, browser: 'b1'}, now)).to.deep.equal({});
  });

  it('takes a forced arm that is declared, and no other', () => {
    const planned = experiment({start: '2027-01-01'});
    const forced = (arm: string) =>
      variantsFor([planned], amina, now, {'banner-words': arm, unknown: 'short'});
    expect(forced('short')).to.deep.equal({'banner-words': 'short'});
    expect(forced('long')).to.deep.equal({'banner-words': ''});
    expect(forced('constructor')).to.deep.equal({'banner-words': ''});
  });
});

describe('forcedVariants', () => {
  it('reads pairs, repeated or in one value', () => {
    expect(forcedVariants(['a:x,b:y', 'c:z:1'])).to.deep.equal({a: 'x', b: 'y', c: 'z:1'});
  });

  it('passes over what is no pair', () => {
    expect(forcedVariants(['', 'a', 'a:', ':x', '::'])).to.deep.equal({});
  });
});
