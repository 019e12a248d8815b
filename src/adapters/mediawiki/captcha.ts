/** Riddles of ConfirmEdit. */
import type {Captcha} from '../adapter-error.js';
import {AdapterError} from '../adapter-error.js';
import {isObject} from '../http/shape.js';
import {decoded} from '../../domain/questions/entities.js';
import {safeUrl} from './urls.js';

const textOf = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** Riddles in words may have markup; what comes from here is plain text. */
const plain = (html: string) => decoded(html.replace(/<[^<>]*>/g, '')).trim();

/**
 * The riddle in `edit.captcha`. Undefined for those of other companies (reCAPTCHA, hCaptcha), which come with scripts
 * of their own and cannot be shown here.
 */
export function parseCaptcha(value: unknown, apiUrl: URL): Captcha | undefined {
  if (!isObject(value)) return undefined;
  const id = textOf(value.id);
  const words = textOf(value.question);
  const question = /html/.test(textOf(value.mime)) ? plain(words) : words.trim();
  const imageUrl = textOf(value.url) ? safeUrl(textOf(value.url), apiUrl) : null;
  // A picture of another host would tell it who asks here.
  const own = imageUrl && new URL(imageUrl).host === apiUrl.host ? imageUrl : null;
  if (!id || !(question || own)) return undefined;
  return {id, question: question || null, imageUrl: own};
}

/** The same failure with its riddle, when it has one. */
export function withCaptcha(error: AdapterError, apiUrl: URL): AdapterError {
  if (error.kind !== 'captcha') return error;
  const refused = isObject(error.cause) ? error.cause : {};
  return new AdapterError('captcha', error.message, {
    code: error.code,
    wikiText: error.wikiText,
    captcha: parseCaptcha(refused.captcha, apiUrl),
  });
}
