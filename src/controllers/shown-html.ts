import {html, type LitElement, type TemplateResult} from 'lit';
import type {Adapter} from '../adapters/adapter.js';
import {LazyPart, shared} from './lazy-part.js';
import type {WikiHtmlOptions} from './wiki-html.js';

const sanitiser = shared(() => import('./wiki-html.js'));

type Sanitise = typeof import('./wiki-html.js').sanitised;

interface Shown {
  readonly markup: string;
  readonly adapter: Adapter | undefined;
  readonly template: TemplateResult | null;
}

/** HTML that the wiki's parser made, as a part of a widget: sanitised once for each text, by code that comes with the first. */
export class ShownHtml {
  private readonly part: LazyPart<Sanitise, typeof import('./wiki-html.js')>;
  private shown: Shown | undefined;

  private readonly host: LitElement;
  private readonly options: WikiHtmlOptions;

  /** @param options `baseUrl` is that of the adapter's wiki. */
  constructor(host: LitElement, options: WikiHtmlOptions = {}) {
    this.host = host;
    this.options = options;
    this.part = new LazyPart(host, sanitiser, ({sanitised}) => sanitised);
  }

  /** It will not come: the network is gone. */
  get failed(): boolean {
    return this.part.failed;
  }

  /** The attempt that is under way, if any. */
  get coming(): Promise<void> | undefined {
    return this.part.coming;
  }

  /** Tries again. */
  reset(): void {
    this.part.reset();
  }

  /**
   * May be called while rendering. A server, which shows nobody anything, gets undefined.
   * @returns null where nothing is left that could be seen, undefined while that is not known.
   */
  of(markup: string, adapter: Adapter | undefined): TemplateResult | null | undefined {
    if (markup.trim() === '') return null;
    const {shown} = this;
    if (shown?.markup === markup && shown.adapter === adapter) return shown.template;
    const sanitise = this.host.isConnected ? this.part.want() : undefined;
    if (!sanitise) return undefined;
    const fragment = sanitise(markup, {baseUrl: adapter?.wiki, ...this.options});
    const visible = fragment.textContent.trim() !== '' || fragment.querySelector('img');
    const nodes = [...fragment.childNodes];
    const template = visible ? html`<div class="wiki-html" dir="auto">${nodes}</div>` : null;
    this.shown = {markup, adapter, template};
    return template;
  }
}
