/** What can be wrong, and what `params` then holds, in this order. */
export type ConfigProblemCode =
  /** The text is not JSON, or the value cannot be one. */
  | 'not-json'
  /** The types allowed, the type found. */
  | 'wrong-type'
  /** The values allowed. */
  | 'not-one-of'
  /** The regular expression that does not match. */
  | 'wrong-form'
  /** The most characters. */
  | 'too-long'
  /** The most entries. */
  | 'too-many'
  /** The smallest number allowed. */
  | 'too-small'
  /** The largest number allowed. */
  | 'too-large'
  /** The most levels. */
  | 'too-deep'
  /** The most values in the whole configuration. */
  | 'too-much'
  /** A key without which the thing around it means nothing. */
  | 'missing'
  /** The name of a condition that this version does not know. */
  | 'unknown-operator'
  /** A key that means nothing here, where nothing else is allowed. */
  | 'unknown-key'
  /** The host that it leads to, while only this wiki is allowed. */
  | 'foreign-address'
  /** An address that would run or carry something. */
  | 'unsafe-address'
  /** A module without words, links, buttons or list. */
  | 'nothing-to-show'
  /** A setting that means nothing in this place: experiments inside of an experiment. */
  | 'not-here'
  /** A key that scripts could mistake for a part of the language, `__proto__`. */
  | 'unsafe-key'
  /** The version of the configuration, the newest version understood. */
  | 'newer-version';

/** A mistake in the configuration, for a machine: its text is the message with the code in the key. */
export interface ConfigProblem {
  /** JSON pointer (RFC 6901) to the wrong value or to the missing key; empty for the whole configuration. */
  readonly path: string;
  readonly problem: {
    readonly code: ConfigProblemCode;
    readonly params: readonly (string | number)[];
  };
  /** What is used instead; undefined when the thing is left out, absent when it is used as it is. */
  readonly used?: unknown;
}
