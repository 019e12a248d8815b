/** `wiki-homepage/adapters/memory`: a wiki that exists in the page only. */
export {createMemoryAdapter} from './memory-adapter.js';
export type {MemoryAdapter, MemoryAdapterOptions, MemoryControl} from './memory-adapter.js';
export {parseScenario} from './memory-modes.js';
export type {MemoryStorage} from './memory-store.js';
export type {MemoryFailure, MemoryModes, MemoryRiddle, MemorySource} from './memory-modes.js';
export {findScenario, scenarios, scenariosAbout} from './scenarios.js';
export type {
  Scenario,
  ScenarioData,
  ScenarioMentorship,
  ScenarioPage,
  ScenarioSubject,
} from './scenario.js';
export type {
  ScenarioHelp,
  ScenarioHelpPage,
  ScenarioTask,
  ScenarioTasks,
} from './scenario-tasks.js';
export {articlePage} from './page-signals.js';
