/** What messages can be given besides strings and numbers. */

/** Somebody: shown is the name, `{{GENDER:}}` looks at the gender. */
export interface PersonArgument {
  readonly name: string;
  readonly gender: 'female' | 'male' | 'unknown';
}

/** A number that is not shown as a bare number ("1,000+", or bold): `{{PLURAL:}}` looks at `value`. */
export interface ShownNumber {
  readonly value: number;
  readonly shown: unknown;
}

const has = (value: unknown, key: string): value is object => key in Object(value);
export const isPerson = (value: unknown): value is PersonArgument => has(value, 'gender');
export const isShown = (value: unknown): value is ShownNumber => has(value, 'shown');
