/**
 * From what the wiki answered to the kind of failure. Pure. Most pages never see one, so it is fetched with the first
 * (`read-json.ts`).
 *
 * api.php answers 200 for nearly every error, so the body decides; the status counts only where the body says
 * nothing. Two shapes exist: `error` (errorformat=bc) and `errors` (all others). A module that the wiki lacks
 * is a mere warning in `list`, `meta` and `prop`, and an error everywhere else.
 */
import type {AdapterErrorKind} from '../adapter-error.js';
import {AdapterError} from '../adapter-error.js';
import type {Fields} from './shape.js';
import {isObject} from './shape.js';

/** The first match wins. Codes are MediaWiki's and those of widespread extensions. */
const kinds: readonly (readonly [AdapterErrorKind, RegExp])[] = [
  ['filtered', /^(abusefilter|spam|titleblacklist|hookaborted)/],
  ['session-lost', /^(assert(user|named|anon)|badtoken)/],
  ['read-only', /^readonly/],
  // Replication lag is a request to come later, just as a rate limit is.
  ['rate-limited', /^(ratelimited|maxlag|actionthrottled|http-429)/],
  ['captcha', /captcha/],
  ['blocked', /block/],
  ['conflict', /^(editconflict|articleexists|pagedeleted)/],
  ['missing', /^(missing(title|rev)|nosuch|baduser|invalid(title|user))/],
  ['network', /^(internal_api_error|http-5)/],
  // The wiki does not understand what this library asks: too old, or without the extension.
  [
    'unsupported',
    /^(bad(value|integer|tags)|missingparam|toomany|mustpost|mustbeposted|unknown_|http-4(04|10))/,
  ],
  ['denied', /^http-40[13]/],
  ['malformed', /^http-|unknown-failure/],
];

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** Messages that a wiki wrote for itself may be bold or italic in wikitext, also where plain text was asked for. */
const unquoted = (words: string | undefined) => words?.replace(/'{2,}/g, '');

/** The kind for an error code of the wiki, or `http-<status>`. A refusal that nobody foresaw is `denied`. */
export function kindOf(code: string): AdapterErrorKind {
  return kinds.find(([, pattern]) => pattern.test(code))?.[0] ?? 'denied';
}

/** An edit that needs a captcha, or was refused by an extension, is no error to the wiki: `result: Failure`. */
function writeFailure(body: Fields): Fields | undefined {
  const refused = Object.values(body).find(
    (value) => isObject(value) && value.result === 'Failure',
  );
  if (!isObject(refused)) return undefined;
  return {...refused, code: 'captcha' in refused ? 'captcha' : refused.code};
}

/**
 * The failure that a parsed reply of api.php tells of, or null when it tells of none.
 * @param retryAfter seconds, from the header
 */
export function failureIn(body: unknown, retryAfter?: number): AdapterError | null {
  if (!isObject(body)) return null;
  const errors: readonly unknown[] = Array.isArray(body.errors) ? body.errors : [body.error];
  const error = errors[0] ?? writeFailure(body);
  if (!isObject(error)) return null;
  const code = textOf(error.code) ?? 'unknown-failure';
  const reason = isObject(error.data) ? error.data.readonlyreason : error.readonlyreason;
  const wikiText = unquoted(textOf(reason) ?? textOf(error.text) ?? textOf(error.info));
  // Settings can have several mistakes: whoever saves them reads all.
  return failure(code, wikiText, retryAfter, errors.length > 1 ? {...error, errors} : error);
}

/** @param cause what the wiki said of it, for what only some askers read: the riddle of a captcha */
function failure(
  code: string,
  wikiText: string | undefined,
  retryAfter: number | undefined,
  cause?: Fields,
): AdapterError {
  return new AdapterError(kindOf(code), code, {code, wikiText, retryAfter, cause});
}

/** Seconds from a `Retry-After` header, which holds seconds or a date. */
export function retryAfterSeconds(header: string | null, now: number): number | undefined {
  if (!header) return undefined;
  const seconds = /^\d+$/.test(header)
    ? Number(header)
    : Math.ceil((Date.parse(header) - now) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}

/** What `readReply` looks at. */
export interface ReplyHead {
  readonly status: number;
  readonly retryAfter?: number | undefined;
}

/**
 * The JSON of a reply.
 * @throws AdapterError for every reply that is none, or that tells of a failure.
 */
export function readReply(head: ReplyHead, text: string): unknown {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (cause) {
    if (head.status < 400) throw new AdapterError('malformed', 'The reply is not JSON', {cause});
  }
  const told = failureIn(body, head.retryAfter);
  if (told) throw told;
  if (head.status < 400) return body;
  throw failure(`http-${head.status}`, undefined, head.retryAfter);
}
