import {html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import type {Adapter, AdapterError} from '../../adapters/adapter.js';
import type {HomepageConfig} from '../../config/config-types.generated.js';
import {defaultConfig} from '../../config/resolve-config.js';
import {HomepageController} from '../../controllers/homepage-controller.js';
import {later, shared} from '../../controllers/later.js';
import type {WidgetStatus} from '../../controllers/resource.js';
import {cardTemplate} from '../../styles/card-template.js';
import {forward} from '../../styles/links.js';
import {rowsTemplate} from '../../styles/link-rows.js';
import {
  type HelpLinksData,
  type HelpLinksPlan,
  type HelpLinksRow,
  loadHelpLinks,
  planOf,
} from './help-links-data.js';
import {signOf} from './help-links-icons.js';
import {helpLinksStyles} from './help-links-styles.js';
import {messages} from './i18n/messages.generated.js';

const failurePart = shared(() => import('./help-links-failure.js'));
const summaryPart = shared(() => import('./summary/summary.js'));

/**
 * A short list of pages that are good to know.
 *
 * Its room is kept while their addresses are looked up. Where the configuration names no page, and the wiki's server
 * lists none, nothing is shown.
 *
 * @tag wiki-help-links
 * @summary A short list of help pages.
 * @slot - Shown while the script has not arrived, and to readers without JavaScript; never afterwards.
 * @csspart card - The box.
 * @csspart header - The line with the title.
 * @csspart title - The heading.
 * @csspart actions - Nothing as yet.
 * @csspart links - The list.
 * @csspart footer - The part below the hairline, with the link to all pages.
 * @csspart failed - What stands in the card when nothing arrived.
 * @cssproperty --wiki-color-scheme - `light` or `dark`, on the element or around it. Default: the page's `color-scheme`.
 */
export class WikiHelpLinksElement extends LitElement {
  static override styles = helpLinksStyles;

  private readonly wiki = new HomepageController(this, {messages, module: 'help-links'});
  private readonly links = this.wiki.load({
    given: (): HelpLinksData | undefined => this.data,
    args: () => [JSON.stringify(this.plan), this.wiki.language] as const,
    run: (adapter, [, language], options) =>
      adapter.links || adapter.help?.links
        ? loadHelpLinks(adapter, this.plan, language, options)
        : undefined,
    isEmpty: ({rows}) => rows.length === 0,
  });
  private readonly failure = later(this, this.wiki, failurePart);
  private readonly summary = later(this, this.wiki, summaryPart);

  /** The configuration, for a widget outside any provider. */
  @property({attribute: false}) config?: HomepageConfig | undefined;

  /** The wiki to ask, for a widget outside any provider. */
  @property({attribute: false}) adapter?: Adapter | undefined;

  /** The pages, where they are known already: nothing is asked for then. */
  @property({attribute: false}) data?: HelpLinksData | undefined;

  /** `summary`: one line that stands for the list where there is little room, without links of its own. */
  @property() detail: 'full' | 'summary' = 'full';

  /** Rank of the card's heading, 1 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** What the card shows at the moment. Read-only. */
  @property({reflect: true}) status: WidgetStatus = 'pending';

  protected override willUpdate(): void {
    const {status} = this.links;
    this.status = status === 'empty' ? 'hidden' : status;
  }

  /** Waits for parts that are on their way, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.failure.coming, this.summary.coming]);
    return super.getUpdateComplete();
  }

  /** Asks the wiki again, past every cache. */
  async refresh(): Promise<void> {
    this.failure.reset();
    await this.links.reload();
  }

  private get plan(): HelpLinksPlan {
    return planOf(this.wiki.config ?? defaultConfig);
  }

  private renderCard(body: unknown, footer: unknown = nothing) {
    const {wiki, headingLevel} = this;
    return cardTemplate({
      heading: wiki.msg('wiki-help-links-title'),
      headingLevel,
      language: wiki.tag,
      direction: wiki.direction,
      body,
      footer,
    });
  }

  private renderRows({rows, more}: HelpLinksData) {
    const links = rows.map(({text, url, icon}: HelpLinksRow) => ({text, url, icon: signOf(icon)}));
    return this.renderCard(
      rowsTemplate(links),
      more === null ? nothing : forward(more, this.wiki.msg('wiki-help-links-all')),
    );
  }

  /** Nothing where it is not even known whether there are any. */
  private renderPending() {
    const {links} = this.plan;
    const rows = links.map(() => html`<li><p class="bone"></p></li>`);
    return links.length
      ? this.renderCard(html`<ul class="rows pending" aria-hidden="true">${rows}</ul>`)
      : nothing;
  }

  private renderFailed(error: AdapterError) {
    const {wiki, headingLevel} = this;
    const part = this.failure.want();
    const body = part
      ? part.failureBody(wiki, error, headingLevel, () => void this.refresh())
      : html`<p role="alert">${wiki.msg('wiki-help-links-failed-title')}</p>`;
    return this.renderCard(body);
  }

  protected override render(): unknown {
    const {wiki, headingLevel} = this;
    const brief = this.detail === 'summary' && !this.summary.failed;
    if (brief) {
      const {value, status} = this.links;
      if (status === 'hidden' || status === 'empty') return nothing;
      const shown = status === 'failed' ? 'failed' : value?.rows;
      return this.summary.want()?.summaryOf(wiki, headingLevel, shown) ?? nothing;
    }
    return this.links.render({
      pending: () => this.renderPending(),
      empty: () => nothing,
      ready: (data) => this.renderRows(data),
      failed: (error) => this.renderFailed(error),
    });
  }
}
