import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import type {Adapter} from '../../adapters/adapter.js';
import type {HomepageConfig} from '../../config/config-types.generated.js';
import {defaultConfig} from '../../config/resolve-config.js';
import {counting} from '../../controllers/counting.js';
import {HomepageController} from '../../controllers/homepage-controller.js';
import {later, shared} from '../../controllers/later.js';
import type {WidgetStatus} from '../../controllers/resource.js';
import {
  dashboardKey,
  dashboardLinkState,
  type DashboardLinkState,
  noRecord,
  withSource,
} from '../../domain/dashboard-link.js';
import {address} from '../../styles/address.js';
import {iconViewCompact} from '../../styles/icons/view-compact.generated.js';
import {MenuItem, type MenuLink} from '../../styles/menu-item.js';
import type {CardScene} from './card.js';
import {
  type DashboardLinkData,
  type DashboardPlan,
  loadDashboardLink,
} from './dashboard-link-data.js';
import {dashboardLinkStyles} from './dashboard-link-styles.js';
import {messages} from './i18n/messages.generated.js';

const cardPart = shared(() => import('./card.js'));

const nobody: DashboardLinkState = {eligible: false, shown: false, dot: false};

/**
 * Invites editors to a dashboard: from the first edit of a band to its last, and for good once they have been there.
 *
 * Takes no space while it is not known who reads. Nobody misses an invitation that did not arrive: `status` is `failed`
 * then, and nothing is shown.
 *
 * @tag wiki-dashboard-link
 * @summary Invitation link to a dashboard, as an entry of a menu, a button or a card.
 * @slot - Shown while the script has not arrived, and to readers without JavaScript; never afterwards.
 * @slot link - The entry of a menu, put there by the element itself.
 * @event {DashboardLinkDismissedEvent} wiki-dashboard-link-dismissed - The reader closed the card.
 * @event {DashboardLinkRestoredEvent} wiki-dashboard-link-restored - The reader took that back.
 * @csspart card - The box.
 * @csspart header - The line with title and the button that closes.
 * @csspart title - The heading of the card.
 * @csspart footer - The part below the hairline; the card has none.
 * @csspart actions - The button that closes the card.
 * @csspart button - The link that looks like a button.
 * @csspart dismissed - The line that stands for the card once it was closed, with the way back.
 * @cssproperty --wiki-color-scheme - `light` or `dark`, on the element or around it. Default: the page's `color-scheme`.
 */
export class WikiDashboardLinkElement extends LitElement {
  static override styles = dashboardLinkStyles;

  private readonly wiki = new HomepageController(this, {messages, module: 'dashboard-link'});
  private readonly invitation = this.wiki.load({
    given: (): DashboardLinkData | null | undefined => this.data,
    args: () => [JSON.stringify(this.plan)] as const,
    run: (adapter, _args, options) =>
      loadDashboardLink(adapter, this.plan, this.wiki.now(), options),
  });
  private readonly card = later(this, this.wiki, cardPart, ({DashboardCard}) => {
    return new DashboardCard(this, this.wiki);
  });
  private readonly counter = counting(this, this.wiki, () =>
    this.instrument
      ? {
          channel: 'entry-point',
          instrument: this.instrument,
          name: `dashboard-link-${this.appearance}`,
          element: this.status === 'ready' ? this.shownPart : null,
          user: this.invitation.value?.user,
        }
      : undefined,
  );

  /** The configuration, for a widget outside any provider. */
  @property({attribute: false}) config?: HomepageConfig | undefined;

  /** The wiki to ask, for a widget outside any provider. */
  @property({attribute: false}) adapter?: Adapter | undefined;

  /** What decides on the link, where it is known already: nothing is asked for then. */
  @property({attribute: false}) data?: DashboardLinkData | undefined;

  /** The dashboard: title of a page, or an address. Default: that of the configuration. */
  @property() href = '';

  /** Name under which the link is counted, and given on to the dashboard as `source`. Left out: not counted. */
  @property() instrument = '';

  /** `card`, `button`, or `menu-item`: the only child of an item in a menu of the skin. */
  @property({reflect: true}) appearance: 'card' | 'button' | 'menu-item' = 'card';

  /** Rank of the card's heading, 1 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** What is shown at the moment. Read-only. */
  @property({reflect: true}) status: WidgetStatus = 'pending';

  private state = nobody;
  private scene: CardScene | undefined;
  private readonly menuItem = new MenuItem(this);

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.appearance === 'menu-item') this.menuItem.show(this.status === 'ready');
  }

  protected override willUpdate(): void {
    const {value} = this.invitation;
    const {rules} = this.plan;
    this.state = nobody;
    if (value) {
      const {user, when = rules.when === null, record = noRecord, here = false} = value;
      this.state = dashboardLinkState(rules, {user, when, record}, here);
    }
    this.scene = this.cardScene;
    this.status = this.currentStatus;
    if (this.instrument) this.counter();
  }

  protected override update(changes: PropertyValues<this>): void {
    super.update(changes);
    if (this.appearance === 'menu-item') this.menuItem.draw(this.menuLink);
  }

  protected override updated(): void {
    const {invitation, state, instrument} = this;
    if (instrument && invitation.status === 'ready' && state.eligible)
      this.counter()?.tell('eligible');
  }

  /** Waits for parts that are on their way, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.card.coming;
    return super.getUpdateComplete();
  }

  /** Asks the wiki again, past every cache. */
  async refresh(): Promise<void> {
    await this.invitation.reload();
  }

  private get plan(): DashboardPlan {
    const {config} = this.wiki;
    const {dashboardLink: rules} = config ?? defaultConfig;
    return {target: this.href || rules.href, rules, config: config && {programs: config.programs}};
  }

  private get url(): string | null {
    const url = this.invitation.value?.url ?? null;
    return url === null || address(url) === nothing
      ? null
      : withSource(url, this.instrument || this.appearance);
  }

  /** What has to be seen to count. */
  private get shownPart(): Element | null {
    return this.querySelector(':scope > [slot]') ?? this.renderRoot.querySelector('.card, a');
  }

  private get cardScene(): CardScene | undefined {
    const {appearance, url, state, headingLevel, invitation, plan} = this;
    if (appearance === 'menu-item' || !state.shown || url === null) return undefined;
    const account = invitation.value?.user.name ?? null;
    const thing = dashboardKey(plan.target);
    return {appearance, url, dot: state.dot, headingLevel, thing, account};
  }

  private get currentStatus(): WidgetStatus {
    const {invitation, scene} = this;
    if (invitation.status !== 'ready') return invitation.status;
    if (!this.state.shown || this.url === null) return 'hidden';
    if (!scene) return 'ready';
    return this.card.want()?.status(scene) ?? (this.card.failed ? 'failed' : 'pending');
  }

  private get menuLink(): MenuLink | null {
    const {wiki, url, state, invitation} = this;
    if (this.status !== 'ready' || url === null) return null;
    return {
      url,
      text: wiki.msg('wiki-dashboard-link-menu'),
      icon: iconViewCompact,
      news: state.dot ? wiki.msg('wiki-dashboard-link-new') : '',
      here: !!invitation.value?.here,
      language: wiki.tag,
      direction: wiki.direction,
    };
  }

  protected override render(): unknown {
    if (this.appearance === 'menu-item') return html`<slot name="link"></slot>`;
    const {scene} = this;
    return this.status === 'ready' && scene ? this.card.want()?.render(scene) : nothing;
  }
}
