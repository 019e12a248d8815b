/** Where a widget takes configuration, adapter and environment from: own properties, a provider, or the page. */
import {ContextConsumer} from '@lit/context';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Adapter} from '../adapters/adapter.js';
import type {HomepageConfig} from '../config/config-types.generated.js';
import {type Connection, pageConnection, whenConnector} from '../config/connector.js';
import {
  adapterContext,
  configContext,
  defaultEnvironment,
  type Environment,
  environmentContext,
} from '../config/contexts.js';

/** Any element of ours. */
export type ElementHost = ReactiveControllerHost & HTMLElement;

/** What somebody gave, which goes before what a provider says. */
export interface Given {
  readonly config?: HomepageConfig | undefined;
  readonly adapter?: Adapter | undefined;
  /** The loaded model, for a widget that shows one. */
  readonly data?: unknown;
}

/** An element that uses the controller. `config` and `adapter` serve a widget that stands alone. */
export interface HomepageHost extends ReactiveControllerHost, HTMLElement {
  config?: HomepageConfig | undefined;
  adapter?: Adapter | undefined;
  /** The loaded model, for a widget that shows one. */
  data?: unknown;
}

/** Whether something that `selector` names is in the markup above `element`, itself included. */
function isBelow(element: Element, selector: string): boolean {
  const root = element.getRootNode();
  return (
    !!element.closest(selector) || (root instanceof ShadowRoot && isBelow(root.host, selector))
  );
}

export abstract class Surroundings implements ReactiveController {
  private readonly configConsumer;
  private readonly adapterConsumer;
  private readonly environmentConsumer;
  private implicit: Connection | undefined;
  private provided = false;
  /** True once it is clear that nobody gives this widget an adapter. */
  missing = false;

  protected readonly host: ElementHost;
  private readonly given: Given;

  constructor(host: ElementHost, given: Given) {
    this.host = host;
    this.given = given;
    const subscribe = true;
    const callback = () => this.onProvided();
    this.configConsumer = new ContextConsumer(host, {context: configContext, callback, subscribe});
    this.adapterConsumer = new ContextConsumer(host, {
      context: adapterContext,
      callback,
      subscribe,
    });
    this.environmentConsumer = new ContextConsumer(host, {context: environmentContext, subscribe});
    host.addController(this);
  }

  /** The configuration, complete; undefined where none was given (yet), which means the defaults. */
  get config(): HomepageConfig | undefined {
    return this.given.config ?? this.configConsumer.value ?? this.implicit?.config;
  }

  get adapter(): Adapter | undefined {
    return this.given.adapter ?? this.adapterConsumer.value ?? this.implicit?.adapter;
  }

  protected get environment(): Environment {
    return this.environmentConsumer.value ?? defaultEnvironment;
  }

  hostConnected(): void {
    // After this turn the properties of a lone widget are set and its providers have answered.
    queueMicrotask(() => this.lookFurther());
  }

  hostDisconnected(): void {
    this.provided = false;
  }

  private onProvided(): void {
    this.provided = true;
    this.missing = false;
    this.host.requestUpdate();
  }

  private get satisfied(): boolean {
    const {host, given, provided, adapter} = this;
    return !host.isConnected || provided || !!adapter || given.data !== undefined;
  }

  protected lookFurther(): void {
    const {host} = this;
    const above = isBelow(host, 'wiki-homepage-provider,wiki-homepage'); // upgraded or not
    if (!this.satisfied && !above) whenConnector(() => this.askPage());
    if (!this.environmentConsumer.value && (!this.satisfied || isBelow(host, ':not(:defined)')))
      void this.wait(above);
  }

  /** Asks again once there is somebody who remembers the question; without a provider in sight it gives up in the end. */
  private async wait(above: boolean): Promise<void> {
    (await import('./alone.js')).askAgain({
      host: this.host,
      consumers: [this.configConsumer, this.adapterConsumer, this.environmentConsumer],
      above,
      satisfied: () => this.satisfied,
      giveUp: () => {
        this.missing = true;
        this.host.requestUpdate();
      },
    });
  }

  private askPage(): void {
    const page = this.satisfied ? undefined : pageConnection();
    if (!page) return;
    this.provided = true; // until the connection stands, the widget is served
    page.then(
      (connection) => {
        this.implicit = connection;
        this.onProvided();
      },
      () => {
        this.provided = false;
        void this.wait(false);
      },
    );
  }
}
