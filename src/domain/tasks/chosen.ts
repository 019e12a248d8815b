/** What somebody's choices come to on a wiki that offers these types and topics. */
import type {TaskFilter, TaskType, Topic} from '../task-model.js';
import type {TaskChoices} from './task-choices.js';
import {firstTypes} from './first-types.js';

/** What can be chosen from. */
export interface Offer {
  /** Easiest first. */
  readonly types: readonly TaskType[];
  readonly topics: readonly Topic[];
  /** Ids of types that the person has outgrown: they get none of them any more. */
  readonly outgrown: readonly string[];
}

const ids = (things: readonly {readonly id: string}[]): readonly string[] =>
  things.map(({id}) => id);

/** What the wiki offers of `firstTypes`; where that is nothing, the easiest that it has. */
function startingTypes(types: readonly TaskType[]): readonly TaskType[] {
  const first = types.filter(({id}) => firstTypes.includes(id));
  return first.length ? first : types.filter(({difficulty}) => difficulty === types[0]?.difficulty);
}

/** Ids of the types that apply, in the order of the offer. Never chosen and emptied on purpose are different things. */
export function chosenTypes(
  {types: chosen}: Pick<TaskChoices, 'types'>,
  {types, outgrown}: Pick<Offer, 'types' | 'outgrown'>,
): readonly string[] {
  const open = types.filter(({id}) => !outgrown.includes(id));
  return ids(chosen ? open.filter(({id}) => chosen.includes(id)) : startingTypes(open));
}

/** Ids of the topics that apply, in the order in which they were chosen. None: any topic. */
export function chosenTopics(
  {topics: chosen}: Pick<TaskChoices, 'topics'>,
  {topics}: Pick<Offer, 'topics'>,
): readonly string[] {
  const known = ids(topics);
  return (chosen ?? []).filter((id) => known.includes(id));
}

export const chosenFilter = (choices: TaskChoices, offer: Offer): TaskFilter => ({
  types: chosenTypes(choices, offer),
  topics: chosenTopics(choices, offer),
  match: choices.match,
});
