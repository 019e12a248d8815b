import {check, fail, maxValues, settle, type Run} from './check.js';
import {checkExperiments} from './experiments/check-experiments.js';
import {homepageSchema} from './config-check.generated.js';
import type {ConfigProblem} from './config-problem.js';
import type {HomepageConfig} from './config-types.generated.js';
import {isObject} from './json.js';
import {migrate} from './migrations.js';
import {defaultConfig, resolveConfig} from './resolve-config.js';

export interface ParsedConfig {
  /** Complete and frozen. */
  readonly config: HomepageConfig;
  /** The first hundred mistakes, in the order of the page. */
  readonly problems: readonly ConfigProblem[];
}

function read(run: Run, json: unknown): unknown {
  const given: unknown = (typeof json === 'string' ? JSON.parse(json) : json) ?? {};
  if (!isObject(given)) return check(run, homepageSchema, given);
  const {config, found, known} = migrate(given);
  if (found > known) fail(run, '/$version', 'newer-version', found, known);
  return checkExperiments(run, check(run, homepageSchema, config, defaultConfig));
}

/**
 * Reads the configuration of a wiki. Never throws, whatever it is given, and leaves it unchanged.
 *
 * Missing settings get their defaults, wrong ones too, each with a problem. Settings that the schema does not
 * describe are kept. A condition with a mistake cannot be decided, so that what it guards is not shown.
 *
 * @param json the parsed page, or its text. Null, undefined: there is no page, which is no problem.
 */
export function parseHomepageConfig(json: unknown): ParsedConfig {
  const run: Run = {problems: [], values: 0};
  let checked: unknown;
  try {
    checked = read(run, json);
  } catch {
    // Text that is not JSON, an object whose getters throw, or too much of it.
    if (run.values > maxValues) fail(run, '', 'too-much', maxValues);
    else fail(run, '', 'not-json');
  }
  // What passed the check is a part of a configuration: the types are generated from the table's schema.
  const config = resolveConfig(checked ?? {});
  if (!checked) settle(run, 0, config);
  return {config, problems: run.problems};
}
