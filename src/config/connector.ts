/**
 * How a provider without an adapter, or a widget without a provider, comes to a wiki. The connector is registered
 * by `wiki-homepage/define`; single-element entries register none, so that they stay free of adapters.
 */
import type {Adapter} from '../adapters/adapter.js';
import type {HomepageConfig} from './config-types.generated.js';
import {shared} from '../platform/shared.js';

/** What the embedding code asked for. All optional: without any, the wiki whose page this is. */
export interface ConnectOptions {
  /** Address of the wiki's `api.php`. Default: that of the page's own wiki. */
  readonly apiUrl?: string | undefined;
  /** Address of a JSON file with the configuration. Default: the wiki's configuration page. */
  readonly configSrc?: string | undefined;
  /** Which kind of adapter: `mediawiki` or `memory`. Default: `mediawiki`. */
  readonly adapter?: string | undefined;
  /** Which example data, for `adapter: 'memory'`. */
  readonly scenario?: string | undefined;
}

/** A wiki that can be talked to, and its configuration. */
export interface Connection {
  readonly adapter: Adapter;
  readonly config: HomepageConfig;
  /** Mistakes in the wiki's settings; Infinity where they could not be read as JSON. Left out: none are known. */
  readonly mistakes?: number;
}

export interface Connector {
  /** Whether this page belongs to a wiki, so that widgets need no embedding code at all. */
  readonly onWikiPage: () => boolean;
  readonly connect: (options: ConnectOptions) => Promise<Connection>;
}

interface ConnectorSlot {
  connector?: Connector;
  page?: Promise<Connection>;
  readonly waiting: (() => void)[];
}

const slot = () => shared<ConnectorSlot>('connector', () => ({waiting: []}));

/** Makes `connector` the page's own. The first one stays. */
export function registerConnector(connector: Connector): void {
  const own = slot();
  if (own.connector) return;
  own.connector = connector;
  for (const tell of own.waiting.splice(0)) tell();
}

/** The registered connector, if there is one yet. */
export function registeredConnector(): Connector | undefined {
  return slot().connector;
}

/** Calls `tell` when a connector is registered, at once if there is one. */
export function whenConnector(tell: () => void): void {
  if (slot().connector) tell();
  else slot().waiting.push(tell);
}

/** The one implicit connection of a wiki's page; undefined elsewhere. A failed attempt is not kept. */
export function pageConnection(): Promise<Connection> | undefined {
  const own = slot();
  if (!own.page && own.connector?.onWikiPage()) {
    own.page = own.connector.connect({});
    own.page.catch(() => delete own.page);
  }
  return own.page;
}

/** Who comes to the page from now on gets this one. */
export function renewPageConnection(connection: Connection): void {
  slot().page = Promise.resolve(connection);
}
