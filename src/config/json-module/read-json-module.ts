import {brokenRules} from '../../domain/json-module/module-rules.js';
import {check, maxValues, type Run} from '../check.js';
import type {ConfigProblem} from '../config-problem.js';
import type {JsonModule} from '../config-types.generated.js';
import {isObject} from '../json.js';
import {jsonModuleSchema} from './json-module-check.generated.js';

export interface ReadJsonModule {
  /** What is right of it; null where nothing is. */
  readonly module: JsonModule | null;
  /** In the order of the description. A module with any of them is not shown. */
  readonly problems: readonly ConfigProblem[];
}

const tooMuch = {code: 'too-much', params: [maxValues]} as const;

/** The checker knows strict objects as conditions: elsewhere the name of a key is what it does not know. */
const ofKeys = (problem: ConfigProblem, path: string): ConfigProblem =>
  problem.problem.code === 'unknown-operator' && !problem.path.startsWith(`${path}/when`)
    ? {...problem, problem: {code: 'unknown-key', params: problem.problem.params}}
    : problem;

/** The checker leaves out what the table does not have, and what is of another type than the table says. */
const isModule = (checked: unknown): checked is JsonModule => isObject(checked);

/**
 * Reads the description of a module without code. Never throws, whatever it is given.
 *
 * @param path of the description in the configuration, as a JSON pointer, for the problems
 * @param host of the wiki, `wiki.example:8080`: links to others are mistakes. Null: not known, so all hosts are others.
 */
export function readJsonModule(
  description: unknown,
  {path = '', host = null}: {readonly path?: string; readonly host?: string | null} = {},
): ReadJsonModule {
  const run: Run = {problems: [], values: 0};
  let checked: unknown;
  try {
    checked = check(run, jsonModuleSchema, description, undefined, path);
  } catch {
    return {module: null, problems: [{path, problem: tooMuch}]};
  }
  const shape = run.problems.map((problem) => ofKeys(problem, path));
  const module = isModule(checked) ? checked : null;
  const broken = module ? brokenRules(module, host) : [];
  // Where something was left out for its mistakes it is not its lack that has to be mended.
  const own = broken.filter(({code}) => !shape.length || code !== 'nothing-to-show');
  const rules = own.map(({path: below, code, params}): ConfigProblem => ({
    path: path + below,
    problem: {code, params},
  }));
  return {module, problems: [...shape, ...rules]};
}
