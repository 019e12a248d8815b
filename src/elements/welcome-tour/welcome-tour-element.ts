import {html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import type {Adapter} from '../../adapters/adapter.js';
import type {HomepageConfig} from '../../config/config-types.generated.js';
import {moduleSettings} from '../../config/module-settings.js';
import {defaultConfig} from '../../config/resolve-config.js';
import {type Closed, Closing} from '../../controllers/closing.js';
import {HomepageController} from '../../controllers/homepage-controller.js';
import {later, shared} from '../../controllers/later.js';
import type {WidgetStatus} from '../../controllers/resource.js';
import {newcomerDays} from '../../domain/survey/stored-survey.js';
import {iconLightbulb} from '../../styles/icons/lightbulb.generated.js';
import {offerLineTemplate, offerTemplate} from '../../styles/offer-template.js';
import {messages} from './i18n/messages.generated.js';
import {loadTour, tourThing, type WelcomeTourData} from './welcome-tour-data.js';
import {
  WelcomeTourDismissedEvent,
  WelcomeTourRestoredEvent,
  WelcomeTourStartedEvent,
} from './welcome-tour-events.js';
import {welcomeTourStyles} from './welcome-tour-styles.js';

const tourPart = shared(() => import('./tour/tour.js'));

/**
 * Offers people who have just come a tour of the page, once: a line that begins it. The tour points at modules of the page
 * one after the other; the page behind it stays usable. Escape ends it. Whoever had it, or does not want it, is not asked
 * again.
 *
 * @tag wiki-welcome-tour
 * @summary A tour of the page, once.
 * @slot - Shown while the script has not arrived, and to readers without JavaScript; never afterwards.
 * @event {WelcomeTourStartedEvent} wiki-welcome-tour-started - The reader begins the tour.
 * @event {WelcomeTourDismissedEvent} wiki-welcome-tour-dismissed - The tour is over, or nobody wants it.
 * @event {WelcomeTourRestoredEvent} wiki-welcome-tour-restored - The reader took that back.
 * @csspart offer - The line that begins the tour.
 * @csspart dismissed - The line that stands for it once it is over.
 * @csspart bubble - The words of a stop.
 * @csspart ring - The frame around what a stop is about.
 * @cssproperty --wiki-color-scheme - `light` or `dark`, on the element or around it. Default: the page's `color-scheme`.
 */
export class WikiWelcomeTourElement extends LitElement {
  static override styles = welcomeTourStyles;

  private readonly wiki = new HomepageController(this, {messages, module: 'welcome-tour'});
  private readonly closing = new Closing(this, this.wiki);
  private readonly offer = this.wiki.load({
    given: (): WelcomeTourData | null | undefined => this.data,
    args: () => [this.settings.days ?? newcomerDays] as const,
    run: (adapter, [days], options) =>
      loadTour(
        adapter,
        {
          days,
          now: this.wiki.now(),
          dismissals: (wiki, account, reload) => this.closing.load(wiki, account, reload),
        },
        options,
      ),
  });
  private readonly tour = later(this, this.wiki, tourPart, ({createTour}) =>
    createTour(this, this.wiki),
  );

  /** The configuration, for a widget outside any provider. */
  @property({attribute: false}) config?: HomepageConfig | undefined;

  /** The wiki to ask, for a widget outside any provider. */
  @property({attribute: false}) adapter?: Adapter | undefined;

  /** Whom it is offered to, where that is known already: nothing is asked for then. */
  @property({attribute: false}) data?: WelcomeTourData | undefined;

  /** What is shown at the moment. Read-only. */
  @property({reflect: true}) status: WidgetStatus = 'pending';

  /** The offer, the tour, or what stands there afterwards. Read-only. */
  @property({reflect: true}) variant?: 'offer' | 'running' | 'closed' | undefined;

  private running = false;
  /** There was nothing to point at. */
  private vain = false;
  private closed: Closed = 'open';

  protected override willUpdate(): void {
    const {status, value} = this.offer;
    this.closed = this.closing.state(tourThing, value?.account ?? null, value?.dismissed);
    this.status = status === 'ready' && this.closed === 'gone' ? 'hidden' : status;
    const now = this.closed === 'line' ? 'closed' : this.running ? 'running' : 'offer';
    this.variant = this.status === 'ready' ? now : undefined;
  }

  /** Waits for parts that are on their way, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.tour.coming;
    return super.getUpdateComplete();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.tour.now?.close();
    this.running = false;
  }

  /** Asks the wiki again, past every cache. */
  async refresh(): Promise<void> {
    await this.offer.reload();
  }

  private get settings() {
    return moduleSettings(this.wiki.config ?? defaultConfig, 'welcome-tour');
  }

  private readonly start = (): void => {
    this.tour.reset();
    this.vain = false;
    this.running = true;
    this.requestUpdate();
    this.dispatchEvent(new WelcomeTourStartedEvent());
  };

  private end(tour: {readonly finished: boolean}): void {
    this.running = false;
    void this.closing.choose('dismiss', () =>
      this.dispatchEvent(new WelcomeTourDismissedEvent(tour.finished)),
    );
  }

  private readonly refuse = (): void => this.end({finished: false});
  private readonly undo = (): void => {
    void this.closing.choose('restore', () => this.dispatchEvent(new WelcomeTourRestoredEvent()));
  };

  private renderOffer() {
    const {wiki, tour, running, vain, start, refuse, closing} = this;
    const wrong =
      (running && tour.failed) || vain
        ? wiki.msg('wiki-welcome-tour-failed')
        : closing.failed === 'dismiss'
          ? wiki.msg('wiki-welcome-tour-dismiss-failed')
          : null;
    return offerTemplate({
      wiki,
      icon: iconLightbulb,
      title: wiki.msg('wiki-welcome-tour-title'),
      text: wiki.msg('wiki-welcome-tour-offer'),
      wrong,
      label: wiki.msg('wiki-welcome-tour-start'),
      act: start,
      closeLabel: wiki.msg('wiki-welcome-tour-dismiss'),
      close: refuse,
    });
  }

  private renderTour() {
    return this.tour.want()?.picture({
      steps: this.settings.steps ?? [],
      end: (finished) => this.end({finished}),
      vain: () => {
        this.running = false;
        this.vain = true;
        this.requestUpdate();
      },
    });
  }

  protected override render(): unknown {
    const {wiki, closed, closing, status, running} = this;
    if (status !== 'ready') return nothing;
    const line = closed === 'line';
    const lost = closing.failed === 'restore';
    return html`${offerLineTemplate({
      wiki,
      text: line ? wiki.msg('wiki-welcome-tour-dismissed') : null,
      wrong: lost ? wiki.msg('wiki-welcome-tour-restore-failed') : null,
      label: wiki.msg('wiki-welcome-tour-undo'),
      act: this.undo,
    })}${line ? nothing : this.renderOffer()}${running && !line ? this.renderTour() : nothing}`;
  }
}
