/**
 * Checks configuration against the generated table. What is wrong is left out, so that the default takes its
 * place. Where there is no default it takes with it what cannot do without it, up to an entry of a list or map;
 * a condition with a mistake becomes one that cannot be decided. So no mistake shows a thing to more people.
 */
import {conditionSchema} from './config-check.generated.js';
import type {ConfigProblem, ConfigProblemCode} from './config-problem.js';
import {isObject, type JsonObject} from './json.js';
import {own} from '../domain/own.js';
import type {JsonTypeName, SettingsSchema} from './settings-schema.js';

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
export const maxValues = 20_000;
export const maxProblems = 100;

/** Notes a problem. @returns undefined: nothing of this value can be used. */
export function fail(
  run: Run,
  path: string,
  code: ConfigProblemCode,
  ...params: (string | number)[]
): undefined {
  if (run.problems.length < maxProblems) run.problems.push({path, problem: {code, params}});
}

/** Completes the problems from index `from` on with what is used instead. @returns `used`. */
export function settle<T>({problems}: Run, from: number, used: T): T {
  problems.forEach((problem, index) => {
    if (index >= from && !('used' in problem)) problems[index] = {...problem, used};
  });
  return used;
}

const jsonTypes: readonly JsonTypeName[] = [
  'array',
  'boolean',
  'integer',
  'null',
  'number',
  'object',
  'string',
];

/** The most exact type name; what JSON cannot hold has the name of no JSON type. */
function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value !== 'number') return typeof value;
  if (Number.isInteger(value)) return 'integer';
  return Number.isFinite(value) ? 'number' : String(value);
}

/**
 * @param fallback what the defaults have here. @param path JSON pointer to `given`.
 * @returns a frozen copy of what is right in `given`, undefined when that is nothing.
 * @throws RangeError when `maxValues` is passed: half a configuration could show things to the wrong people.
 */
export function check(
  run: Run,
  schema: SettingsSchema,
  given: unknown,
  fallback?: unknown,
  path = '',
): unknown {
  const allowed: readonly string[] = schema.type ? [schema.type].flat() : jsonTypes;
  const type = typeOf(given);
  if (schema.$ref && !(schema.type && type === 'null')) {
    const from = run.problems.length;
    return check(run, conditionSchema, given, undefined, path) ?? settle(run, from, undecidable);
  }
  if (path.split('/').length > maxDepth) return fail(run, path, 'too-deep', maxDepth);
  if (++run.values > maxValues) throw new RangeError();
  if (!allowed.includes(type) && !(type === 'integer' && allowed.includes('number'))) {
    // PHP writes an empty object as [].
    if (allowed.includes('object') && Array.isArray(given) && !given.length)
      return checkObject(run, schema, {}, fallback, path);
    return fail(run, path, 'wrong-type', allowed.join(', '), type);
  }
  if (Array.isArray(given)) return checkList(run, schema, given, path);
  return isObject(given)
    ? checkObject(run, schema, given, fallback, path)
    : checkScalar(run, schema, given, path);
}

function checkScalar(run: Run, schema: SettingsSchema, given: unknown, path: string): unknown {
  const {minimum, maximum, maxLength = Infinity, pattern = ''} = schema;
  if (schema.enum?.includes(given) === false)
    return fail(run, path, 'not-one-of', schema.enum.join(', '));
  if (typeof given === 'string' && !new RegExp(pattern, 'u').test(given))
    return fail(run, path, 'wrong-form', pattern);
  if (typeof given === 'string' && given.length > maxLength && Array.from(given).length > maxLength)
    return fail(run, path, 'too-long', maxLength);
  if (typeof given === 'number') {
    if (minimum !== undefined && given < minimum) return fail(run, path, 'too-small', minimum);
    if (maximum !== undefined && given > maximum) return fail(run, path, 'too-large', maximum);
  }
  return given;
}

function checkList(
  run: Run,
  {items = {}, maxItems = Infinity}: SettingsSchema,
  given: readonly unknown[],
  path: string,
): unknown {
  if (given.length > maxItems) return fail(run, path, 'too-many', maxItems);
  const kept: unknown[] = [];
  for (let index = 0; index < given.length; index++) {
    const from = run.problems.length;
    const value = check(run, items, given[index], undefined, `${path}/${index}`);
    if (value === undefined) settle(run, from, value);
    else kept.push(value);
  }
  return Object.freeze(kept);
}

function checkObject(
  run: Run,
  schema: SettingsSchema,
  given: JsonObject,
  fallback: unknown,
  path: string,
): unknown {
  const {properties = {}, additionalProperties: others, required = []} = schema;
  const kept: [string, unknown][] = [];
  let whole = true;
  for (const key of new Set([...required, ...Object.keys(given)])) {
    const here = `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const from = run.problems.length;
    const described = own(properties, key);
    const present = own(given, key);
    let value: unknown;
    if (key === '__proto__') fail(run, here, 'unsafe-key');
    else if (present !== undefined) {
      if (!described && others === false)
        settle(run, from, fail(run, here, 'unknown-operator', key) ?? undecidable);
      const child = described ?? (isObject(others) ? others : {});
      const below = isObject(fallback) ? own(fallback, key) : child.default;
      value = check(run, child, present, below, here);
      if (value === undefined) value = below;
    } else if (required.includes(key)) fail(run, here, 'missing');
    if (value !== undefined) kept.push([key, settle(run, from, value)]);
    else if (present === undefined && !required.includes(key)) continue;
    else if (described || others === false) whole = false;
    else settle(run, from, value);
  }
  return whole ? Object.freeze(Object.fromEntries(kept)) : undefined;
}
