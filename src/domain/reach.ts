import {decide} from './conditions.js';
import {factsOf} from './condition-facts.js';
import type {UserFacts} from './model.js';
import type {ActiveEditor} from './settings-page.js';

/** How many people a condition is for. */
export interface Reach {
  /** It certainly holds for them. */
  readonly certain: number;
  /** What is public about them does not decide it: what they closed, which tasks they did. */
  readonly unknown: number;
}

/** Nothing but what is public about an account. */
function asUser({name, editCount, registration, groups, rights}: ActiveEditor): UserFacts {
  return {
    kind: groups.includes('temp') ? 'temporary' : 'named',
    id: null,
    name,
    gender: 'unknown',
    editCount,
    globalEditCount: null,
    registration,
    groups,
    rights,
    block: null,
    hasMessages: false,
    timeZone: null,
    language: null,
    options: {},
  };
}

/** @param condition null, undefined: everybody. @param now in milliseconds since the epoch. */
export function reachOf(condition: unknown, editors: readonly ActiveEditor[], now: number): Reach {
  const everybody = condition === null || condition === undefined;
  const truths = editors.map((editor) =>
    everybody ? 'yes' : decide(condition, factsOf(asUser(editor), now)),
  );
  const count = (truth: string) => truths.filter((one) => one === truth).length;
  return {certain: count('yes'), unknown: count('unknown')};
}
