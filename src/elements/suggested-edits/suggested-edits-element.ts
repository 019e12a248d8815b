import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Adapter} from '../../adapters/adapter.js';
import type {HomepageConfig} from '../../config/config-types.generated.js';
import {HomepageController} from '../../controllers/homepage-controller.js';
import {later, shared} from '../../controllers/later.js';
import type {LazyPart} from '../../controllers/lazy-part.js';
import type {WidgetStatus} from '../../controllers/resource.js';
import type {TaskQueue} from '../../domain/tasks/queue.js';
import {messages as taskTypes} from '../../i18n/task-types/messages.generated.js';
import {cardTemplate, headingRank} from '../../styles/card-template.js';
import type {FeedControls as Controls} from './feed-controls.js';
import {messages} from './i18n/messages.generated.js';
import {
  type FeedOffer,
  type FeedPlan,
  loadFeed,
  type SuggestedEditsData,
} from './suggested-edits-data.js';
import type {FirstActions, FirstScene, SuggestedEditsVariant} from './suggested-edits-scene.js';
import {suggestedEditsStyles} from './suggested-edits-styles.js';
import {taskTemplate} from './task-card.js';

const controlsPart = shared(() => import('./feed-controls.js'));
const nudgePart = shared(() => import('./nudge/feed-nudge.js'));
const failurePart = shared(() => import('./failure.js'));

/** The room of a row of buttons that comes later. */
const room = html`<span class="button room"></span>`;

/** Ready, or empty. */
const isShown = (status: WidgetStatus): boolean => /^[er]/.test(status);

/** Before the queue is there; undefined before the introduction is. */
const firstVariant = ({page, position = 0}: SuggestedEditsData) =>
  page ? (page.tasks[position] ? 'task' : page.continue === null ? 'empty' : 'more') : undefined;

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
      loadFeed(adapter, this.plan, (offer) => this.onOffer(adapter, offer), options),
    isEmpty: () => /^(em|li|ou)/.test(`${this.variant}`),
  });
  private readonly controls: LazyPart<Controls, typeof import('./feed-controls.js')> = later(
    this,
    this.wiki,
    controlsPart,
    ({FeedControls}) =>
      new FeedControls(this, this.wiki, {
        now: () => this.scene,
        change: (queue) => (this.queue = queue),
        completed: (completed) => (this.offer = this.offer && {...this.offer, completed}),
        ask: (only) => {
          if (!this.wiki.adapter) return; // what was given stays
          this.only = only;
          this.asked++;
        },
      }),
  );
  private readonly nudge = later(
    this,
    this.wiki,
    nudgePart,
    ({FeedNudge}) => new FeedNudge(this, this.wiki),
  );
  private readonly failure = later(this, this.wiki, failurePart);

  /** The configuration, for a widget outside any provider. */
  @property({attribute: false}) config?: HomepageConfig | undefined;

  /** The wiki to ask, for a widget outside any provider. */
  @property({attribute: false}) adapter?: Adapter | undefined;

  /** Reader, choices and the first tasks, where they are known already: nothing is asked for then. */
  @property({attribute: false}) data?: SuggestedEditsData | undefined;

  /** Rank of the card's heading, 1 to 6; those inside are one below. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** `summary`: a card without controls that stands for it where there is little room. */
  @property() detail: 'full' | 'summary' = 'full';

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
  @state() private queue: TaskQueue | undefined;
  @state() private offer: FeedOffer | undefined;
  private shown: SuggestedEditsData | null | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('data')) this.asked = 0;
    const {value} = this.loaded;
    const controls = this.controls.now;
    if (value !== this.shown) {
      this.shown = value;
      this.queue = undefined;
      this.offer = value ?? this.offer;
    }
    if (value) this.queue ??= controls?.begin(value);
    this.variant = value
      ? (controls?.variantOf(value, this.queue) ?? firstVariant(value))
      : undefined;
    this.status = this.loaded.status;
    if (!isShown(this.status)) this.variant = undefined;
  }

  /** Everything else is asked for as soon as the first picture is there. */
  protected override updated(): void {
    if (isShown(this.status)) queueMicrotask(() => this.controls.want()?.follow());
  }

  /** Waits for parts that are on their way, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    for (const part of [this.controls, this.failure]) await part.coming;
    await this.controls.now?.settled();
    return super.getUpdateComplete();
  }

  /** Asks the wiki again, past every cache. */
  async refresh(): Promise<void> {
    for (const part of [this.controls, this.failure]) part.reset();
    this.controls.now?.reset();
    await this.loaded.reload();
  }

  /**
   * Finds out whether somebody who did few suggested edits is to be reminded of them.
   * @returns what has to be there before the tasks are shown, so that the card does not move.
   */
  private async onOffer(adapter: Adapter, offer: FeedOffer): Promise<void> {
    this.offer = offer;
    const {config} = this.wiki;
    const rules = config?.modules['suggested-edits'];
    const done = offer.completed.reduce((sum, {count}) => sum + count, 0);
    if (!rules || rules.sendsNudges || done > rules.nudgeTasks) return;
    this.nudge.want();
    await this.nudge.coming;
    await this.nudge.now?.load(adapter, offer, config, this.wiki.now());
  }

  private get plan(): FeedPlan {
    const {wiki, only} = this;
    return {config: wiki.config ?? null, now: wiki.now(), zone: wiki.timeZone, only};
  }

  private get scene(): FirstScene {
    const {wiki, offer, plan, queue, variant, act, shown} = this;
    const {tasks, position = 0} = queue ?? {...shown?.page, ...shown};
    return {
      wiki,
      offer,
      plan,
      queue,
      variant,
      act,
      task: tasks?.[position],
      headingLevel: headingRank(this.headingLevel + 1),
    };
  }

  private readonly act: FirstActions = {
    follow: (click) => {
      if (this.queue) this.controls.now?.followed(click);
      else if (!this.controls.failed) {
        const {currentTarget} = click;
        click.preventDefault();
        void this.soon(() => currentTarget?.dispatchEvent(new MouseEvent('click', click)));
      }
    },
    open: (dialog) => void this.soon(() => this.controls.now?.open(dialog)),
  };

  /** Once there is what begins tasks and opens dialogs, or it is known that it does not come. */
  private async soon(act: () => void): Promise<void> {
    this.controls.reset();
    this.controls.want();
    await this.updateComplete;
    act();
  }

  private readonly onRetry = (): void => void this.refresh();

  private renderBroken(): unknown {
    const {wiki, onRetry} = this;
    return html`<p class="trouble" role="alert">${wiki.msg('wiki-suggested-edits-broken')} <button type="button" @click=${onRetry}>${wiki.msg('wiki-suggested-edits-again')}</button></p>`;
  }

  protected override render() {
    const {wiki, loaded, headingLevel, scene, onRetry} = this;
    const {error, status} = loaded;
    if (status === 'hidden') return nothing;
    if (this.detail === 'summary' && !this.controls.failed) return this.controls.want()?.summary();
    const failed = status === 'failed' && error;
    const failure =
      failed && this.failure.want()?.feedFailure(wiki, error, scene.headingLevel, onRetry);
    const drawn = this.controls.now?.draw();
    const broken = this.controls.failed || this.failure.failed || drawn?.broken;
    return html`${cardTemplate({
      heading: wiki.msg('wiki-suggested-edits-title'),
      headingLevel,
      language: wiki.tag,
      direction: wiki.direction,
      actions: failure ? nothing : (drawn?.actions ?? room),
      body: html`${this.nudge.now?.render()}${failure || drawn?.body || taskTemplate(scene, drawn?.views)}${broken ? this.renderBroken() : drawn?.trouble}`,
      footer: failure ? nothing : (drawn?.footer ?? room),
    })}${drawn?.beside}`;
  }
}
