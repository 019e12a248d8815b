/**
 * Numbers in the reader's language. An Intl object is made when it is first needed and kept for the page: the first
 * NumberFormat of a page takes about 30 ms.
 */
import {intl} from './intl.js';
import type {Locale} from './locale.js';

export interface Formats {
  /** Tags for Intl, best first. */
  readonly tags: string[];
  number(value: number): string;
  /** 12.3K, where there is little room. */
  compact(value: number): string;
}

export function localeFormats({tags, plainDigits}: Locale): Formats {
  const format = (value: number, options: Intl.NumberFormatOptions) =>
    intl(Intl.NumberFormat, tags, options).format(value);
  const number = (value: number) =>
    plainDigits && Number.isInteger(value) && value >= 0 && value < 1000
      ? String(value)
      : format(value, {});
  return {
    tags,
    number,
    compact: (value) =>
      Math.abs(value) < 1000
        ? number(value)
        : format(value, {notation: 'compact', maximumFractionDigits: 1}),
  };
}
