/** Tells the instruments, once per page view, that somebody met what an experiment changes. */
import type {Adapter} from '../../adapters/adapter.js';
import {drawn} from '../../domain/experiments/assign.js';
import {concerned} from '../../domain/experiments/concerns.js';
import type {Experiment, ExperimentSource, Variants} from '../../domain/experiments/experiment.js';
import type {HomepageConfig} from '../config-types.generated.js';
import {isObject} from '../json.js';
import {adapterOf, moduleOf, watchStatuses} from '../status-watch.js';
import {tellUsage} from '../usage-event.js';

/** Its name where an experiment names none. */
export const exposureInstrument = 'homepage-experiments';

export interface Assigned {
  readonly adapter: Adapter;
  /** The wiki's own. */
  readonly config: HomepageConfig;
  /** With the reader's arms over it. */
  readonly merged: HomepageConfig;
  readonly experiments: readonly Experiment[];
  readonly variants: Variants;
  /** Given to people of the reader's campaign, declared or not: they are in it by choice, and not counted. */
  readonly invited: Variants;
  /** Asked for by the address, declared or not. */
  readonly forced: Variants;
  readonly now: number;
}

/** An experiment that the reader is in, and where it is met. */
interface Running {
  readonly id: string;
  readonly arm: string;
  readonly instrument: string;
  readonly concerns: (module: string) => boolean;
}

const runningOf = (assigned: Assigned): readonly Running[] => {
  const {config, experiments, variants, invited, now} = assigned;
  const counted = experiments.filter(({id}) => invited[id] !== variants[id]);
  return drawn(counted, variants, now).map(({id}) => {
    const {arms = {}, instrument = exposureInstrument} = config.experiments[id] ?? {};
    const changes = Object.values(arms).map((arm) => arm.config ?? {});
    const own = Object.fromEntries(Object.entries(config));
    return {id, arm: variants[id] ?? '', instrument, concerns: concerned(id, changes, own)};
  });
};

const expose = ({adapter, merged}: Assigned, {id, arm, instrument}: Running): Promise<void> =>
  tellUsage(adapter, merged, {instrument, action: 'exposure', name: `${id}:${arm}`});

/** In a preview nothing is counted, other usage neither: it is nobody's own page. */
export function withExposures(assigned: Assigned): Adapter {
  const {adapter, experiments, variants, forced} = assigned;
  if (!experiments.length) return adapter;
  const previewed = Object.fromEntries(
    Object.entries(forced).filter(([id, arm]) => variants[id] === arm),
  );
  const preview = Object.keys(previewed).length > 0;
  const running = preview ? [] : runningOf(assigned);
  const {instruments, ...rest} = adapter;
  const source: ExperimentSource = {
    variants,
    previewed,
    decided(module) {
      for (const one of running) if (one.concerns(module)) void expose(assigned, one);
    },
  };
  if (running.length) watchWidgets(source);
  return {...rest, ...(instruments && !preview && {instruments}), experiments: source};
}

const isServedBy = (adapter: unknown, source: ExperimentSource): boolean =>
  isObject(adapter) && adapter.experiments === source;

/** Whoever is in an experiment that changes a widget meets it as soon as the widget knows what to show. */
function watchWidgets(source: ExperimentSource): void {
  watchStatuses((widget, status) => {
    if (status === 'pending') return;
    void adapterOf(widget).then((adapter) => {
      if (isServedBy(adapter, source)) source.decided(moduleOf(widget));
    });
  });
}
