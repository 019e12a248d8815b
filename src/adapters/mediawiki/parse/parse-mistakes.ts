/** Mistakes that the wiki found in settings: CommunityConfiguration checks the pages that it knows. */
import type {RefusedSetting} from '../../adapter-error.js';
import {AdapterError} from '../../adapter-error.js';
import type {Fields} from '../../http/shape.js';
import {isObject} from '../../http/shape.js';

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** Its reply tells the place as a JSON pointer, and the reason in English where it has no text. */
function mistakeOf(error: Fields): RefusedSetting {
  const data = isObject(error.data) ? error.data : {};
  return {
    path: textOf(data.pointer),
    text: textOf(error.text) || textOf(data.messageLiteral) || textOf(error.code),
  };
}

const isMistake = (error: unknown): error is Fields =>
  isObject(error) && /schema-validation-error$|^invalid-json/.test(textOf(error.code));

/** The same failure with what is wrong, when the wiki said so. */
export function withMistakes(error: AdapterError): AdapterError {
  const refused = isObject(error.cause) ? error.cause : {};
  const errors = Array.isArray(refused.errors) ? refused.errors : [refused];
  const mistakes = errors.filter(isMistake).map(mistakeOf);
  if (!mistakes.length) return error;
  const {code, wikiText} = error;
  return new AdapterError('denied', error.message, {code, wikiText, mistakes});
}
