import {registeredConnector} from '../config/connector.js';
import type {LanguageCode, TimeZone} from '../domain/model.js';
import type {MessageCatalog} from '../i18n/compiled.js';
import type {Formats} from '../i18n/formats.js';
import {Resource, type ResourceContext, type ResourceOptions} from './resource.js';
import {type ElementHost, type Given, type HomepageHost, Surroundings} from './surroundings.js';
import {Texts} from './texts.js';

export interface HomepageControllerOptions<K extends string> {
  /** The widget's texts. */
  readonly messages: MessageCatalog<K>;
  /** The widget's key in `modules` of the configuration, `impact`: it is hidden when switched off there. */
  readonly module?: string;
}

/**
 * Everything a widget needs from outside: configuration, adapter, texts, clock, loading. Authors of widgets, ours
 * and strangers', need a `LitElement` and this class, no more.
 *
 * Values come from the element's own `config` and `adapter` properties, else from the provider around it, else
 * from the wiki whose page it is on.
 */
export class HomepageController<K extends string = string>
  extends Surroundings
  implements ResourceContext
{
  private readonly texts: Texts;
  private readonly module: string | undefined;

  /** @param given Default: the host's own properties. A host that provides gives what it provides. */
  constructor(host: HomepageHost, options: HomepageControllerOptions<K>);
  constructor(host: ElementHost, options: HomepageControllerOptions<K>, given: Given);
  constructor(
    host: ElementHost & Given,
    options: HomepageControllerOptions<K>,
    given: Given = host,
  ) {
    super(host, given);
    this.module = options.module;
    this.texts = new Texts(() => host.requestUpdate());
    this.texts.add([options.messages]);
  }

  override hostConnected(): void {
    super.hostConnected();
    this.follow();
  }

  hostUpdate(): void {
    this.follow();
  }

  /** Interface language: the provider's, the configuration's, the page's, English. */
  get language(): LanguageCode {
    const {environment, config} = this;
    return environment.language ?? config?.language ?? (this.pageLanguage() || 'en');
  }

  /** Direction of the interface language, which may differ from that of the page's content. */
  get direction(): 'ltr' | 'rtl' {
    const page = () => (globalThis.document?.dir === 'rtl' ? 'rtl' : 'ltr');
    return this.environment.direction ?? this.texts.locale?.direction ?? page();
  }

  /** The interface language as a BCP 47 tag, for `lang`; undefined while it is not known. */
  get tag(): string | undefined {
    return this.texts.locale?.tag;
  }

  get formats(): Formats {
    return this.texts.formats;
  }

  /** Milliseconds since the epoch. */
  now(): number {
    return this.environment.now();
  }

  /** The reader's time zone, as the browser knows it. */
  get timeZone(): TimeZone {
    const given = this.environment.timeZone;
    return given ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  }

  /** Switched off for the whole wiki or for this module. */
  get disabled(): boolean {
    const {config, module} = this;
    if (!config) return false;
    return !config.enabled || (module !== undefined && config.modules[module]?.enabled === false);
  }

  /** The texts of the reader's language are there. */
  get textsReady(): boolean {
    return this.translated !== undefined;
  }

  /** No texts are on their way, but for what the wiki changed in them. */
  get textsCurrent(): boolean {
    return this.texts.current;
  }

  textsSettled(): Promise<void> {
    return this.texts.settled();
  }

  /** A text. Numbers are written as the language does, names are isolated from the text's direction. */
  msg(key: K, ...args: readonly unknown[]): string {
    return this.translated?.text(key, ...args) ?? '';
  }

  /** The same with templates among the arguments: parts for a Lit template. */
  rich(key: K, ...args: readonly unknown[]): readonly unknown[] {
    return this.translated?.rich(key, ...args) ?? [];
  }

  /** The same controller with more texts: those of a part of the widget that is loaded when it is needed. */
  with<M extends string>(...catalogs: readonly MessageCatalog<M>[]): HomepageController<K | M> {
    this.texts.add(catalogs);
    return this;
  }

  /** Something that the widget loads and shows. Call it in a field initialiser. */
  load<T, A extends readonly unknown[]>(options: ResourceOptions<T, A>): Resource<T, A> {
    return new Resource(this.host, this, options);
  }

  private get translated() {
    // A server renders without connecting: nothing was followed yet.
    if (!this.texts.translator) this.follow();
    return this.texts.translator;
  }

  /** On a wiki the document's language is the interface's, while that around the widget is the content's. */
  private pageLanguage(): string | null | undefined {
    if (registeredConnector()?.onWikiPage()) return document.documentElement.lang;
    return this.host.closest?.('[lang]')?.getAttribute('lang');
  }

  private follow(): void {
    this.texts.follow(this.language, this.adapter);
  }
}
