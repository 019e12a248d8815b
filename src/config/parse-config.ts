import {check, fail, settle, type Run} from './check.js';
import {homepageSchema} from './config-check.generated.js';
import type {ConfigProblem} from './config-problem.js';
import type {HomepageConfig} from './config-types.generated.js';
import {fill} from './fill.js';
import {migrate} from './migrations.js';
import {isObject, type SettingsSchema} from './settings-schema.js';

export interface ParsedConfig {
  /** Complete and frozen. */
  readonly config: HomepageConfig;
  /** The first hundred mistakes, in the order of the page. */
  readonly problems: readonly ConfigProblem[];
}

export interface ParseOptions {
  /** What the settings of other authors' modules look like, by module name; `enabled` and `when` they have anyhow. */
  readonly modules?: Readonly<Record<string, SettingsSchema>>;
}

/** A configuration of which anything may be left out. Lists and conditions are given whole. */
export type PartialConfig<T = HomepageConfig> = {
  readonly [K in keyof T]?: T[K] extends readonly unknown[]
    ? T[K]
    : T[K] extends object
      ? PartialConfig<T[K]>
      : T[K];
};

function withModules(modules: Readonly<Record<string, SettingsSchema>>): SettingsSchema {
  const {properties} = homepageSchema;
  const common = properties.modules.additionalProperties;
  const described = Object.entries(modules).map(([name, schema]) => [
    name,
    {...schema, ...common, properties: {...schema.properties, ...common.properties}},
  ]);
  const all = {...Object.fromEntries(described), ...properties.modules.properties};
  return {...homepageSchema, properties: {...properties, modules: {...properties.modules, properties: all}}};
}

/** The schema says that what it fills is a `HomepageConfig`: both are generated from the same file. */
const complete = (schema: SettingsSchema, value: unknown) => fill(schema, value) as HomepageConfig;

function read(run: Run, schema: SettingsSchema, json: unknown): unknown {
  const given: unknown = (typeof json === 'string' ? JSON.parse(json) : json) ?? {};
  if (!isObject(given)) return check(run, schema, given);
  const {config, found, known} = migrate(given);
  if (found > known) fail(run, '/$version', 'newer-version', found, known);
  return check(run, schema, config);
}

/**
 * Reads the configuration of a wiki. Never throws, whatever it is given, and leaves it unchanged.
 *
 * Missing settings get their defaults, wrong ones too, each with a problem. Settings that the schema does not
 * describe are kept. A condition with a mistake cannot be decided, so that what it guards is not shown.
 *
 * @param json the parsed page, or its text. Null, undefined: there is no page, which is no problem.
 */
export function parseHomepageConfig(json: unknown, {modules = {}}: ParseOptions = {}): ParsedConfig {
  const run: Run = {problems: [], values: 0};
  const schema = withModules(modules);
  let checked: unknown;
  try {
    checked = read(run, schema, json);
  } catch {
    // Text that is not JSON, or an object whose getters throw.
    fail(run, '', 'not-json');
  }
  const config = complete(schema, checked);
  if (checked === undefined) settle(run, 0, config);
  return {config, problems: run.problems};
}

/** Completes configuration given in code, unchecked: objects are merged deep, lists and conditions replaced whole. */
export const resolveConfig = (partial?: PartialConfig): HomepageConfig => complete(homepageSchema, partial);

/** The configuration of a wiki that set nothing. */
export const defaultConfig: HomepageConfig = /* @__PURE__ */ resolveConfig();
