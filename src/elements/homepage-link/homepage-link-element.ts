import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import type {Adapter} from '../../adapters/adapter.js';
import type {HomepageConfig} from '../../config/config-types.generated.js';
import {defaultConfig} from '../../config/resolve-config.js';
import {counting} from '../../controllers/counting.js';
import {HomepageController} from '../../controllers/homepage-controller.js';
import {later, shared} from '../../controllers/later.js';
import type {WidgetStatus} from '../../controllers/resource.js';
import {withSource} from '../../domain/dashboard-link.js';
import {type Appearance, hasLinks, showsWay} from '../../domain/entry-points/ways.js';
import {address} from '../../styles/address.js';
import {iconHome} from '../../styles/icons/home.generated.js';
import {MenuItem, type MenuLink} from '../../styles/menu-item.js';
import {type HomepageLinkData, loadHomepageLink} from './homepage-link-data.js';
import {homepageLinkStyles} from './homepage-link-styles.js';
import {messages} from './i18n/messages.generated.js';

const choicePart = shared(() => import('./choice.js'));
const landingPart = shared(() => import('./landing.js'));

/**
 * A way to the page on which the homepage stands (`entryPoints` of the configuration), for accounts that have it: an entry of
 * a menu, a tab, an offer to people who have just signed up; or the choice whether to have it. The script puts it where the
 * configuration says; skins may place it themselves.
 *
 * Takes no space while it is not known who reads. Nobody misses a link that did not arrive: `status` is `failed` then, and
 * nothing is shown.
 *
 * @tag wiki-homepage-link
 * @summary Link to the homepage, for menus and tabs.
 * @slot - Shown while the script has not arrived, and to readers without JavaScript; never afterwards.
 * @slot link - The entry of a menu, put there by the element itself.
 * @event {HomepageLinksChosenEvent} wiki-homepage-links-chosen - The reader turned the links on or off.
 * @csspart choice - The line with the switch.
 * @csspart offer - The box that newcomers see once.
 * @csspart button - The link in that box.
 * @cssproperty --wiki-color-scheme - `light` or `dark`, on the element or around it. Default: the page's `color-scheme`.
 */
export class WikiHomepageLinkElement extends LitElement {
  static override styles = homepageLinkStyles;

  private readonly wiki = new HomepageController(this, {messages});
  private readonly way = this.wiki.load({
    given: (): HomepageLinkData | null | undefined => this.data,
    args: () => [JSON.stringify(this.rules), this.appearance] as const,
    run: (adapter, _args, options) => {
      const {appearance, wiki} = this;
      const config = wiki.config ?? defaultConfig;
      return loadHomepageLink(adapter, {config, appearance, now: wiki.now()}, options);
    },
  });
  private readonly choice = later(this, this.wiki, choicePart, ({LinkChoice}) => {
    return new LinkChoice(this, this.wiki);
  });
  private readonly landing = later(this, this.wiki, landingPart);
  private readonly counter = counting(this, this.wiki, () =>
    this.appearance === 'choice'
      ? undefined
      : {
          channel: 'entry-point',
          instrument: this.source,
          name: `homepage-link-${this.appearance}`,
          element: this.status === 'ready' ? this.shownPart : null,
          user: this.way.value?.user,
        },
  );

  /** The configuration, for a widget outside any provider. */
  @property({attribute: false}) config?: HomepageConfig | undefined;

  /** The wiki to ask, for a widget outside any provider. */
  @property({attribute: false}) adapter?: Adapter | undefined;

  /** What decides on the link, where it is known already: nothing is asked for then. */
  @property({attribute: false}) data?: HomepageLinkData | undefined;

  /** Name under which the link is counted, and given on to the page as `source`. Default: `homepage-` and the appearance. */
  @property() instrument = '';

  /**
   * `menu-item` or `tab`: the only child of an item in a menu or among the tabs of the skin. `landing`: a box for people who
   * have just signed up. `choice`: a switch for the links, on the homepage itself.
   */
  @property({reflect: true}) appearance: Appearance = 'menu-item';

  /** What is shown at the moment. Read-only. */
  @property({reflect: true}) status: WidgetStatus = 'pending';

  private menuItem: MenuItem | undefined;

  private readonly onChosen = (): void => void this.refresh();

  override connectedCallback(): void {
    super.connectedCallback();
    // What was chosen on this page holds for its menus, too.
    if (this.appearance !== 'choice')
      document.addEventListener('wiki-homepage-links-chosen', this.onChosen);
    if (this.inMenu) this.item.show(this.status === 'ready');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('wiki-homepage-links-chosen', this.onChosen);
  }

  protected override willUpdate(): void {
    this.status = this.currentStatus;
    this.counter();
  }

  protected override update(changes: PropertyValues<this>): void {
    super.update(changes);
    if (this.inMenu) this.item.draw(this.menuLink);
  }

  /** Waits for parts that are on their way, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await (this.choice.coming ?? this.landing.coming);
    return super.getUpdateComplete();
  }

  /** Asks the wiki again, past every cache. */
  async refresh(): Promise<void> {
    await this.way.reload();
  }

  private get rules() {
    return (this.wiki.config ?? defaultConfig).entryPoints;
  }

  private get inMenu(): boolean {
    return this.appearance === 'menu-item' || this.appearance === 'tab';
  }

  private get item(): MenuItem {
    return (this.menuItem ??= new MenuItem(this, this.appearance === 'tab'));
  }

  private get source(): string {
    return this.instrument || `homepage-${this.appearance}`;
  }

  /** Without its source where it leads to the page that is being read. */
  private get url(): string | null {
    const {url = null, here} = this.way.value ?? {};
    if (url === null || address(url) === nothing) return null;
    return here ? url : withSource(url, this.source);
  }

  /** What has to be seen to count. */
  private get shownPart(): Element | null {
    const {item, inMenu, renderRoot} = this;
    return inMenu ? item.link : renderRoot.querySelector('a');
  }

  private get currentStatus(): WidgetStatus {
    const {way, appearance, rules, wiki} = this;
    if (wiki.disabled) return 'hidden';
    if (way.status !== 'ready') return way.status;
    const {value} = way;
    if (!value) return 'hidden';
    const {when = true, record = {links: null, landed: false}, here = false} = value;
    const shown = showsWay(rules, appearance, {...value, when, record}, here);
    if (!shown || this.url === null) return 'hidden';
    if (this.inMenu) return 'ready';
    const part = appearance === 'choice' ? this.choice : this.landing;
    if (part.failed) return 'failed';
    const {adapter} = wiki;
    if (appearance === 'choice' && adapter)
      this.choice
        .want()
        ?.follow(adapter, value.user.name ?? '', hasLinks(rules.optIn, value.user, record));
    return part.want() ? 'ready' : 'pending';
  }

  private get menuLink(): MenuLink | null {
    const {wiki, url, way} = this;
    if (this.status !== 'ready' || url === null) return null;
    return {
      url,
      text: wiki.msg('wiki-homepage-link-text'),
      icon: iconHome,
      news: '',
      here: !!way.value?.here,
      language: wiki.tag,
      direction: wiki.direction,
    };
  }

  protected override render(): unknown {
    if (this.inMenu) return html`<slot name="link"></slot>`;
    const {wiki, url, way} = this;
    if (this.status !== 'ready' || url === null || !way.value) return nothing;
    return this.appearance === 'choice'
      ? this.choice.now?.template()
      : this.landing.now?.landingTemplate(wiki, way.value.user, url);
  }
}
