/** Converts pages of older formats while they are read. The page itself changes only when somebody saves it. */
import type {JsonObject} from './json.js';

/** Turns a configuration of one major version into the next. It is unchecked: anything may be in it. */
export type Migration = (config: JsonObject) => JsonObject;

/** The first one turns version 1 into version 2, and so on. */
export const migrations: readonly Migration[] = [];

/** A page without a (readable) version is of the first. */
const majorOf = ({$version}: JsonObject) =>
  Number(/^[1-9]\d{0,3}(?!\d)/.exec(String($version))?.[0] ?? 1);

export interface Migrated {
  readonly config: JsonObject;
  /** The major version that the page has, before it was converted. */
  readonly found: number;
  /** The newest major version that is understood. */
  readonly known: number;
}

export function migrate(config: JsonObject, steps: readonly Migration[] = migrations): Migrated {
  const found = majorOf(config);
  const known = steps.length + 1;
  if (found >= known) return {config, found, known};
  const converted = steps.slice(found - 1).reduce((older, step) => step(older), config);
  return {config: {...converted, $version: String(known)}, found, known};
}
