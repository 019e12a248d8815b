import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Adapter, AdapterError} from '../../adapters/adapter.js';
import type {HomepageConfig} from '../../config/config-types.generated.js';
import {HomepageController} from '../../controllers/homepage-controller.js';
import {later, shared} from '../../controllers/later.js';
import type {WidgetStatus} from '../../controllers/resource.js';
import {messages as taskTypes} from '../../i18n/task-types/messages.generated.js';
import {type TaskQueue, taskQueue} from '../../domain/tasks/queue.js';
import {cardTemplate, headingRank} from '../../styles/card-template.js';
import {feedFooter, filterButtons, positionOf} from './feed-frame.js';
import {messages} from './i18n/messages.generated.js';
import {
  type FeedOffer,
  type FeedPlan,
  filterOf,
  loadFeed,
  type SuggestedEditsData,
  todayOf,
  typesOf,
} from './suggested-edits-data.js';
import type {
  FeedActions,
  FeedDialog,
  FeedScene,
  SuggestedEditsVariant,
} from './suggested-edits-scene.js';
import {suggestedEditsStyles} from './suggested-edits-styles.js';
import {taskTemplate} from './task-card.js';
import {isEmpty, variantOf} from './variants.js';
import type {Feed, FeedState} from './feed.js';

const feedPart = shared(() => import('./feed.js'));
const namesPart = shared(() => import('./topic-names.js'));
const rarePart = shared(() => import('./rare.js'));
const openingsPart = shared(() => import('./openings.js'));
const failurePart = shared(() => import('./failure.js'));

/**
 * Suggests articles to improve, one at a time, and leads to the editor. People who have not begun get an introduction of
 * two steps in its place. Hidden for readers without an account, and on wikis that offer no tasks. Temporary accounts can
 * use it; what they choose is kept in the browser.
 *
 * @tag wiki-suggested-edits
 * @summary Suggestions of articles to improve.
 * @slot - Shown while the script has not arrived, and to readers without JavaScript; never afterwards.
 * @event {TaskOpenedEvent} wiki-task-opened - The reader opens a task, to edit or to read. Cancel it to go on by yourself.
 * @event {TaskShownEvent} wiki-task-shown - A suggestion came up on the card.
 * @csspart card - The box.
 * @csspart header - The line with title and the buttons that filter.
 * @csspart title - The heading.
 * @csspart actions - The buttons that filter.
 * @csspart task - The suggestion: picture and text.
 * @csspart start - The button that starts the edit.
 * @csspart notice - What stands where there is no suggestion.
 * @csspart pager - The arrows and the position between them.
 * @csspart dialog - What opens over the page.
 * @csspart failed - What stands in the card when nothing arrived.
 * @csspart footer - The part below the hairline.
 * @cssproperty --wiki-color-scheme - `light` or `dark`, on the element or around it. Default: the page's `color-scheme`.
 */
export class WikiSuggestedEditsElement extends LitElement {
  static override styles = suggestedEditsStyles;

  private readonly wiki = new HomepageController(this, {
    messages,
    module: 'suggested-edits',
  }).with(taskTypes);
  private readonly loaded = this.wiki.load({
    given: (): SuggestedEditsData | null | undefined => 
      this.asked ? undefined : this.data,
    args: () => [this.wiki.config, this.only, this.asked] as const,
    run: (adapter, _args, options) =>
      loadFeed(adapter, this.plan, (offer) => this.onOffer(offer), options),
    isEmpty: () => this.variant !== undefined && isEmpty(this.variant),
  });
  private readonly feed = later(this, this.wiki, feedPart, ({Feed}) => {
    const feed = new Feed(this, {
      now: () => this.state,
      change: (queue) => (this.queue = queue),
      completed: (completed) => (this.completed = completed),
      say: (words) => (this.said = words),
      limit: () => this.act.open('limit'),
      ask: (only) => this.ask(only),
    });
    if (this.isConnected) feed.connect();
    return feed;
  });
  private readonly names = later(this, this.wiki, namesPart);
  private readonly rare = later(this, this.wiki, rarePart);
  private readonly failure = later(this, this.wiki, failurePart);
  private readonly openings = later(
    this,
    this.wiki,
    openingsPart,
    ({Openings}) => new Openings(this, this.wiki, () => this.act.close()),
  );

  /** The configuration, for a widget outside any provider. */
  @property({attribute: false}) config?: HomepageConfig | undefined;

  /** The wiki to ask, for a widget outside any provider. */
  @property({attribute: false}) adapter?: Adapter | undefined;

  /** Reader, choices and the first tasks, where they are known already: nothing is asked for then. */
  @property({attribute: false}) data?: SuggestedEditsData | undefined;

  /** Rank of the card's heading, 1 to 6; those inside are one below. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** What the card shows at the moment. `empty`: there is no task. Read-only. */
  @property({reflect: true}) status: WidgetStatus = 'pending';

  /**
   * What stands in the card, once that is known: `start`, `task`, `end`, `more` (on its way), `more-failed`; where there is no
   * task, `empty`, `empty-all` (nothing about all topics at once), `limit`, `outgrown`. Read-only.
   */
  @property({reflect: true}) variant?: SuggestedEditsVariant | undefined;

  @state() private only: string | null = null;
  /** How often something else was to be asked for. */
  @state() private asked = 0;
  @state() private dialog: FeedDialog | undefined;
  @state() private queue: TaskQueue | undefined;
  @state() private said = '';
  @state() private completed: FeedOffer['completed'] | undefined;

  private offer: FeedOffer | undefined;
  private shown: SuggestedEditsData | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.feed.want()?.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.feed.want()?.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('data')) this.asked = 0;
    const {value} = this.loaded;
    if (value !== this.shown) this.take(value ?? undefined);
    this.variant = value ? variantOf(value, this.queue, this.offered) : undefined;
    this.status = this.loaded.status;
    if (this.status !== 'ready' && this.status !== 'empty') this.variant = undefined;
  }

  protected override updated(): void {
    if (this.variant) this.feed.want()?.follow();
  }

  /** Waits for parts that are on their way, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    for (const part of [this.feed, this.names, this.rare, this.failure, this.openings])
      await part.coming;
    await this.openings.now?.settled();
    return super.getUpdateComplete();
  }

  /** Asks the wiki again, past every cache. */
  async refresh(): Promise<void> {
    for (const part of [this.names, this.rare, this.failure, this.openings]) part.reset();
    await this.loaded.reload();
  }

  /** Other data than before: the queue begins again. */
  private take(data: SuggestedEditsData | undefined): void {
    this.shown = data;
    this.completed = undefined;
    this.queue = undefined;
    if (!data) return;
    const {page, position = 0, leftOut = []} = data;
    const pages = leftOut.map((pageId) => ({pageId, title: ''}));
    if (page) this.queue = {...taskQueue(page, pages), position};
    this.onOffer(data);
  }

  /** @returns what has to be there before the tasks are shown. */
  private onOffer(offer: FeedOffer): Promise<void> | undefined {
    this.offer = offer;
    this.requestUpdate();
    const {length} = filterOf(offer, this.plan).topics;
    if (length && length < 3) this.names.want();
    return this.names.coming;
  }

  private get plan(): FeedPlan {
    const {wiki, only} = this;
    return {config: wiki.config ?? null, now: wiki.now(), zone: wiki.timeZone, only};
  }

  /** With what was finished since it was loaded. */
  private get currentOffer(): FeedOffer | undefined {
    const {offer, completed} = this;
    return offer && completed ? {...offer, completed} : offer;
  }

  private get offered() {
    const {currentOffer: offer} = this;
    return offer && typesOf(offer, this.plan);
  }

  private get state(): FeedState {
    const {queue, currentOffer: offer, plan, wiki, variant} = this;
    const {adapter, direction} = wiki;
    return {queue, offer, variant, plan, adapter, direction, position: positionOf(this.scene)};
  }

  private get scene(): FeedScene {
    const {wiki, currentOffer: offer, plan, queue, variant, only, act, offered} = this;
    return {
      wiki,
      offer,
      offered,
      queue,
      variant,
      only,
      act,
      filter: offer && filterOf(offer, plan),
      today: offer ? todayOf(offer, plan) : '',
      topicName: (id) => this.topicName(id),
      headingLevel: headingRank(this.headingLevel + 1),
    };
  }

  private topicName(id: string): string | undefined {
    const topic = this.offer?.topics.find((one) => one.id === id);
    if (!topic || topic.name !== null) return topic?.name ?? id;
    return this.names.failed ? id : this.names.want()?.topicName(this.wiki, topic);
  }

  private readonly act: FeedActions = {
    move: (by) => void this.withFeed((feed) => feed.move(by)),
    follow: (click) => this.feed.want()?.open(click),
    open: (dialog) => {
      this.openings.reset();
      this.dialog = dialog;
    },
    close: () => {
      if (this.dialog) this.openings.want()?.closed(this.dialog);
      this.dialog = undefined;
    },
    more: () => void this.withFeed((feed) => feed.more()),
    matchAny: () => void this.withFeed((feed) => feed.choose({match: 'any'})),
    tryType: ({id}) => {
      this.act.close();
      void this.withFeed((feed) => feed.tryType(id));
    },
  };

  /** Without a wiki what was given stays. */
  private ask(only: string | null): void {
    if (!this.wiki.adapter) return;
    this.only = only;
    this.asked++;
  }

  private async withFeed(use: (feed: Feed) => unknown): Promise<void> {
    this.feed.reset();
    this.feed.want();
    await this.feed.coming;
    const feed = this.feed.want();
    if (feed) use(feed);
  }

  private readonly onRetry = (): void => void this.refresh();

  private renderCard(body: unknown, more: {actions?: unknown; footer?: unknown} = {}) {
    const {wiki, headingLevel, openings, dialog, scene, said} = this;
    const error = this.feed.now?.error;
    return html`${cardTemplate({
      heading: wiki.msg('wiki-suggested-edits-title'),
      headingLevel,
      language: wiki.tag,
      direction: wiki.direction,
      body: html`${body}${error && openings.want()?.trouble(error)}${this.broken ? this.renderBroken() : nothing}`,
      ...more,
    })}<p class="unseen" role="status">${said}</p>${dialog ? openings.want()?.dialog(scene, dialog) : nothing}`;
  }

  /** A part that was wanted will not come: the network is gone, or a newer version took its place. */
  private get broken(): boolean {
    const {openings, dialog, feed, rare, failure} = this;
    return (
      feed.failed ||
      rare.failed ||
      failure.failed ||
      openings.failed ||
      !!openings.now?.failed(dialog ?? 'start')
    );
  }

  private renderBroken(): unknown {
    const {wiki, onRetry} = this;
    return html`<p class="trouble" role="alert">${wiki.msg('wiki-suggested-edits-broken')} <button type="button" @click=${onRetry}>${wiki.msg('wiki-suggested-edits-again')}</button></p>`;
  }

  /** The introduction, a task, or what stands in its place; the blocks of a task while that is on its way. */
  private renderFeed(): unknown {
    const {scene, variant} = this;
    const start = variant === 'start' ? this.openings.want()?.start(scene) : undefined;
    if (start) return this.renderCard(start.body, start);
    const rare = variant && !/^(start|task|more)$/.test(variant) ? this.rare.want() : undefined;
    const body = rare?.isRare(variant) ? rare.rareTemplate(scene, variant) : taskTemplate(scene);
    return this.renderCard(body, {actions: filterButtons(scene), footer: feedFooter(scene)});
  }

  private renderFailed(error: AdapterError): unknown {
    const {wiki, failure, onRetry} = this;
    const part = failure.want();
    if (!part && !failure.failed) return this.renderFeed();
    const rank = headingRank(this.headingLevel + 1);
    return this.renderCard(part?.feedFailure(wiki, error, rank, onRetry));
  }

  protected override render() {
    const feed = () => this.renderFeed();
    return this.loaded.render({
      pending: feed,
      empty: feed,
      ready: feed,
      failed: (error) => this.renderFailed(error),
    });
  }
}
