/** What of a language has to be known to write its numbers, days and plural forms, and to lay out its text. */
export interface Locale {
  /** BCP 47 tag, for `lang` attributes and plural rules. */
  readonly tag: string;
  /** Tags for Intl, best first, ending with English. */
  readonly tags: string[];
  readonly direction: 'ltr' | 'rtl';
  /** Small whole numbers are written with the digits 0 to 9, so that no NumberFormat is needed for them. */
  readonly plainDigits: boolean;
}

/** Built in; every other language brings its facts with its texts (`locale-of.ts`). */
export const english: Locale = {tag: 'en', tags: ['en'], direction: 'ltr', plainDigits: true};
