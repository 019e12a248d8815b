/**
 * Who gets which arm of an experiment. Worked out anew on each page from the experiment's id and the unit's, so that it
 * needs no server and stays the same (docs/decisions/0016-experiments.md).
 */
import {dayIn} from '../calendar.js';
import {hash} from '../hash.js';
import {type Experiment, noArm, type UnitNames, type Variants} from './experiment.js';
import {own} from '../own.js';

const hashes = 2 ** 32;

/** `planned` and `over` are known of everybody, whoever it is. */
export type Phase = 'planned' | 'running' | 'over';

/** @param now milliseconds since the epoch. Days are those of UTC. */
export function phaseOf({start, end}: Pick<Experiment, 'start' | 'end'>, now: number): Phase {
  const today = dayIn(now, 'UTC');
  if (start !== null && today < start) return 'planned';
  return end !== null && today > end ? 'over' : 'running';
}

/**
 * The arm of one unit while the experiment runs: the arms lie one after the other on the line from 0 to 1, each as long
 * as its share, and the unit is a point on it.
 */
export function armOf({id, arms}: Pick<Experiment, 'id' | 'arms'>, unit: string): string {
  const point = hash(`${id}\n${unit}`) / hashes;
  let reached = 0;
  for (const {name, share} of arms) {
    reached += share;
    if (point < reached) return name;
  }
  return noArm;
}

/** Undefined where it is not known who reads. */
function variantOf(experiment: Experiment, units: UnitNames, now: number): string | undefined {
  const phase = phaseOf(experiment, now);
  if (phase === 'planned') return noArm;
  if (phase === 'over') return experiment.winner ?? noArm;
  const unit = units[experiment.unit];
  return typeof unit === 'string' ? armOf(experiment, unit) : unit === null ? noArm : undefined;
}

/**
 * Every experiment's arm for one reader.
 *
 * @param forced arms for a preview, by experiment; those that are not declared count for nothing.
 */
export function variantsFor(
  experiments: readonly Experiment[],
  units: UnitNames,
  now: number,
  forced: Variants = {},
): Variants {
  const decided = experiments.map((experiment) => {
    const wanted = own(forced, experiment.id);
    const declared = experiment.arms.some(({name}) => name === wanted);
    return [experiment.id, declared ? wanted : variantOf(experiment, units, now)] as const;
  });
  return Object.fromEntries(
    decided.filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** `id:arm`, in any number, as they stand in an address. */
export function forcedVariants(values: readonly string[]): Variants {
  const pairs = values
    .flatMap((value) => value.split(','))
    .map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)] as const)
    .filter(([id, arm]) => id && arm);
  return Object.fromEntries(pairs);
}

/** Arms that a reader got by chance: whoever was given the winner of a finished experiment is in none. */
export const drawn = (
  experiments: readonly Experiment[],
  variants: Variants,
  now: number,
): readonly Experiment[] =>
  experiments.filter(
    (experiment) => variants[experiment.id] && phaseOf(experiment, now) === 'running',
  );
