/**
 * Checks configuration against the generated table. What is wrong is left out, so that the default takes its
 * place. Where there is no default it takes with it what cannot do without it, up to an entry of a list or map;
 * a condition with a mistake becomes one that cannot be decided. So no mistake shows a thing to more people.
 */
import {conditionSchema} from './config-check.generated.js';
import type {ConfigProblem, ConfigProblemCode} from './config-problem.js';
import {fill} from './fill.js';
import {isObject, schemaOf, type JsonObject, type JsonTypeName, type SettingsSchema} from './settings-schema.js';

/** One walk through one configuration. */
export interface Run {
  readonly problems: ConfigProblem[];
  /** How many values were looked at so far. */
  values: number;
}

/** A condition that no facts decide. */
export const undecidable = Object.freeze({unknown: true});

/** Far deeper and larger than a homepage needs; bounds stack and time for hostile input. */
const maxDepth = 32;
const maxValues = 20_000;
const maxProblems = 100;

/** Notes a problem. @returns undefined: nothing of this value can be used. */
export function fail(
  run: Run, path: string, code: ConfigProblemCode, ...params: (string | number)[]
): undefined {
  if (run.problems.length < maxProblems) run.problems.push({path, problem: {code, params}});
}

/** Completes the problems from index `from` on with what is used instead. @returns `used`. */
export function settle<T>({problems}: Run, from: number, used: T): T {
  for (const [index, problem] of problems.entries())
    if (index >= from && !('used' in problem)) problems[index] = {...problem, used};
  return used;
}

/** The most exact type name, undefined for what JSON cannot hold. */
function typeOf(value: unknown): JsonTypeName | undefined {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (Number.isFinite(value)) return Number.isInteger(value) ? 'integer' : 'number';
  const type = typeof value;
  return type === 'object' || type === 'string' || type === 'boolean' ? type : undefined;
}

/** @returns a frozen copy of what is right in `given`, undefined when that is nothing. */
export function check(run: Run, schema: SettingsSchema, given: unknown, path = '', depth = 0): unknown {
  const types = schema.type === undefined ? [] : [schema.type].flat();
  if (schema.$ref && !(given === null && types.length)) {
    const from = run.problems.length;
    return check(run, conditionSchema, given, path, depth) ?? settle(run, from, undecidable);
  }
  if (depth > maxDepth) return fail(run, path, 'too-deep', maxDepth);
  if (++run.values > maxValues) return fail(run, path, 'too-much', maxValues);
  // PHP writes an empty object as [].
  if (Array.isArray(given) && !given.length && types.includes('object') && !types.includes('array'))
    given = {};
  const type = typeOf(given);
  const fits = types.some((name) => name === type || (name === 'number' && type === 'integer'));
  if (!type || (types.length && !fits))
    return fail(run, path, 'wrong-type', types.join(', '), type ?? typeof given);
  if (Array.isArray(given)) return checkList(run, schema, given, path, depth);
  return isObject(given)
    ? checkObject(run, schema, given, path, depth)
    : checkScalar(run, schema, given, path);
}

function checkScalar(run: Run, schema: SettingsSchema, given: unknown, path: string): unknown {
  const {minimum = -Infinity, maximum = Infinity, maxLength = Infinity, pattern = ''} = schema;
  if (schema.enum && !schema.enum.includes(given))
    return fail(run, path, 'not-one-of', schema.enum.join(', '));
  if (typeof given === 'number') {
    if (given < minimum) return fail(run, path, 'too-small', minimum);
    if (given > maximum) return fail(run, path, 'too-large', maximum);
  }
  if (typeof given === 'string') {
    if (given.length > maxLength) return fail(run, path, 'too-long', maxLength);
    if (!new RegExp(pattern, 'u').test(given)) return fail(run, path, 'wrong-form', pattern);
  }
  return given;
}

function checkList(
  run: Run, {items = {}, maxItems = Infinity}: SettingsSchema, given: readonly unknown[], path: string, depth: number,
): unknown {
  if (given.length > maxItems) return fail(run, path, 'too-many', maxItems);
  const kept: unknown[] = [];
  for (const [index, item] of given.entries()) {
    const from = run.problems.length;
    const value = check(run, items, item, `${path}/${index}`, depth + 1);
    if (value === undefined) settle(run, from, undefined);
    else kept.push(value);
    if (run.values > maxValues) break;
  }
  return Object.freeze(kept);
}

function checkObject(run: Run, schema: SettingsSchema, given: JsonObject, path: string, depth: number): unknown {
  const pointer = (key: string) => `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const missing = schema.required?.filter((key) => given[key] === undefined) ?? [];
  for (const key of missing) fail(run, pointer(key), 'missing');
  let whole = !missing.length;
  const kept: [string, unknown][] = [];
  for (const key of Object.keys(given)) {
    if (run.values > maxValues) break;
    if (given[key] === undefined) continue;
    const from = run.problems.length;
    if (key === '__proto__') {
      settle(run, from, fail(run, pointer(key), 'unsafe-key'));
      continue;
    }
    const described = Object.hasOwn(schema.properties ?? {}, key);
    if (!described && schema.additionalProperties === false)
      settle(run, from, (fail(run, pointer(key), 'unknown-operator', key), undecidable));
    const child = schemaOf(schema, key);
    const value = check(run, child, given[key], pointer(key), depth + 1) ?? fill(child, undefined);
    if (value !== undefined) kept.push([key, settle(run, from, value)]);
    else if (described) whole = false;
    else settle(run, from, undefined);
  }
  return whole ? Object.freeze(Object.fromEntries(kept)) : undefined;
}
