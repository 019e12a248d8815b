import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {placeOf, shuffled} from '../../../../src/domain/tasks/shuffle.js';

const keys = Array.from({length: 1000}, (_, index) => index + 1);

describe('the order of tasks', () => {
  // docs/decisions/0013-tasks-on-a-stock-wiki.md holds the same numbers.
  it('is what everybody else works out', () => {
    expect(placeOf('Tansy Vole/2026-11-23', 902)).to.equal(2456208835);
    expect(placeOf('', 1)).to.equal(2642241339);
    expect(shuffled([1, 2, 3, 4, 5, 6, 7, 8], 'Tansy Vole/2026-11-23')).to.deep.equal([
      7, 4, 5, 1, 8, 6, 3, 2,
    ]);
    expect(shuffled([1, 2, 3, 4, 5, 6, 7, 8], 'Tansy Vole/2026-11-24')).to.deep.equal([
      8, 1, 4, 6, 3, 5, 7, 2,
    ]);
  });

  it('holds everything once, whatever the order before', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat()), fc.string(), (ids, seed) => {
        const order = shuffled(ids, seed);
        expect([...order].sort((a, b) => a - b)).to.deep.equal([...ids].sort((a, b) => a - b));
        expect(shuffled([...ids].reverse(), seed)).to.deep.equal(order);
      }),
    );
  });

  it('goes on after any one of them, also one that is gone', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(), {minLength: 1}),
        fc.string(),
        fc.nat(),
        (ids, seed, n) => {
          const order = shuffled(ids, seed);
          const at = n % order.length;
          const last = order[at] ?? 0;
          const rest = order.slice(at + 1);
          expect(shuffled(ids, seed, last)).to.deep.equal(rest);
          const without = ids.filter((id) => id !== last);
          expect(shuffled(without, seed, last)).to.deep.equal(rest);
        },
      ),
    );
  });

  it('puts a new page anywhere, and leaves the others in their order', () => {
    const order = shuffled(keys, 'x');
    const more = shuffled([...keys, 5000], 'x');
    expect(more.filter((key) => key !== 5000)).to.deep.equal(order);
  });

  it('is another one for another seed', () => {
    const [one, other] = [shuffled(keys, 'a/2026-11-23'), shuffled(keys, 'a/2026-11-24')];
    const same = one.filter((key, index) => other[index] === key);
    expect(same.length).to.be.below(10);
  });

  it('favours no page', () => {
    // How often each of ten is first: 1,000 times in 10,000, five standard deviations either way.
    const firsts = new Map<number, number>();
    for (let seed = 0; seed < 10_000; seed++) {
      const [first = 0] = shuffled(keys.slice(0, 10), String(seed));
      firsts.set(first, (firsts.get(first) ?? 0) + 1);
    }
    for (const count of firsts.values()) expect(count).to.be.within(850, 1150);
  });
});
