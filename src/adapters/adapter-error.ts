/**
 * What went wrong, as far as a reader can act on it. Each kind has its own text in the elements.
 *
 * `network` also covers a server that answers with an internal error (`code` then starts with
 * `internal_api_error` or is `http-5xx`): nothing usable came back and asking again may help.
 */
export type AdapterErrorKind =
  | 'network'
  | 'timeout'
  | 'rate-limited'
  | 'read-only'
  | 'session-lost'
  | 'denied'
  | 'blocked'
  | 'filtered'
  | 'captcha'
  | 'conflict'
  | 'missing'
  | 'malformed'
  | 'unsupported';

/** Every kind, for tables and checks. */
export const adapterErrorKinds: readonly AdapterErrorKind[] = [
  'network',
  'timeout',
  'rate-limited',
  'read-only',
  'session-lost',
  'denied',
  'blocked',
  'filtered',
  'captcha',
  'conflict',
  'missing',
  'malformed',
  'unsupported',
];

/** A riddle that the wiki sets before it saves (ConfirmEdit). */
export interface Captcha {
  readonly id: string;
  /** The question, plain text; null when it is a picture only. */
  readonly question: string | null;
  /** Address of the picture on the wiki itself; null when it is a question only. */
  readonly imageUrl: string | null;
}

/** A mistake that the wiki found in settings that were to be saved. */
export interface RefusedSetting {
  /** JSON pointer (RFC 6901); empty for the whole page. */
  readonly path: string;
  /** The wiki's own words: plain text, untrusted. */
  readonly text: string;
}

export interface AdapterErrorDetails {
  /** The wiki's own error code, for logs and support. */
  readonly code?: string | undefined;
  /** The wiki's own words in the reader's language: plain text, untrusted. */
  readonly wikiText?: string | undefined;
  /** Seconds to wait before asking again, when the wiki said so. */
  readonly retryAfter?: number | undefined;
  /** With kind `captcha`; missing when the wiki's riddle is of a sort that cannot be shown here. */
  readonly captcha?: Captcha | undefined;
  /** With kind `denied`: what is wrong in settings that were to be saved. */
  readonly mistakes?: readonly RefusedSetting[] | undefined;
  readonly cause?: unknown;
}

/** The only error that an adapter rejects with, besides `AbortError` for a request its asker gave up. */
export class AdapterError extends Error {
  override readonly name = 'AdapterError';
  readonly kind: AdapterErrorKind;
  declare readonly code: string | undefined;
  declare readonly wikiText: string | undefined;
  declare readonly retryAfter: number | undefined;
  declare readonly captcha: Captcha | undefined;
  declare readonly mistakes: readonly RefusedSetting[] | undefined;

  constructor(kind: AdapterErrorKind, message: string, details: AdapterErrorDetails = {}) {
    super(message, details); // takes the cause, and keeps it out of sight
    this.kind = kind;
    Object.assign(this, details);
  }
}

/** Whether `value` is an adapter's error, also one made by another copy of this library. */
export function isAdapterError(value: unknown): value is AdapterError {
  return value instanceof Error && value.name === 'AdapterError' && 'kind' in value;
}

/** Whether `value` says that the asker gave up, which is not a failure. */
export function isAbortError(value: unknown): boolean {
  return value instanceof Error && value.name === 'AbortError';
}
