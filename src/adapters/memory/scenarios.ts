/** The one catalogue of example situations, for demo, tests and previews. */
import {dashboards} from './scenarios/dashboards.js';
import {following} from './scenarios/following.js';
import {helpPanels} from './scenarios/help-panels.js';
import {inviting} from './scenarios/inviting.js';
import {mentors} from './scenarios/mentors.js';
import {notices} from './scenarios/notices.js';
import {numbers} from './scenarios/numbers.js';
import {pages} from './scenarios/pages.js';
import {posting} from './scenarios/posting.js';
import {programs} from './scenarios/programs.js';
import {queues} from './scenarios/queues.js';
import {readers} from './scenarios/readers.js';
import {settings} from './scenarios/settings.js';
import {starting} from './scenarios/starting.js';
import {texts} from './scenarios/texts.js';
import {ways} from './scenarios/ways.js';
import {welcome} from './scenarios/welcome.js';
import type {ScenarioName} from './scenario-names.js';
import {pageCalled} from './scenario-pages.js';
import type {Scenario, ScenarioSubject} from './scenario.js';

const all: readonly Scenario[] = [
  ...readers,
  ...numbers,
  ...texts,
  ...mentors,
  ...inviting,
  ...posting,
  ...starting,
  ...queues,
  ...following,
  ...helpPanels,
  ...dashboards,
  ...ways,
  ...notices,
  ...settings,
  ...programs,
  ...pages,
  ...welcome,
];

/** Every situation, the usual one first. */
export const scenarios: readonly Scenario[] = all.map((scenario) => ({
  ...scenario,
  page: pageCalled(scenario.name),
}));

export function findScenario(name: string): Scenario | undefined {
  return scenarios.find((scenario) => scenario.name === name);
}

/** The situations in which this part of the homepage differs, the usual one first. */
export const scenariosAbout = (subject: ScenarioSubject): readonly Scenario[] =>
  scenarios.filter(({about}) => about?.includes(subject) ?? true);

/** The situation of a name that is known to be one. */
export function scenarioCalled(name: ScenarioName): Scenario {
  const found = findScenario(name);
  // A test keeps the names equal to the catalogue.
  if (!found) throw new RangeError(name);
  return found;
}
