import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Adapter} from '../../adapters/adapter.js';
import type {HomepageConfig} from '../../config/config-types.generated.js';
import {HomepageController} from '../../controllers/homepage-controller.js';
import type {WidgetStatus} from '../../controllers/resource.js';
import {messages as taskTypes} from '../../i18n/task-types/messages.generated.js';
import {type TaskQueue, taskQueue} from '../../domain/tasks/queue.js';
import {cardTemplate, headingRank} from '../../styles/card-template.js';
import {feedFooter, filterButtons} from './feed-frame.js';
import {messages} from './i18n/messages.generated.js';
import {
  type FeedOffer,
  type FeedPlan,
  filterOf,
  loadFeed,
  type SuggestedEditsData,
  typesOf,
} from './suggested-edits-data.js';
import type {
  FeedActions,
  FeedDialog,
  FeedScene,
  SuggestedEditsVariant,
} from './suggested-edits-scene.js';
import {SuggestedEditsParts} from './suggested-edits-parts.js';
import {suggestedEditsStyles} from './suggested-edits-styles.js';
import {taskTemplate} from './task-card.js';
import {isEmpty, variantOf} from './variants.js';

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
 * @csspart nudge - A reminder for those who did few suggested edits.
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
    given: (): SuggestedEditsData | null | undefined => (this.asked ? undefined : this.data),
    args: () => [this.wiki.config, this.only, this.asked] as const,
    run: (adapter, _args, options) =>
      loadFeed(adapter, this.plan, (offer) => this.onOffer(offer), options),
    isEmpty: () => this.variant !== undefined && isEmpty(this.variant),
  });
  private readonly parts: SuggestedEditsParts = new SuggestedEditsParts(
    this,
    this.wiki,
    {
      now: () => this.scene,
      change: (queue) => (this.queue = queue),
      completed: (completed) => (this.offer = this.offer && {...this.offer, completed}),
      say: (words) => (this.said = words),
      limit: () => this.act.open('limit'),
      ask: (only) => this.ask(only),
    },
    () => this.act.close(),
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

  @state() private offer: FeedOffer | undefined;
  private shown: SuggestedEditsData | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('data')) this.asked = 0;
    const {value} = this.loaded;
    if (value !== this.shown) this.take(value ?? undefined);
    this.variant = value ? variantOf(value, this.queue, this.scene.offered) : undefined;
    this.status = this.loaded.status;
    if (this.status !== 'ready' && this.status !== 'empty') this.variant = undefined;
  }

  protected override updated(): void {
    if (this.variant) queueMicrotask(() => this.parts.feed.want()?.follow());
  }

  /** Waits for parts that are on their way, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.parts.settled();
    return super.getUpdateComplete();
  }

  /** Asks the wiki again, past every cache. */
  async refresh(): Promise<void> {
    this.parts.reset();
    await this.loaded.reload();
  }

  /** Other data than before: the queue begins again. */
  private take(data: SuggestedEditsData | undefined): void {
    this.shown = data;
    this.queue = undefined;
    if (!data) return;
    const {page, position = 0, leftOut = []} = data;
    const pages = leftOut.map((pageId) => ({pageId, title: ''}));
    if (page) this.queue = {...taskQueue(page, pages), position};
    this.offer = data;
  }

  /** @returns what has to be there before the tasks are shown. */
  private onOffer(offer: FeedOffer): Promise<unknown> {
    this.offer = offer;
    const topics = this.scene.filter?.topics ?? [];
    if (topics.length < 3) topics.forEach((id) => this.topicName(id));
    return Promise.all([this.parts.named(), this.parts.remind(offer, this.plan)]);
  }

  private get plan(): FeedPlan {
    const {wiki, only} = this;
    return {config: wiki.config ?? null, now: wiki.now(), zone: wiki.timeZone, only};
  }

  private get scene(): FeedScene {
    const {wiki, offer, plan, queue, variant, act} = this;
    return {
      wiki,
      offer,
      plan,
      queue,
      variant,
      act,
      adapter: wiki.adapter,
      offered: offer && typesOf(offer, plan),
      filter: offer && filterOf(offer, plan),
      topicName: (id) => this.topicName(id),
      headingLevel: headingRank(this.headingLevel + 1),
    };
  }

  private topicName(id: string): string | undefined {
    const topic = this.offer?.topics.find((one) => one.id === id);
    return topic ? this.parts.topicName(topic) : id;
  }

  private readonly act: FeedActions = {
    move: (by) => void this.parts.withFeed((feed) => feed.move(by)),
    follow: (click) => this.parts.feed.now?.open(click),
    open: (dialog) => {
      this.parts.reset();
      this.dialog = dialog;
    },
    close: () => {
      this.parts.closed(this.dialog);
      this.dialog = undefined;
    },
    more: () => void this.parts.withFeed((feed) => feed.more()),
    matchAny: () => void this.parts.withFeed((feed) => feed.choose({match: 'any'})),
    tryType: ({id}) => {
      this.act.close();
      void this.parts.withFeed((feed) => feed.tryType(id));
    },
  };

  /** Without a wiki what was given stays. */
  private ask(only: string | null): void {
    if (!this.wiki.adapter) return;
    this.only = only;
    this.asked++;
  }

  private readonly onRetry = (): void => void this.refresh();

  private renderCard({body, ...more}: {actions?: unknown; body: unknown; footer?: unknown}) {
    const {wiki, headingLevel, parts, dialog, scene, onRetry} = this;
    return html`${cardTemplate({
      heading: wiki.msg('wiki-suggested-edits-title'),
      headingLevel,
      language: wiki.tag,
      direction: wiki.direction,
      body: html`${parts.notice()}${body}${parts.trouble(dialog, onRetry)}`,
      ...more,
    })}<p class="unseen" role="status">${this.said}</p>${parts.dialog(scene, dialog)}`;
  }

  /** The introduction, a task, or what stands in its place; the blocks of a task while that is on its way. */
  private renderFeed(): unknown {
    const {scene} = this;
    return this.renderCard({
      actions: filterButtons(scene),
      footer: feedFooter(scene),
      ...(this.parts.special(scene) ?? {body: taskTemplate(scene)}),
    });
  }

  protected override render() {
    const {error, status} = this.loaded;
    if (status === 'hidden') return nothing;
    const failed = status === 'failed' && error;
    const body = failed && this.parts.failed(error, this.scene.headingLevel, this.onRetry);
    return body ? this.renderCard({body}) : this.renderFeed();
  }
}
