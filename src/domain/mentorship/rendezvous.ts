/**
 * Which mentor a newcomer belongs to, worked out anew each time instead of kept: weighted rendezvous hashing. Everybody
 * who knows the list comes to the same result (docs/decisions/0011-whose-mentor.md).
 */
import {hash} from '../hash.js';

/**
 * How strongly a mentor claims a newcomer: the highest of `weight` draws, -1 without any. The highest claim wins, and
 * does so as often as the mentor has a share of all draws.
 */
export function claim(newcomer: number, mentor: number, weight: number): number {
  let highest = -1;
  for (let draw = 0; draw < weight; draw++)
    highest = Math.max(highest, hash(`${newcomer}:${mentor}:${draw}`));
  return highest;
}

/** Mentors by their claim on a newcomer, the highest first; of equal ones the lower id. Without those of weight 0. */
export function byClaim<T extends {readonly id: number; readonly weight: number}>(
  newcomer: number,
  mentors: readonly T[],
): readonly T[] {
  return mentors
    .map((mentor) => ({mentor, claimed: claim(newcomer, mentor.id, mentor.weight)}))
    .filter(({claimed}) => claimed >= 0)
    .sort((a, b) => b.claimed - a.claimed || a.mentor.id - b.mentor.id)
    .map(({mentor}) => mentor);
}
