/** The order in which mentors come for one reader. Nobody is their own mentor. */
import type {ListedMentor} from './mentor-list.js';
import {byClaim} from './rendezvous.js';

/** Whom a reader is given: the mentor they chose, then the others, without those who take newcomers on request only. */
export function orderFor(
  reader: number,
  listed: readonly ListedMentor[],
  chosen: number | null,
): readonly ListedMentor[] {
  const others = listed.filter(({id}) => id !== reader);
  const rest = others.filter(({id}) => id !== chosen);
  return [...others.filter(({id}) => id === chosen), ...byClaim(reader, rest)];
}

/** Everybody whom a reader may choose; those of weight 0 count as if they had 1. */
export function choiceFor(
  reader: number,
  listed: readonly ListedMentor[],
): readonly ListedMentor[] {
  const others = listed
    .filter(({id}) => id !== reader)
    .map((mentor) => ({id: mentor.id, weight: Math.max(1, mentor.weight), mentor}));
  return byClaim(reader, others).map(({mentor}) => mentor);
}
