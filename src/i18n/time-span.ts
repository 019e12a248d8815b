import type {Formats} from './formats.js';
import {intl} from './intl.js';

const year = 365.25;

/**
 * How long something lasted: full days up to two months of 30 days, such months up to two years, then full years
 * ("45 days", "14 months", "6 years").
 */
export function timeSpan({tags}: Pick<Formats, 'tags'>, days: number): string {
  const [count, unit] =
    days < 60
      ? [days, 'day']
      : days < 2 * year
        ? [Math.min(23, days / 30), 'month']
        : [days / year, 'year'];
  const options = {style: 'unit', unit, unitDisplay: 'long'} as const;
  return intl(Intl.NumberFormat, tags, options).format(Math.floor(count));
}
