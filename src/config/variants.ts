/**
 * The one place where campaigns and experiments meet the configuration: between where it comes from and whoever reads it.
 * What it takes is loaded where the configuration declares some; elsewhere nothing is asked, kept or sent.
 */
import type {Adapter} from '../adapters/adapter.js';
import type {HomepageConfig} from './config-types.generated.js';
import type {Connection} from './connector.js';
import {warnOnce} from '../platform/warn-once.js';

const settled = new WeakSet<HomepageConfig>();
/** Adapters as they were, by what was made of them. */
const origins = new WeakMap<Adapter, Adapter>();

const some = (one: object): boolean => Object.keys(one).length > 0;

/** Whether it has yet to be found out what the reader gets: arms, what a campaign changes, texts, topics of their own. */
const isOpen = (config: HomepageConfig): boolean =>
  !settled.has(config) &&
  [config.experiments, config.messages, config.programs.list, config.campaigns].some(some);

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

async function withArms(connection: Connection, now: number): Promise<Connection> {
  try {
    const {applyExperiments} = await import('./experiments/apply.js');
    return {...connection, ...(await applyExperiments(connection, now))};
  } catch (error) {
    warnOnce(`no experiment is run: ${String(error)}`);
    return connection;
  }
}

/**
 * The configuration with what the reader's campaign and arms change put over it, and the adapter with the texts and topics
 * that it changes. Without any of them it is what was given. Never rejects: in the worst case nobody is in an experiment.
 *
 * @param now milliseconds since the epoch
 */
export async function withVariants(connection: Connection, now: number): Promise<Connection> {
  if (!isOpen(connection.config)) return connection;
  const adapter = origins.get(connection.adapter) ?? connection.adapter;
  const invited = await withCampaign({...connection, adapter}, now);
  const applied = await withArms(invited, now);
  // One of its own: what was given stays open for whoever passes it on again, with the adapter as it was.
  const config = Object.freeze({...applied.config});
  settled.add(config);
  if (applied.adapter !== adapter) origins.set(applied.adapter, adapter);
  return {...applied, config};
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
   * @returns undefined while the arms are on their way for the first time.
   */
  pass(connection: Connection, source: unknown, now: number): Connection | undefined {
    if (!isOpen(connection.config)) return connection;
    const asked = [source, connection.adapter];
    if (asked.some((part, index) => part !== this.asked[index])) {
      // Changed settings take the place of the former ones once it is known what they mean.
      if (asked[1] !== this.asked[1]) this.found = undefined;
      this.asked = asked;
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
