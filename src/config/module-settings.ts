import type {HomepageConfig, ModuleSettings, ModulesConfig} from './config-types.generated.js';
import {isObject, type JsonObject} from './json.js';
import {own} from '../domain/own.js';

/** Names of the modules whose settings the schema describes. */
export type KnownModule = keyof {
  [K in keyof ModulesConfig as string extends K ? never : K]: ModulesConfig[K];
};

const kind = (value: unknown) =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

/** What is given, where it is of the default's kind. A default of null takes anything. */
function overlay(defaults: unknown, given: unknown): unknown {
  if (given === undefined || (defaults !== null && kind(given) !== kind(defaults))) return defaults;
  if (!isObject(defaults) || !isObject(given)) return given;
  const merged = Object.entries(defaults).map(([key, value]) => [
    key,
    overlay(value, own(given, key)),
  ]);
  return {...given, ...Object.fromEntries(merged)};
}

/**
 * The settings of one module.
 *
 * @param defaults of a module that the schema does not know. A setting whose value is of another kind than its
 * default (a text for a number) is read as the default, so that the result has the type that it says.
 */
export function moduleSettings<N extends KnownModule>(
  config: HomepageConfig,
  name: N,
): ModulesConfig[N];
export function moduleSettings<T extends JsonObject>(
  config: HomepageConfig,
  name: string,
  defaults: T,
): ModuleSettings & {readonly enabled: boolean} & T;
export function moduleSettings(
  config: HomepageConfig,
  name: string,
  defaults: JsonObject = {},
): unknown {
  return overlay({enabled: true, ...defaults}, own(config.modules, name));
}
