/** `wiki-homepage/testing`: for authors of adapters and of widgets. */
export {adapterContract} from './adapter-contract.js';
export type {
  AdapterContractOptions,
  ContractCase,
  ContractScenario,
  ContractSource,
} from './contract-types.js';
export {ContractError} from './check.js';
export {checkHelpAnswers} from './help-cases.js';
export {checkMentor, checkMentorship, checkQuestions} from './mentorship-shapes.js';
export {
  checkCompleted,
  checkTask,
  checkTaskPage,
  checkTaskType,
  checkTopics,
} from './task-shapes.js';
export {checkImpact, checkUserFacts} from './shapes.js';
export {
  createMemoryAdapter,
  findScenario,
  scenarios,
  scenariosAbout,
} from '../adapters/memory/index.js';
export type {MemoryAdapter, Scenario, ScenarioData} from '../adapters/memory/index.js';
