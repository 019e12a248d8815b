import {isObject, schemaOf, type SettingsSchema} from './settings-schema.js';

/** Freezes a value and everything in it. */
function freeze(value: unknown): unknown {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  }
  return value;
}

/**
 * Fills defaults in: objects deep, lists and conditions replaced whole, nothing inside lists. Checks nothing,
 * changes nothing of what it is given; keys that the schema does not describe stay.
 *
 * @returns undefined when neither a value nor a default is there.
 */
export function fill(schema: SettingsSchema, value: unknown): unknown {
  const {properties, additionalProperties} = schema;
  if (schema.$ref || (!properties && !isObject(additionalProperties)))
    return value === undefined ? freeze(schema.default) : value;
  const given = isObject(value) ? value : {};
  const entries = Object.keys({...properties, ...given})
    .map((key) => [key, fill(schemaOf(schema, key), Object.hasOwn(given, key) ? given[key] : undefined)] as const)
    .filter(([, filled]) => filled !== undefined);
  return entries.length || value !== undefined ? Object.freeze(Object.fromEntries(entries)) : undefined;
}
