/** The one catalogue of example situations, for demo, tests and previews. */
import {inviting} from './scenarios/inviting.js';
import {mentors} from './scenarios/mentors.js';
import {numbers} from './scenarios/numbers.js';
import {posting} from './scenarios/posting.js';
import {readers} from './scenarios/readers.js';
import {texts} from './scenarios/texts.js';
import type {ScenarioName} from './scenario-names.js';
import type {Scenario, ScenarioSubject} from './scenario.js';

/** Every situation, the usual one first. */
export const scenarios: readonly Scenario[] = [
  ...readers,
  ...numbers,
  ...texts,
  ...mentors,
  ...inviting,
  ...posting,
];

export function findScenario(name: string): Scenario | undefined {
  return scenarios.find((scenario) => scenario.name === name);
}

/** The situations in which this part of the homepage differs, the usual one first. */
export const scenariosAbout = (subject: ScenarioSubject): readonly Scenario[] =>
  scenarios.filter(({about}) => about === undefined || about === subject);

/** The situation of a name that is known to be one. */
export function scenarioCalled(name: ScenarioName): Scenario {
  const found = findScenario(name);
  // A test keeps the names equal to the catalogue.
  if (!found) throw new RangeError(name);
  return found;
}
