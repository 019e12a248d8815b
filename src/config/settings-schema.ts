/** The part of JSON Schema (draft-07) that the checker in the bundle understands. */

export type JsonTypeName =
  'array' | 'boolean' | 'integer' | 'null' | 'number' | 'object' | 'string';

/** Describes one setting. `title` and `description` are allowed and not looked at. */
export interface SettingsSchema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: JsonTypeName | readonly JsonTypeName[];
  readonly enum?: readonly unknown[];
  /** A regular expression, matched with the flag `u`. Anchor it with `^` and `$`. */
  readonly pattern?: string;
  /** In characters, as people count them. */
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly items?: SettingsSchema;
  readonly properties?: Readonly<Record<string, SettingsSchema>>;
  /** False: other keys are reported. They are kept all the same. */
  readonly additionalProperties?: boolean | SettingsSchema;
  readonly required?: readonly string[];
  /** Used when the setting is wrong. */
  readonly default?: unknown;
  /** Always a condition; together with `type: 'null'` a condition or null. */
  readonly $ref?: string;
}
