import {html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import type {Adapter} from '../../adapters/adapter.js';
import type {
  CommunityUpdatesSettings,
  HomepageConfig,
} from '../../config/config-types.generated.js';
import {moduleSettings} from '../../config/module-settings.js';
import {defaultConfig} from '../../config/resolve-config.js';
import {HomepageController} from '../../controllers/homepage-controller.js';
import type {WidgetStatus} from '../../controllers/resource.js';
import {address} from '../../styles/address.js';
import {headingRank} from '../../styles/card-template.js';
import {forward} from '../../styles/links.js';
import {localTextTemplate} from '../../styles/local-text-template.js';
import {type CommunityUpdateData, loadUpdate} from './community-updates-data.js';
import {communityUpdatesStyles} from './community-updates-styles.js';
import {messages} from './i18n/messages.generated.js';

/**
 * One piece of news of the community, in the words of the wiki's configuration.
 *
 * Takes no space while it is not known whether it is for whoever reads. Nobody misses news that did not arrive: `status`
 * is `failed` then, and nothing is shown.
 *
 * @tag wiki-community-updates
 * @summary One piece of news with a picture and a link.
 * @slot - Shown while the script has not arrived, and to readers without JavaScript; never afterwards.
 * @csspart card - The box.
 * @csspart picture - The picture.
 * @csspart title - The heading.
 * @csspart header - The line of the title; this card has none.
 * @csspart actions - What stands at its end; this card has none.
 * @csspart footer - The part below the hairline; this card has none.
 * @cssproperty --wiki-color-scheme - `light` or `dark`, on the element or around it. Default: the page's `color-scheme`.
 */
export class WikiCommunityUpdatesElement extends LitElement {
  static override styles = communityUpdatesStyles;

  private readonly wiki = new HomepageController(this, {messages, module: 'community-updates'});
  private readonly news = this.wiki.load({
    given: (): CommunityUpdateData | null | undefined => this.data,
    args: () => [JSON.stringify(this.settings), this.wiki.language] as const,
    run: (adapter, [, language], options) => {
      const {wiki, settings} = this;
      return loadUpdate(
        adapter,
        settings,
        {language, now: wiki.now(), config: wiki.config},
        options,
      );
    },
  });

  /** The configuration, for a widget outside any provider. */
  @property({attribute: false}) config?: HomepageConfig | undefined;

  /** The wiki to ask, for a widget outside any provider. */
  @property({attribute: false}) adapter?: Adapter | undefined;

  /** What is said, where it is known already: nothing is asked for then. */
  @property({attribute: false}) data?: CommunityUpdateData | undefined;

  /** Rank of the card's heading, 1 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** What is shown at the moment. Read-only. */
  @property({reflect: true}) status: WidgetStatus = 'pending';

  protected override willUpdate(): void {
    this.status = this.news.status;
  }

  /** Asks the wiki again, past every cache. */
  async refresh(): Promise<void> {
    await this.news.reload();
  }

  private get settings(): CommunityUpdatesSettings {
    return moduleSettings(this.wiki.config ?? defaultConfig, 'community-updates');
  }

  private renderLink(link: CommunityUpdateData['link']) {
    if (!link || address(link.url) === nothing) return nothing;
    const {text} = link;
    return forward(
      link.url,
      text.text ? localTextTemplate(text) : this.wiki.msg('wiki-community-updates-more'),
    );
  }

  protected override render(): unknown {
    const {wiki, headingLevel, status, settings} = this;
    const {value} = this.news;
    if (status !== 'ready' || !value) return nothing;
    const {title, body, pictureUrl, link} = value;
    const ground = settings.lightGround ? 'light' : '';
    return html`<section class="card" part="card" aria-labelledby="title" lang=${wiki.tag ?? nothing} dir=${wiki.direction}>${
      pictureUrl === null
        ? nothing
        : html`<img part="picture" class=${ground} src=${pictureUrl} alt="" decoding="async">`
    }<div class="words"><h2 id="title" part="title" aria-level=${headingRank(headingLevel)}>${localTextTemplate(title)}</h2><p>${localTextTemplate(body)}</p>${this.renderLink(link)}</div></section>`;
  }
}
