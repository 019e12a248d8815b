import {elapsed, wallTime} from '../../../src/domain/calendar.js';
import {type DateFormats, dateFormats} from '../../../src/i18n/date-formats.js';
import {type Formats, localeFormats} from '../../../src/i18n/formats.js';
import {localeOf, type LocaleOptions} from '../../../src/i18n/locale-of.js';

/** Formats as widgets have them. @param language as MediaWiki writes it. */
export function createFormats(language: string, options?: LocaleOptions): Formats & DateFormats {
  const numbers = localeFormats(localeOf(language, options));
  return {...numbers, ...dateFormats(numbers, {elapsed, wallTime})};
}
