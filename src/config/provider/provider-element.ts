import {ReactiveElement} from 'lit';
import {property} from 'lit/decorators.js';
import type {Adapter} from '../../adapters/adapter.js';
import type {TimeZone} from '../../domain/model.js';
import type {PartialConfig} from '../resolve-config.js';
import {adapterConverter, Providing} from './providing.js';

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

  /** The arm of each experiment, for previews and tests. Default: what the configuration assigns. */
  @property({attribute: false}) variants?: Readonly<Record<string, string>> | undefined;

  private readonly providing = new Providing(this);

  override connectedCallback(): void {
    super.connectedCallback();
    this.style.display ||= 'contents';
  }

  /** Asks the wiki again, for its configuration too. Does nothing with an adapter that was given. */
  reconnect(): void {
    this.providing.reconnect();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(): void {
    this.providing.follow();
  }
}
