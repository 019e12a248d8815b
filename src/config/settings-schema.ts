/** The part of JSON Schema (draft-07) that the checker in the bundle understands. */

export type JsonTypeName =
  | 'array' | 'boolean' | 'integer' | 'null' | 'number' | 'object' | 'string';

/**
 * Describes one setting. A module author describes the module's settings with it and gives it to
 * `parseHomepageConfig`; texts are allowed and not looked at.
 */
export interface SettingsSchema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: JsonTypeName | readonly JsonTypeName[];
  readonly enum?: readonly unknown[];
  /** A regular expression, matched with the flag `u`. Anchor it with `^` and `$`. */
  readonly pattern?: string;
  /** In UTF-16 units. */
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly items?: SettingsSchema;
  readonly properties?: Readonly<Record<string, SettingsSchema>>;
  /** False: other keys are reported. They are kept all the same. */
  readonly additionalProperties?: boolean | SettingsSchema;
  readonly required?: readonly string[];
  /** Used when the setting is missing or wrong. An object's default comes from its properties. */
  readonly default?: unknown;
  /** Always a condition; together with `type: 'null'` a condition or null. */
  readonly $ref?: string;
}

export type JsonObject = Readonly<Record<string, unknown>>;

/** Objects as JSON has them: neither null nor a list. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schema of one key of an object; an empty one, which allows everything, for keys that it does not describe. */
export function schemaOf(schema: SettingsSchema, key: string): SettingsSchema {
  const {properties, additionalProperties} = schema;
  if (properties && Object.hasOwn(properties, key)) return properties[key] ?? {};
  return typeof additionalProperties === 'object' ? additionalProperties : {};
}
