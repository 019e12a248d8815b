/** The one catalogue of example situations, for demo, tests and previews. */
import {numbers} from './scenarios/numbers.js';
import {readers} from './scenarios/readers.js';
import {texts} from './scenarios/texts.js';
import type {Scenario} from './scenario.js';

/** Every situation, the usual one first. */
export const scenarios: readonly Scenario[] = [...readers, ...numbers, ...texts];

export function findScenario(name: string): Scenario | undefined {
  return scenarios.find((scenario) => scenario.name === name);
}
