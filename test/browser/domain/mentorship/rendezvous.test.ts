import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {byClaim, claim} from '../../../../src/domain/mentorship/rendezvous.js';

const mentors = [
  {id: 4, weight: 2},
  {id: 5, weight: 2},
  {id: 9, weight: 1},
  {id: 12, weight: 4},
  {id: 77, weight: 0},
];
const newcomers = 100_000;
const mentorOf = (newcomer: number, list = mentors) => byClaim(newcomer, list)[0]?.id;

/** How many of the newcomers each mentor has. */
function shares(list: typeof mentors): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (let newcomer = 1; newcomer <= newcomers; newcomer++) {
    const id = mentorOf(newcomer, list) ?? 0;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

describe('whose mentor somebody is', () => {
  // docs/decisions/0011-whose-mentor.md holds the same numbers.
  it('is what everybody else works out', () => {
    expect(claim(1, 4, 1)).to.equal(2102954547);
    expect(claim(7, 4011, 2)).to.equal(2333031154);
    expect(claim(123456, 5207, 4)).to.equal(4075145574);
    const order = (newcomer: number) => byClaim(newcomer, mentors).map(({id}) => id);
    expect([order(7), order(8), order(123456)]).to.deep.equal(orders);
  });

  it('follows the weights', () => {
    const counts = shares(mentors);
    for (const {id, weight} of mentors) {
      const expected = (newcomers * weight) / 9;
      expect(counts.get(id) ?? 0, `mentor ${id}`).to.be.closeTo(expected, expected * 0.03);
    }
  });

  it('is as even for a hundred mentors', () => {
    const many = Array.from({length: 100}, (_, index) => ({id: 1000 + index, weight: 1}));
    const counts = [...shares(many).values()];
    // Five standard deviations of what chance gives.
    expect(Math.min(...counts)).to.be.greaterThan(1000 - 5 * Math.sqrt(1000));
    expect(Math.max(...counts)).to.be.lessThan(1000 + 5 * Math.sqrt(1000));
  }).timeout(120_000); // Ten million hashes, on a machine that is busy with other things.

  it('changes for nobody but those whom a new mentor takes over', () => {
    const more = [...mentors, {id: 50, weight: 1}];
    let moved = 0;
    for (let newcomer = 1; newcomer <= newcomers; newcomer++) {
      const now = mentorOf(newcomer, more);
      if (now === mentorOf(newcomer)) continue;
      expect(now).to.equal(50);
      moved++;
    }
    expect(moved).to.be.closeTo(newcomers / 10, newcomers / 200);
  });

  it('changes for nobody but those of a mentor who leaves, who go to their next', () => {
    const fewer = mentors.filter(({id}) => id !== 12);
    for (let newcomer = 1; newcomer <= 20_000; newcomer++) {
      const [first, second] = byClaim(newcomer, mentors);
      expect(mentorOf(newcomer, fewer)).to.equal(first?.id === 12 ? second?.id : first?.id);
    }
  });

  it('changes towards a mentor only whose weight grows', () => {
    const heavier = mentors.map((one) => (one.id === 9 ? {...one, weight: 3} : one));
    for (let newcomer = 1; newcomer <= 20_000; newcomer++)
      expect(mentorOf(newcomer, heavier)).to.be.oneOf([mentorOf(newcomer), 9]);
  });

  it('never is somebody of weight 0', () => {
    expect(byClaim(3, mentors).map(({id}) => id)).not.to.include(77);
    expect(byClaim(3, [{id: 77, weight: 0}])).to.deep.equal([]);
  });

  it('does not depend on the order of the list', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(mentors, {minLength: 5}), fc.nat(), (shuffled, newcomer) => {
        expect(byClaim(newcomer, shuffled)).to.deep.equal(byClaim(newcomer, mentors));
      }),
    );
  });
});

const orders = [
  [4, 12, 5, 9],
  [12, 5, 9, 4],
  [9, 12, 4, 5],
];
