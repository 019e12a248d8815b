/** Facts by MediaWiki's language codes. Loaded with the texts of a language; English needs none of it. */
import {bcp47, direction, locales} from './languages.js';
import type {Locale} from './locale.js';

/** What CLDR, in one version or another, writes with digits other than 0 to 9, besides languages from right to left. */
const otherDigits = /\b(as|bho|bn|ccp|dz|hnj|mni|mr|my|ne|raj|sa|sat|xnr|Deva)\b/;

export interface LocaleOptions {
  /** The language of the texts, where it is not the page's: its formats serve when Intl does not know the page's. */
  readonly fallback?: string | undefined;
  /** The wiki's digits where they differ from the language's (`latn` where `$wgTranslateNumerals` is off). */
  readonly numberingSystem?: string | undefined;
}

/** @param code as MediaWiki writes it. */
export function localeOf(
  code: string,
  {fallback = 'en', numberingSystem}: LocaleOptions = {},
): Locale {
  // Days are Gregorian, as in MediaWiki's own pages.
  const wish = `-u-ca-gregory${numberingSystem ? `-nu-${numberingSystem}` : ''}`;
  const tags = locales(code, fallback);
  return {
    tag: bcp47(code),
    tags: tags.map((tag) => tag + wish),
    direction: direction(code),
    plainDigits:
      !numberingSystem && !tags.some((tag) => direction(tag) === 'rtl' || otherDigits.test(tag)),
  };
}
