/** Which arms the reader gets, and what they change. Loaded where the configuration declares experiments or texts. */
import type {Adapter} from '../../adapters/adapter.js';
import {forcedVariants, variantsFor} from '../../domain/experiments/assign.js';
import type {Experiment, UnitNames, Variants} from '../../domain/experiments/experiment.js';
import {addressParameters} from '../../platform/address-parameters.js';
import {browserId} from '../../platform/browser-id.js';
import {warnOnce} from '../../platform/warn-once.js';
import {campaignVariants} from '../campaigns/variants.js';
import type {ExperimentsConfig, HomepageConfig} from '../config-types.generated.js';
import type {Connection} from '../connector.js';
import type {JsonObject} from '../json.js';
import {withProgramTopics} from '../program-topics.js';
import {mergeConfig} from '../resolve-config.js';
import {withExposures} from './exposures.js';
import {variantParameter} from './preview-address.js';
import {withTexts} from './texts.js';

export {variantParameter};

/** Whoever looks at a preview would take the usual page for it. */
function warnOfUnknown(forced: Variants, experiments: readonly Experiment[]): void {
  for (const [id, wanted] of Object.entries(forced))
    if (
      !experiments.some(({id: one, arms}) => one === id && arms.some(({name}) => name === wanted))
    )
      warnOnce(
        `the address asks for the arm ${id}:${wanted}, which the configuration does not declare.`,
      );
}

const experimentsOf = (config: ExperimentsConfig): readonly Experiment[] =>
  Object.entries(config).map(([id, {unit = 'user', arms, start, end, winner}]) => ({
    id,
    unit,
    arms: Object.entries(arms).map(([name, {share}]) => ({name, share})),
    start: start ?? null,
    end: end ?? null,
    winner: winner ?? null,
  }));

/** Undefined where the wiki does not say who reads. Asked only where the page does not. */
async function accountName({account, user}: Adapter): Promise<string | null | undefined> {
  const who = account ?? (await user?.facts().catch(() => undefined));
  return who && (who.kind === 'named' ? who.name : null);
}

/** Nothing is kept in the browser and nobody is asked for, where no experiment wants to know. */
async function unitNames(adapter: Adapter, open: readonly Experiment[]): Promise<UnitNames> {
  const wanted = (unit: Experiment['unit']) => open.some((one) => one.unit === unit);
  return {
    user: wanted('user') ? await accountName(adapter) : undefined,
    browser: wanted('browser') ? browserId() : undefined,
  };
}

const withoutExperiments = ({experiments: _none, ...changes}: JsonObject): JsonObject => changes;

/** What each experiment's arms change, the reader's among them. */
const changesOf = (config: HomepageConfig, id: string, arm: string | undefined): JsonObject =>
  withoutExperiments((arm && config.experiments[id]?.arms[arm]?.config) || {});

/** The arms one after the other over the wiki's own: where two experiments change the same, the later one wins. */
const withArms = (config: HomepageConfig, variants: Variants): HomepageConfig =>
  Object.keys(config.experiments).reduce(
    (before, id) => mergeConfig(before, changesOf(config, id, variants[id])),
    config,
  );

/** Those whose arm depends on who reads. */
const undecided = (experiments: readonly Experiment[], now: number): readonly Experiment[] => {
  const known = variantsFor(experiments, {user: undefined, browser: undefined}, now);
  return experiments.filter(({id}) => !(id in known));
};

/** @param now milliseconds since the epoch */
export async function applyExperiments(
  {adapter, config}: Connection,
  now: number,
): Promise<Connection> {
  const experiments = experimentsOf(config.experiments);
  const forced = forcedVariants(addressParameters(variantParameter));
  warnOfUnknown(forced, experiments);
  const units = await unitNames(adapter, undecided(experiments, now));
  const invited = campaignVariants(config, adapter.campaigns);
  const variants = variantsFor(experiments, units, now, {...invited, ...forced});
  const merged = withArms(config, variants);
  const assigned = {adapter, config, merged, experiments, variants, invited, forced, now};
  const changed = withTexts(withExposures(assigned), merged.messages);
  return {adapter: withProgramTopics(changed, merged, now), config: merged};
}
