import {ContextConsumer, ContextProvider} from '@lit/context';
import {ReactiveElement, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import type {Adapter} from '../../adapters/adapter.js';
import type {TimeZone} from '../../domain/model.js';
import {type Connection, registeredConnector, whenConnector} from '../connector.js';
import {
  adapterContext,
  configContext,
  defaultEnvironment,
  environmentContext,
} from '../contexts.js';
import {type PartialConfig, resolveConfig} from '../resolve-config.js';
import {VariantGate} from '../variants.js';
import {warnOnce} from '../../platform/shared.js';

/** An adapter as a property, or the name of one as an attribute. */
const adapterConverter = {fromAttribute: (value: string | null) => value ?? undefined};

/**
 * Gives configuration, adapter and language to every widget inside it. Shows nothing of its own.
 *
 * Given an `adapter` object it uses that. Otherwise it asks the connector that `wiki-homepage/define` registers:
 * the wiki whose page it is on, the wiki named by `api-url`, or example data with `adapter="memory"`.
 *
 * @tag wiki-homepage-provider
 * @slot - The widgets.
 */
export class WikiHomepageProviderElement extends ReactiveElement {
  /** The adapter to use, or the name of a built-in one: `mediawiki` (default) or `memory`. */
  @property({converter: adapterConverter}) adapter?: Adapter | string | undefined;

  /** The configuration; missing keys have their defaults. Without it the wiki is asked for its own. */
  @property({attribute: false}) config?: PartialConfig | undefined;

  /** Address of the `api.php` of the wiki to talk to. Default: the wiki whose page this is. */
  @property({attribute: 'api-url'}) apiUrl?: string | undefined;

  /** Address of a JSON file with the configuration. Default: the wiki's configuration page. */
  @property({attribute: 'config-src'}) configSrc?: string | undefined;

  /** Which example data to show with `adapter="memory"`. */
  @property() scenario?: string | undefined;

  /** Interface language, a MediaWiki code. Default: the configuration's, else the page's. */
  @property() language?: string | undefined;

  /** The reader's time zone, for previews and tests. Default: the browser's. */
  @property({attribute: 'time-zone'}) timeZone?: TimeZone | undefined;

  /** The clock, for previews and tests: milliseconds since the epoch. Default: the outer provider's, the machine's. */
  @property({attribute: false}) now?: (() => number) | undefined;

  private readonly configProvider = new ContextProvider(this, {context: configContext});
  private readonly adapterProvider = new ContextProvider(this, {context: adapterContext});
  private readonly environmentProvider = new ContextProvider(this, {context: environmentContext});
  /** What a provider around this one says: it holds for whatever this one leaves open. */
  private readonly outerConfig = new ContextConsumer(this, {
    context: configContext,
    subscribe: true,
    callback: () => this.requestUpdate(),
  });
  private readonly outerAdapter = new ContextConsumer(this, {
    context: adapterContext,
    subscribe: true,
    callback: () => this.requestUpdate(),
  });
  private readonly outerEnvironment = new ContextConsumer(this, {
    context: environmentContext,
    subscribe: true,
    callback: () => this.requestUpdate(),
  });
  private readonly variants = new VariantGate(() => this.provide());
  private connection: Connection | undefined;
  private attempt = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.style.display ||= 'contents';
    if (this.hasUpdated && !this.connection) this.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.attempt++;
  }

  /** Asks the wiki again, for its configuration too. Does nothing with an adapter that was given. */
  reconnect(): void {
    this.connect();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const connectionKeys = ['adapter', 'apiUrl', 'configSrc', 'scenario'] as const;
    if (!this.hasUpdated || connectionKeys.some((key) => changed.has(key))) this.connect();
    this.provide();
  }

  private get givenAdapter(): Adapter | undefined {
    return typeof this.adapter === 'object' ? this.adapter : undefined;
  }

  /** Inside another provider, and without a wiki of its own. */
  private get inherits(): boolean {
    const own = this.adapter ?? this.apiUrl ?? this.configSrc ?? this.scenario;
    const outer = this.parentElement?.closest('wiki-homepage-provider, wiki-homepage');
    return own === undefined && !!outer;
  }

  private connect(): void {
    const attempt = ++this.attempt;
    this.connection = undefined;
    if (this.givenAdapter || this.inherits) return;
    if (!registeredConnector()) this.warnUnlessConnectorComes();
    whenConnector(() => void this.ask(attempt));
  }

  private async ask(attempt: number): Promise<void> {
    const {apiUrl, configSrc, scenario} = this;
    const adapter = typeof this.adapter === 'string' ? this.adapter : undefined;
    try {
      const connection = await registeredConnector()?.connect({
        apiUrl,
        configSrc,
        scenario,
        adapter,
      });
      if (attempt !== this.attempt) return;
      this.connection = connection;
      this.provide();
    } catch (error) {
      warnOnce(`no wiki could be reached: ${String(error)}`);
    }
  }

  private warnUnlessConnectorComes(): void {
    setTimeout(() => {
      if (this.isConnected && !this.givenAdapter && !registeredConnector())
        warnOnce(
          '<wiki-homepage-provider> has no adapter and no connector is registered. Set its adapter ' +
            'property or load wiki-homepage/define.',
        );
    }, 1000);
  }

  private provide(): void {
    const {connection, outerAdapter, outerConfig, inherits} = this;
    const outer = this.outerEnvironment.value ?? defaultEnvironment;
    const adapter =
      this.givenAdapter ?? connection?.adapter ?? (inherits ? outerAdapter.value : undefined);
    const config = this.config
      ? resolveConfig(this.config)
      : (connection?.config ?? (inherits ? outerConfig.value : undefined));
    const ownDirection = this.dir === 'rtl' || this.dir === 'ltr' ? this.dir : null;
    const now = this.now ?? outer.now;
    this.environmentProvider.setValue({
      language: this.language ?? outer.language,
      // The outer direction is that of the outer language.
      direction: ownDirection ?? (this.language === undefined ? outer.direction : null),
      now,
      timeZone: this.timeZone ?? outer.timeZone,
    });
    const given = adapter && {adapter, config: config ?? resolveConfig({})};
    const source = this.config ?? config;
    const ready = given && this.variants.pass(given, source, now());
    // Configuration first: a widget that sees the adapter starts loading.
    this.configProvider.setValue(given ? ready?.config : config);
    this.adapterProvider.setValue(ready?.adapter);
  }
}
