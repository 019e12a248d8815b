import {html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import type {Adapter} from '../../adapters/adapter.js';
import type {HomepageConfig} from '../../config/config-types.generated.js';
import {moduleSettings} from '../../config/module-settings.js';
import {defaultConfig} from '../../config/resolve-config.js';
import {HomepageController} from '../../controllers/homepage-controller.js';
import type {WidgetStatus} from '../../controllers/resource.js';
import {ShownHtml} from '../../controllers/shown-html.js';
import {type BannerData, loadBanner} from './banner-data.js';
import {bannerStyles} from './banner-styles.js';
import {messages} from './i18n/messages.generated.js';

/**
 * Words of the wiki's own: a message or any page, parsed by the wiki. Only what text is made of is left of it, with
 * pictures of the wiki itself; nothing runs, and nothing is fetched from elsewhere.
 *
 * Takes no space until there is something to say. Nobody misses words that did not arrive: `status` is `failed` then,
 * and nothing is shown.
 *
 * @tag wiki-banner
 * @summary Words of the wiki's own.
 * @slot - Shown while the script has not arrived, and to readers without JavaScript; never afterwards.
 * @csspart card - The box.
 * @cssproperty --wiki-color-scheme - `light` or `dark`, on the element or around it. Default: the page's `color-scheme`.
 */
export class WikiBannerElement extends LitElement {
  static override styles = bannerStyles;

  private readonly wiki = new HomepageController(this, {messages, module: 'banner'});
  private readonly banner = this.wiki.load({
    given: (): BannerData | null | undefined => this.data,
    args: () => [this.page, this.wiki.language] as const,
    run: (adapter, [page, language], options) => loadBanner(adapter, page, language, options),
  });
  private readonly words = new ShownHtml(this, {target: '_self'});

  /** The configuration, for a widget outside any provider. */
  @property({attribute: false}) config?: HomepageConfig | undefined;

  /** The wiki to ask, for a widget outside any provider. */
  @property({attribute: false}) adapter?: Adapter | undefined;

  /** What is said, where it is known already: nothing is asked for then. */
  @property({attribute: false}) data?: BannerData | undefined;

  /** What is shown at the moment. Read-only. */
  @property({reflect: true}) status: WidgetStatus = 'pending';

  private shown: unknown;

  protected override willUpdate(): void {
    const {banner, words, wiki} = this;
    const {status, value} = banner;
    this.shown = undefined;
    this.status = status;
    if (status !== 'ready' || !value) return;
    this.shown = words.of(value.html, wiki.adapter);
    if (this.shown === undefined) this.status = words.failed ? 'failed' : 'pending';
    if (this.shown === null) this.status = 'hidden';
  }

  /** Waits for parts that are on their way, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.words.coming;
    return super.getUpdateComplete();
  }

  /** Asks the wiki again, past every cache. */
  async refresh(): Promise<void> {
    this.words.reset();
    await this.banner.reload();
  }

  private get page(): string {
    return moduleSettings(this.wiki.config ?? defaultConfig, 'banner').page;
  }

  protected override render(): unknown {
    const {wiki, shown, status} = this;
    if (status !== 'ready') return nothing;
    return html`<section class="card" part="card" aria-label=${wiki.msg('wiki-banner-label')} lang=${wiki.tag ?? nothing} dir=${wiki.direction}>${shown}</section>`;
  }
}
