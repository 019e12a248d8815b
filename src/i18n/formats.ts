/**
 * Numbers in the reader's language. An Intl object is made when it is first needed and kept for the page: the first
 * NumberFormat of a page takes about 30 ms.
 */
import {intl} from './intl.js';
import type {Locale} from './locale.js';

export interface Formats {
  /** Tags for Intl, best first. */
  readonly tags: string[];
  readonly number: (value: number) => string;
}

export const localeFormats = ({tags, plainDigits}: Locale): Formats => ({
  tags,
  number: (value) =>
    plainDigits && Number.isInteger(value) && value >= 0 && value < 1000
      ? String(value)
      : intl(Intl.NumberFormat, tags, {}).format(value),
});
