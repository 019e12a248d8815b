/** Data shapes of experiments. */
import type {Day} from '../model.js';

/** `user`: accounts, by their name. `browser`: whoever reads, by an id that the browser keeps. */
export type ExperimentUnit = 'user' | 'browser';

export interface Arm {
  readonly name: string;
  /** Share of the units that get it, from 0 for none to 1 for all. */
  readonly share: number;
}

export interface Experiment {
  readonly id: string;
  readonly unit: ExperimentUnit;
  /** In the order of the configuration, which decides who gets which. Their shares are at most 1 together. */
  readonly arms: readonly Arm[];
  /** First and last day, in UTC, both inside. Null: no such end. */
  readonly start: Day | null;
  readonly end: Day | null;
  /** The arm that everybody gets after the last day; null: nobody gets any. */
  readonly winner: string | null;
}

/**
 * Ids of the units that one reader belongs to. Null: there is none, so that the reader is in no experiment of that unit.
 * Undefined: not known, so that nothing is decided.
 */
export type UnitNames = Readonly<Record<ExperimentUnit, string | null | undefined>>;

/** Arm by experiment. Of somebody who is in none: the empty text. What is not decided is left out. */
export type Variants = Readonly<Record<string, string>>;

/** What a condition compares with where somebody is in an experiment's arm of no name: outside. */
export const noArm = '';

/** Arms of the configuration's experiments that this reader was given. `config/variants.ts` puts it beside the wiki's sources. */
export interface ExperimentSource {
  readonly variants: Variants;
  /** Arms that the page's address asks for: a preview, in which nothing is counted. */
  readonly previewed: Variants;
  /**
   * A part of the homepage knows what it shows, or that it shows nothing: whoever is in an experiment that changes it has
   * met that now. Told as often as wanted, counted once per page view.
   * @param module its name in `modules`; `homepage` for the page that arranges them.
   */
  decided(module: string): void;
}
