/** Settings while somebody changes them: plain JSON in, plain JSON out. */
import {conditionKeys} from './config-defaults.generated.js';
import {isObject, type JsonObject} from './json.js';
import {own} from '../domain/own.js';

/** Keys and indexes from the top of the page. */
export type SettingPath = readonly string[];

/** JSON pointer (RFC 6901). */
export const pointerOf = (path: SettingPath): string =>
  path.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

export const pathOf = (pointer: string): SettingPath =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));

/** What stands there; undefined where nothing does. */
export function settingAt(settings: unknown, path: SettingPath): unknown {
  let found = settings;
  for (const key of path) {
    if (Array.isArray(found)) found = found[Number(key)];
    else found = isObject(found) ? own(found, key) : undefined;
  }
  return found;
}

/** The same list with another entry. */
const withEntry = (list: readonly unknown[], index: number, value: unknown): readonly unknown[] =>
  value === undefined
    ? list.filter((_, place) => place !== index)
    : [...list.slice(0, index), value, ...list.slice(index + 1)];

/**
 * A copy with another value. Undefined takes the setting away, and with it objects that held nothing else: what is not
 * written has its default.
 */
export function withSetting(settings: unknown, path: SettingPath, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(settings)) {
    const list: readonly unknown[] = settings;
    const below = rest.length ? withSetting(list[Number(key)], rest, value) : value;
    return withEntry(list, Number(key), below);
  }
  const object = isObject(settings) ? settings : {};
  const below = withSetting(own(object, key), rest, value);
  const {[key]: _before, ...others} = object;
  if (below !== undefined) return {...object, [key]: below};
  return Object.keys(others).length ? others : undefined;
}

export const setSetting = (settings: JsonObject, path: SettingPath, value: unknown): JsonObject => {
  const changed = withSetting(settings, path, value);
  return isObject(changed) ? changed : {};
};

function canonical(value: unknown): string {
  const text = JSON.stringify(value, (_key, part: unknown) =>
    isObject(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
  return text ?? '';
}

/** The same JSON, keys in any order. */
export const sameSetting = (one: unknown, other: unknown): boolean =>
  canonical(one) === canonical(other);

/** One setting that differs. */
export interface SettingChange {
  readonly path: SettingPath;
  /** Undefined: was not written. */
  readonly before: unknown;
  /** Undefined: is written no more. */
  readonly after: unknown;
}

/** What is compared key by key; lists and conditions are compared as a whole, as the reader of settings takes them. */
const isDivided = (path: SettingPath, value: unknown) =>
  isObject(value) && !conditionKeys.includes(path.at(-1) ?? '');

/** Every setting that differs, in the order of the keys. */
export function changesBetween(
  before: unknown,
  after: unknown,
  path: SettingPath = [],
): readonly SettingChange[] {
  if (sameSetting(before, after)) return [];
  const divided =
    (isDivided(path, before) || before === undefined) &&
    (isDivided(path, after) || after === undefined);
  const keys = Object.keys({...(isObject(before) && before), ...(isObject(after) && after)});
  if (!divided || !keys.length) return [{path, before, after}];
  return keys.flatMap((key) =>
    changesBetween(settingAt(before, [key]), settingAt(after, [key]), [...path, key]),
  );
}

/** Two people changed the same setting in different ways. */
export interface SettingClash {
  readonly path: SettingPath;
  readonly own: unknown;
  readonly theirs: unknown;
}

export interface MergedSettings {
  /** Theirs with one's own changes; where both changed the same, theirs. */
  readonly merged: JsonObject;
  /** What the other person changed. */
  readonly theirs: readonly SettingChange[];
  readonly clashes: readonly SettingClash[];
}

const isWithin = (inner: SettingPath, outer: SettingPath) =>
  outer.every((key, index) => inner[index] === key);

/** Brings together what two people made of the same settings. */
export function mergeSettings(
  base: JsonObject,
  ownDraft: JsonObject,
  theirDraft: JsonObject,
): MergedSettings {
  const theirs = changesBetween(base, theirDraft);
  let merged = theirDraft;
  const clashes: SettingClash[] = [];
  for (const {path, after} of changesBetween(base, ownDraft)) {
    const touched = theirs.filter(
      (change) => isWithin(change.path, path) || isWithin(path, change.path),
    );
    // The wider of the two places: a choice between both is one between whole values.
    const place = touched.reduce<SettingPath>(
      (wide, change) => (change.path.length < wide.length ? change.path : wide),
      path,
    );
    const mine = settingAt(ownDraft, place);
    const other = settingAt(theirDraft, place);
    if (!touched.length) merged = setSetting(merged, path, after);
    else if (!sameSetting(mine, other) && !clashes.some((clash) => isWithin(place, clash.path)))
      clashes.push({path: place, own: mine, theirs: other});
  }
  return {merged, theirs, clashes};
}
