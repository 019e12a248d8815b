/**
 * An order that looks like chance and is none: each thing has a place of its own, which follows from the seed and its key
 * alone. What else is in the list changes nothing about who comes first of two, so a list may lose or gain something
 * between two pages, and still nothing comes twice.
 *
 * The place is `hash('<seed>:<key>')` of `domain/hash.ts`: lower ones come first, of equal ones the lower key.
 */
import {hash} from '../hash.js';

/** Something's place under `seed`, a whole number below 2^32. */
export const placeOf = (seed: string, key: number): number => hash(`${seed}:${key}`);

/**
 * The keys (ids of pages, for instance) in the order of `seed`; those alone that come after `last`, where one is given. It
 * need not be in the list any more.
 */
export function shuffled(
  keys: Iterable<number>,
  seed: string,
  last: number | null = null,
): readonly number[] {
  const places = Array.from(keys, (key) => ({key, place: placeOf(seed, key)}));
  const from = last === null ? {key: -1, place: -1} : {key: last, place: placeOf(seed, last)};
  const order = (a: typeof from, b: typeof from) => a.place - b.place || a.key - b.key;
  return places
    .filter((one) => order(one, from) > 0)
    .sort(order)
    .map(({key}) => key);
}
