import type {Formats} from './formats.js';
import {intl} from './intl.js';

/** 12.3K, where there is little room. */
export const compactNumber = ({tags, number}: Formats, value: number): string =>
  Math.abs(value) < 1000
    ? number(value)
    : intl(Intl.NumberFormat, tags, {notation: 'compact', maximumFractionDigits: 1}).format(value);
