/** `wiki-homepage/adapters/memory`: a wiki that exists in the page only. */
export {createMemoryAdapter} from './memory-adapter.js';
export type {
  MemoryAdapter,
  MemoryAdapterOptions,
  MemoryControl,
  MemoryStorage,
} from './memory-adapter.js';
export {parseScenario} from './memory-modes.js';
export type {MemoryFailure, MemoryModes, MemorySource} from './memory-modes.js';
export {findScenario, scenarios} from './scenarios.js';
export type {Scenario, ScenarioData} from './scenario.js';
