import {conditionKeys, defaults} from './config-defaults.generated.js';
import type {HomepageConfig} from './config-types.generated.js';
import {isObject} from './json.js';
import {own} from '../domain/own.js';

/** A configuration of which anything may be left out. Lists and conditions are given whole. */
export type PartialConfig<T = HomepageConfig> = {
  readonly [K in keyof T]?: T[K] extends readonly unknown[]
    ? T[K]
    : T[K] extends object
      ? PartialConfig<T[K]>
      : T[K];
};

/** Freezes a value and everything in it. */
function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  }
  return value;
}

/** `given` over `base`: objects deep, everything else whole. Nothing but an object takes an object's place. */
function merge(base: unknown, given: unknown): unknown {
  if (given === undefined) return base;
  if (!isObject(base)) return given;
  if (!isObject(given)) return base;
  const entries = Object.keys({...base, ...given}).map((key) => {
    const below = conditionKeys.includes(key) ? undefined : own(base, key);
    const above = own(given, key);
    return [key, above === undefined ? own(base, key) : merge(below, above)];
  });
  return Object.freeze(Object.fromEntries(entries));
}

/** The configuration of a wiki that set nothing. */
export const defaultConfig: HomepageConfig = /* @__PURE__ */ freeze(defaults);

/**
 * Completes configuration given in code, unchecked: objects are merged deep over the defaults, lists and
 * conditions replaced whole, other keys kept. What is given stays as it is.
 */
export function resolveConfig(partial?: PartialConfig): HomepageConfig;
export function resolveConfig(partial?: unknown): unknown {
  return merge(defaultConfig, partial);
}

/** The same over a configuration that is complete already, for what came through the checker. */
export function mergeConfig(config: HomepageConfig, changes: unknown): HomepageConfig;
export function mergeConfig(config: unknown, changes: unknown): unknown {
  return merge(config, changes);
}
