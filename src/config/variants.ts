/**
 * The one place where campaigns and experiments meet the configuration: between where it comes from and whoever reads it.
 * What it takes is loaded where the configuration declares some; elsewhere nothing is asked, kept or sent.
 */
import type {HomepageConfig} from './config-types.generated.js';
import type {Connection} from './connector.js';
import {warnOnce} from '../platform/warn-once.js';

const settled = new WeakSet<HomepageConfig>();

const some = (one: object | undefined): boolean => Object.keys(one ?? {}).length > 0;

const hasExperiments = ({experiments, messages}: HomepageConfig): boolean =>
  some(experiments) || some(messages);

/** Whether it has yet to be found out through which campaign the reader came, which arms they get, which texts are changed. */
const isOpen = (config: HomepageConfig): boolean =>
  !settled.has(config) && (hasExperiments(config) || some(config.campaigns));

/** What the reader's campaign changes. */
async function withCampaign(connection: Connection, now: number): Promise<Connection> {
  if (!some(connection.config.campaigns)) return connection;
  try {
    const {applyCampaigns} = await import('./campaigns/apply.js');
    return await applyCampaigns(connection, now);
  } catch (error) {
    warnOnce(`it is not known through which campaign the reader came: ${String(error)}`);
    return connection;
  }
}

/**
 * The configuration with what the reader's campaign and arms change put over it, and the adapter with the texts that it
 * changes. Without campaigns, experiments and texts it is what was given. Never rejects: in the worst case nobody is in an experiment.
 *
 * @param now milliseconds since the epoch
 */
export async function withVariants(connection: Connection, now: number): Promise<Connection> {
  if (!isOpen(connection.config)) return connection;
  let applied = await withCampaign(connection, now);
  if (hasExperiments(applied.config)) applied = await withArms(applied, now);
  // One of its own: what was given stays open for whoever passes it on again, with the adapter as it was.
  const config = Object.freeze({...applied.config});
  settled.add(config);
  return {...applied, config};
}

async function withArms(connection: Connection, now: number): Promise<Connection> {
  try {
    const {applyExperiments} = await import('./experiments/apply.js');
    return await applyExperiments(connection, now);
  } catch (error) {
    warnOnce(`no experiment is run: ${String(error)}`);
    return connection;
  }
}

/** The same for whoever gives configurations on and cannot wait: what was found out is kept for the next time. */
export class VariantGate {
  private asked: readonly unknown[] = [];
  private found: Connection | undefined;
  private readonly onFound: () => void;

  /** @param onFound what was undefined is known now. */
  constructor(onFound: () => void) {
    this.onFound = onFound;
  }

  /**
   * @param source what tells this configuration from another one
   * @returns undefined while the arms are on their way.
   */
  pass(connection: Connection, source: unknown, now: number): Connection | undefined {
    if (!isOpen(connection.config)) return connection;
    const asked = [source, connection.adapter];
    if (asked.some((part, index) => part !== this.asked[index])) {
      this.asked = asked;
      this.found = undefined;
      void this.find(connection, asked, now);
    }
    return this.found;
  }

  private async find(connection: Connection, asked: readonly unknown[], now: number) {
    const found = await withVariants(connection, now);
    if (asked !== this.asked) return;
    this.found = found;
    this.onFound();
  }
}
