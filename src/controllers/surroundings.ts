/** Where a widget takes configuration, adapter and environment from: own properties, a provider, or the page. */
import {ContextConsumer, ContextRoot} from '@lit/context';
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
import {shared, warnOnce} from '../platform/shared.js';

/** An element that uses the controller. `config` and `adapter` serve a widget that stands alone. */
export interface HomepageHost extends ReactiveControllerHost, HTMLElement {
  config?: HomepageConfig | undefined;
  adapter?: Adapter | undefined;
  /** The loaded model, for a widget that shows one. */
  data?: unknown;
}

/** How long a lone widget waits for a provider once the page has loaded, in milliseconds. */
const grace = 300;

/** Keeps unanswered requests of the whole page, so that a provider may be upgraded after its widgets. */
function attachContextRoot(): void {
  shared('root', () => {
    const root = new ContextRoot();
    root.attach(document.documentElement);
    return root;
  });
}

/** Whether a provider is in the markup above `element`, upgraded or not. */
function hasProviderAbove(element: Element): boolean {
  let at: Node | null = element;
  while (at) {
    if (at instanceof Element && at.matches('wiki-homepage-provider,wiki-homepage')) return true;
    at = at instanceof ShadowRoot ? at.host : at.parentNode;
  }
  return false;
}

export class Surroundings implements ReactiveController {
  private readonly configConsumer;
  private readonly adapterConsumer;
  private readonly environmentConsumer;
  private implicit: Connection | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private provided = false;
  /** True once it is clear that nobody gives this widget an adapter. */
  missing = false;

  private readonly host: HomepageHost;

  constructor(host: HomepageHost) {
    this.host = host;
    const callback = () => this.onProvided();
    const subscribe = true;
    this.configConsumer = new ContextConsumer(host, {context: configContext, callback, subscribe});
    this.adapterConsumer = new ContextConsumer(host, {
      context: adapterContext,
      callback,
      subscribe,
    });
    this.environmentConsumer = new ContextConsumer(host, {
      context: environmentContext,
      callback: () => host.requestUpdate(),
      subscribe,
    });
    host.addController(this);
  }

  /** Undefined where nobody gave one (yet). */
  get config(): HomepageConfig | undefined {
    return this.host.config ?? this.configConsumer.value ?? this.implicit?.config;
  }

  get adapter(): Adapter | undefined {
    return this.host.adapter ?? this.adapterConsumer.value ?? this.implicit?.adapter;
  }

  get environment(): Environment {
    return this.environmentConsumer.value ?? defaultEnvironment;
  }

  hostConnected(): void {
    attachContextRoot();
    // After this turn the properties of a lone widget are set and its providers have answered.
    queueMicrotask(() => this.lookFurther());
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.provided = false;
  }

  private onProvided(): void {
    this.provided = true;
    this.missing = false;
    this.host.requestUpdate();
  }

  private get satisfied(): boolean {
    return (
      !this.host.isConnected || this.provided || !!this.adapter || this.host.data !== undefined
    );
  }

  private lookFurther(): void {
    if (this.satisfied || hasProviderAbove(this.host)) return;
    whenConnector(() => this.askPage());
    if (!this.implicit) this.startGrace();
  }

  private askPage(): void {
    if (this.satisfied) return;
    pageConnection()?.then(
      (connection) => {
        this.implicit = connection;
        this.onProvided();
      },
      () => {
        this.provided = false;
        this.giveUp();
      },
    );
    // Until the connection stands, the widget is served.
    if (pageConnection()) this.provided = true;
  }

  /** Providers may be made by a script that runs later: nothing is said before the page has loaded. */
  private startGrace(): void {
    clearTimeout(this.timer);
    const wait = () => (this.timer = setTimeout(() => this.giveUp(), grace));
    if (document.readyState === 'complete') wait();
    else window.addEventListener('load', wait, {once: true});
  }

  private giveUp(): void {
    if (this.satisfied) return;
    this.missing = true;
    warnOnce(
      `<${this.host.localName}> has no adapter. Put it inside <wiki-homepage-provider>, set its adapter ` +
        'property, or load wiki-homepage/define on a wiki page.',
    );
    this.host.requestUpdate();
  }
}
