import {elapsed, wallTime} from '../../../src/domain/calendar.js';
import {type Formats, localeFormats} from '../../../src/i18n/formats.js';
import {localeOf, type LocaleOptions} from '../../../src/i18n/locale-of.js';

/** Formats as widgets have them. @param language as MediaWiki writes it. */
export const createFormats = (language: string, options?: LocaleOptions): Formats =>
  localeFormats(localeOf(language, options), {elapsed, wallTime});
