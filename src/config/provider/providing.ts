import {ContextConsumer, ContextProvider} from '@lit/context';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Adapter} from '../../adapters/adapter.js';
import type {TimeZone} from '../../domain/model.js';
import {onConfigNews} from '../config-news.js';
import {type Connection, pageConnection, registeredConnector, whenConnector} from '../connector.js';
import type {HomepageConfig} from '../config-types.generated.js';
import {
  adapterContext,
  configContext,
  defaultEnvironment,
  type Environment,
  environmentContext,
} from '../contexts.js';
import {defaultConfig, type PartialConfig, resolveConfig} from '../resolve-config.js';
import {VariantGate} from '../variant-gate.js';
import {warnOnce} from '../../platform/warn-once.js';

/** What an element that provides can be given, as properties. */
export interface Provided {
  adapter?: Adapter | string | undefined;
  config?: PartialConfig | undefined;
  apiUrl?: string | undefined;
  configSrc?: string | undefined;
  scenario?: string | undefined;
  language?: string | undefined;
  timeZone?: TimeZone | undefined;
  now?: (() => number) | undefined;
  variants?: Readonly<Record<string, string>> | undefined;
}

type ProvidingHost = ReactiveControllerHost & HTMLElement & Provided;

/** An adapter as a property, or the name of one as an attribute. */
export const adapterConverter = {fromAttribute: (value: string | null) => value ?? undefined};

/** Gives configuration, adapter and surroundings to everything inside its host. The host calls `follow` before it updates. */
export class Providing implements ReactiveController {
  private readonly configProvider;
  private readonly adapterProvider;
  private readonly environmentProvider;
  /** What a provider around this one says: it holds for whatever this one leaves open. */
  private readonly outerConfig;
  private readonly outerAdapter;
  private readonly outerEnvironment;
  private readonly gate = new VariantGate(() => this.news());
  private connection: Connection | undefined;
  private asked: readonly unknown[] | undefined;
  /** The configuration that was given in code, completed: the same as long as that is the same. */
  private given: {readonly from: PartialConfig; readonly config: HomepageConfig} | undefined;
  private attempt = 0;
  private readonly host: ProvidingHost;
  private stopNews: (() => void) | undefined;

  constructor(host: ProvidingHost) {
    this.host = host;
    this.configProvider = new ContextProvider(host, {context: configContext});
    this.adapterProvider = new ContextProvider(host, {context: adapterContext});
    this.environmentProvider = new ContextProvider(host, {context: environmentContext});
    const outer = {subscribe: true, callback: () => host.requestUpdate()};
    this.outerConfig = new ContextConsumer(host, {context: configContext, ...outer});
    this.outerAdapter = new ContextConsumer(host, {context: adapterContext, ...outer});
    this.outerEnvironment = new ContextConsumer(host, {context: environmentContext, ...outer});
    host.addController(this);
  }

  /** What everything inside gets; undefined while it is on its way. */
  get config(): HomepageConfig | undefined {
    return this.configProvider.value;
  }

  get adapter(): Adapter | undefined {
    return this.adapterProvider.value;
  }

  get environment(): Environment | undefined {
    return this.environmentProvider.value;
  }

  hostConnected(): void {
    this.stopNews = onConfigNews((config, wiki) => this.hear(config, wiki));
    if (this.asked && !this.connection) this.connect();
  }

  hostDisconnected(): void {
    this.stopNews?.();
    this.attempt++;
  }

  /** Whether an adapter is there, or on its way. */
  get awaited(): boolean {
    return !!this.adapter || this.inherits || !!registeredConnector();
  }

  /** The wiki's settings have changed since the page asked for them. */
  private hear(config: HomepageConfig, wiki: string | undefined): void {
    const {connection} = this;
    if (!connection || connection.adapter.wiki !== wiki) return;
    const {language} = connection.config;
    this.connection = {...connection, config: {...config, language}};
    this.news();
  }

  private news(): void {
    this.provide();
    this.host.requestUpdate();
  }

  /** Asks the wiki again, for its configuration too. Does nothing with an adapter that was given. */
  reconnect(): void {
    this.connect(true);
  }

  private connect(again = false): void {
    const attempt = ++this.attempt;
    this.connection = undefined;
    if (this.givenAdapter || this.inherits) return;
    if (!registeredConnector()) void this.warnUnlessConnectorComes();
    whenConnector(() => void this.ask(attempt, again));
  }

  follow(): void {
    const {adapter, apiUrl, configSrc, scenario} = this.host;
    const asks = [adapter, apiUrl, configSrc, scenario];
    const {asked} = this;
    this.asked = asks;
    if (!asked || asks.some((one, index) => one !== asked[index])) this.connect();
    this.provide();
  }

  private get givenAdapter(): Adapter | undefined {
    const {adapter} = this.host;
    return typeof adapter === 'object' ? adapter : undefined;
  }

  private get givenConfig(): HomepageConfig | undefined {
    const {config: from} = this.host;
    if (from !== this.given?.from) this.given = from && {from, config: resolveConfig(from)};
    return this.given?.config;
  }

  /** Inside another provider, and without a wiki of its own. */
  private get inherits(): boolean {
    const {adapter, apiUrl, configSrc, scenario, parentElement} = this.host;
    const own = adapter ?? apiUrl ?? configSrc ?? scenario;
    const outer = parentElement?.closest('wiki-homepage-provider, wiki-homepage');
    return own === undefined && !!outer;
  }

  private async ask(attempt: number, again: boolean): Promise<void> {
    const {apiUrl, configSrc, scenario, adapter: name} = this.host;
    const adapter = typeof name === 'string' ? name : undefined;
    const named = apiUrl ?? configSrc ?? scenario ?? adapter;
    const connector = registeredConnector();
    try {
      // What the page asks for already is not asked for again.
      const own = again || named !== undefined ? undefined : pageConnection();
      const connection = await (own ?? connector?.connect({apiUrl, configSrc, scenario, adapter}));
      if (attempt !== this.attempt) return;
      this.connection = connection;
      this.news();
    } catch (error) {
      warnOnce(`no wiki could be reached: ${String(error)}`);
    }
  }

  private async warnUnlessConnectorComes(): Promise<void> {
    const {host} = this;
    const part = await import('./no-connector.js');
    part.warnUnlessConnectorComes(host, () => host.isConnected && !this.givenAdapter);
  }

  private provide(): void {
    const {connection, outerAdapter, outerConfig, inherits, host} = this;
    const outer = this.outerEnvironment.value ?? defaultEnvironment;
    const adapter =
      this.givenAdapter ?? connection?.adapter ?? (inherits ? outerAdapter.value : undefined);
    const config =
      this.givenConfig ?? connection?.config ?? (inherits ? outerConfig.value : undefined);
    const ownDirection = host.dir === 'rtl' || host.dir === 'ltr' ? host.dir : null;
    const now = host.now ?? outer.now;
    this.environmentProvider.setValue({
      language: host.language ?? outer.language,
      // The outer direction is that of the outer language.
      direction: ownDirection ?? (host.language === undefined ? outer.direction : null),
      now,
      timeZone: host.timeZone ?? outer.timeZone,
      variants: host.variants ?? outer.variants,
    });
    const given = adapter && {adapter, config: config ?? defaultConfig};
    const ready = given && this.gate.pass(given, config, now());
    // Configuration first: a widget that sees the adapter starts loading.
    this.configProvider.setValue(given ? ready?.config : config);
    this.adapterProvider.setValue(ready?.adapter);
  }
}
