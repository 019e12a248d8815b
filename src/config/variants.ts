/**
 * The one place where campaigns and experiments meet the configuration: between where it comes from and whoever reads it.
 * What it takes is loaded where the configuration declares some; elsewhere nothing is asked, kept or sent.
 */
import type {Adapter} from '../adapters/adapter.js';
import type {Connection} from './connector.js';
import {isOpen, settle, some} from './open-config.js';
import {warnOnce} from '../platform/warn-once.js';

/** Adapters as they were, by what was made of them. */
const origins = new WeakMap<Adapter, Adapter>();

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
  settle(config);
  if (applied.adapter !== adapter) origins.set(applied.adapter, adapter);
  return {...applied, config};
}
