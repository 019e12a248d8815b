/** Which page views, sessions or people are counted. Nothing in here is sent anywhere. */
import {hash} from '../hash.js';

export type SamplingUnit = 'pageview' | 'session' | 'user';

export interface Sampling {
  /** What is in the sample or out of it as a whole. */
  readonly unit: SamplingUnit;
  /** Share of the units that are counted, from 0 for none to 1 for all. */
  readonly rate: number;
}

/** Ids of what is being counted, known to this browser only. */
export interface UnitIds {
  readonly pageview: string;
  readonly session: string;
  /** Account and wiki; null for readers without an account, whose session stands for them. */
  readonly user: string | null;
}

const hashes = 2 ** 32;

/**
 * Whether a unit is counted: always the same for one id and instrument, and even over ids. Instruments draw on their own,
 * so that nobody is in all samples at once.
 */
export function isInSample(id: string, instrument: string, rate: number): boolean {
  if (rate >= 1) return true;
  return rate > 0 && hash(`${instrument}\n${id}`) / hashes < rate;
}

/** The id that decides. */
export const unitId = (unit: SamplingUnit, ids: UnitIds): string =>
  unit === 'user' ? (ids.user ?? ids.session) : ids[unit];
