import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Adapter, AdapterError} from '../../adapters/adapter.js';
import type {HomepageConfig} from '../../config/config-types.generated.js';
import {defaultConfig} from '../../config/resolve-config.js';
import {rulesOf} from '../../config/mentorship-rules.js';
import {Addresses} from '../../controllers/addresses.js';
import {HomepageController} from '../../controllers/homepage-controller.js';
import {later, shared} from '../../controllers/later.js';
import type {WidgetStatus} from '../../controllers/resource.js';
import {TabNews} from '../../controllers/tab-news.js';
import {usageOf} from '../../controllers/usage-of.js';
import type {MentorshipCard, MentorshipView} from '../../domain/mentorship/who-sees-what.js';
import {cardTemplate, headingRank} from '../../styles/card-template.js';
import {messages} from './i18n/messages.generated.js';
import {cardParts} from './mentorship-card.js';
import {MentorshipChanges} from './mentorship-changes.js';
import {loadData, type MentorshipData} from './mentorship-data.js';
import {hereOf, viewOf} from './mentorship-here.js';
import {MentorshipOpenings} from './mentorship-openings.js';
import type {MentorshipScene} from './mentorship-scene.js';
import {mentorshipStyles} from './mentorship-styles.js';
import {UnreadAnswers} from './unread-answers.js';

const failurePart = shared(() => import('./mentorship-failure.js'));
const summaryPart = shared(() => import('./summary/summary.js'));

/**
 * Shows the reader's mentor and a way to ask, or offers a mentor. Takes no space until it is known what to show, and for
 * readers who take no part: those without a lasting account, and whom the configuration leaves out.
 *
 * @tag wiki-mentorship
 * @summary The reader's mentor, or the offer to get one.
 * @slot - Shown while the script has not arrived, and to readers without JavaScript; never afterwards.
 * @event {MentorshipAskEvent} wiki-mentorship-ask - The reader wants to ask. Cancel it to open a place of your own.
 * @event {MentorshipChangeEvent} wiki-mentorship-change - The reader got, changed or left a mentor.
 * @csspart card - The box.
 * @csspart header - The line with title and the button with three dots.
 * @csspart title - The heading.
 * @csspart actions - The button with three dots, and its list.
 * @csspart notice - Who answers while the mentor is away; that a former mentor left.
 * @csspart introduction - The mentor's own words.
 * @csspart ask - The button that asks.
 * @csspart questions - The last questions with their heading.
 * @csspart dialog - What opens over the page.
 * @csspart failed - What stands in the card when nothing arrived.
 * @csspart footer - The part below the hairline.
 * @cssproperty --wiki-color-scheme - `light` or `dark`, on the element or around it. Default: the page's `color-scheme`.
 */
export class WikiMentorshipElement extends LitElement {
  static override styles = mentorshipStyles;

  private readonly wiki = new HomepageController(this, {messages, module: 'mentorship'});
  private readonly loaded = this.wiki.load({
    given: (): MentorshipData | null | undefined => this.data,
    args: () => [this.wiki.config] as const,
    run: (adapter, [config = defaultConfig], options) => {
      const {listPage} = config.mentorship;
      const plan = {rules: rulesOf(config), listPage, now: this.wiki.now()};
      return loadData(adapter, plan, options);
    },
    isEmpty: () => this.view?.card === 'unavailable',
  });
  private readonly addresses = new Addresses(this, () => this.wiki.adapter);
  private readonly news = new TabNews(this, 'mentorship', () => void this.refresh());
  private readonly changes: MentorshipChanges = new MentorshipChanges(this, this.wiki, this.news);
  private readonly openings: MentorshipOpenings = new MentorshipOpenings(
    this,
    this.wiki,
    this.changes,
  );
  private readonly unread = new UnreadAnswers(this, () => this.wiki.adapter);
  private readonly failure = later(this, this.wiki, failurePart);
  private readonly summary = later(this, this.wiki, summaryPart);
  private readonly counter = usageOf(this, this.wiki, 'mentorship', '[part=ask], .progressive');

  /** The configuration, for a widget outside any provider. */
  @property({attribute: false}) config?: HomepageConfig | undefined;

  /** The wiki to ask, for a widget outside any provider. */
  @property({attribute: false}) adapter?: Adapter | undefined;

  /** Reader, mentorship and questions, where they are known already: nothing is asked for then. */
  @property({attribute: false}) data?: MentorshipData | undefined;

  /** Rank of the card's heading, 1 to 6; those inside are one below. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** Title of the page that the reader is on: whoever asks may have it named in the question. Default: none. */
  @property({attribute: 'page-title'}) pageTitle?: string | undefined;

  /** `summary`: a card without controls that stands for it where there is little room. */
  @property() detail: 'full' | 'summary' = 'full';

  /** What the card shows at the moment. `empty`: the reader wants a mentor and nobody is free. Read-only. */
  @property({reflect: true}) status: WidgetStatus = 'pending';

  /** Which card it is, once there is one. Read-only. */
  @property({reflect: true}) variant?: Exclude<MentorshipCard, 'nothing'> | undefined;

  @state() private unfolded = false;

  private view: MentorshipView | undefined;
  private scene: MentorshipScene | undefined;
  private everFailed = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('wiki-question-posted', this.onRetry);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('data')) this.changes.forget();
    const {value} = this.loaded;
    const data = value ? this.changes.appliedTo(value) : undefined;
    this.view = data && viewOf(data, this.wiki);
    const card = this.view?.card ?? 'nothing';
    this.status = data && card === 'nothing' ? 'hidden' : this.loaded.status;
    const shown = this.status === 'ready' || this.status === 'empty';
    this.variant = shown && card !== 'nothing' ? card : undefined;
    this.scene = shown && data && this.view ? this.sceneOf(data, this.view) : undefined;
    if (this.status === 'failed') this.everFailed = true;
    this.counter();
    if (data) this.news.follow(this.wiki.adapter, data.user.name);
  }

  protected override updated(): void {
    if (!this.brief) this.unread.follow(this.scene?.questions ?? []);
    if (this.scene) void this.openings.reopen(this.scene);
  }

  /** Waits for parts that are on their way, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    for (const part of [this.failure, this.summary]) await part.coming;
    await this.openings.settled();
    return super.getUpdateComplete();
  }

  /** Asks the wiki again, past every cache. */
  async refresh(): Promise<void> {
    this.failure.reset();
    await this.loaded.reload();
    if (!this.loaded.error) this.changes.forget();
  }

  private get brief(): boolean {
    return this.detail === 'summary' && !this.summary.failed;
  }

  private sceneOf(data: MentorshipData, view: MentorshipView): MentorshipScene {
    const {wiki, changes, openings, unread, unfolded} = this;
    return {
      ...data,
      ...hereOf(data, wiki, this.addresses),
      wiki,
      view,
      unfolded,
      headingLevel: headingRank(this.headingLevel + 1),
      pageTitle: this.pageTitle ?? null,
      busy: changes.busy,
      act: {
        ask: () => void (this.scene && openings.ask(this.scene)),
        change: (change) => void changes.make(change, data),
        open: (dialog) => openings.open(dialog),
        close: () => openings.close(),
        unfold: () => (this.unfolded = !this.unfolded),
        follow: (id) => unread.read([id]),
        reload: () => void this.refresh(),
      },
    };
  }

  private readonly onRetry = (): void => void this.refresh();

  private renderCard(
    body: unknown,
    more: {heading?: string; footer?: unknown; actions?: unknown} = {},
  ) {
    const {wiki, headingLevel} = this;
    return cardTemplate({
      heading: wiki.msg('wiki-mentorship-title'),
      headingLevel,
      language: wiki.tag,
      direction: wiki.direction,
      body,
      ...more,
    });
  }

  private renderScene(): unknown {
    const {scene, openings, changes} = this;
    if (!scene) return nothing;
    const {body, ...parts} = cardParts(scene);
    const {error} = changes;
    const trouble =
      error && !openings.dialog
        ? this.failure.want()?.changeFailure(this.wiki, error)
        : openings.trouble(scene);
    const actions = openings.button(scene);
    return html`${this.renderCard(html`${body}${trouble}`, {...parts, actions})}<p class="unseen" role="status">${changes.said}</p>${openings.dialogs(scene)}`;
  }

  /** The room of a card that was there before: where none was, nothing is shown until it is known what. */
  private renderPending(): unknown {
    const part = this.everFailed ? this.failure.want() : undefined;
    return part ? this.renderCard(part.mentorshipSkeleton()) : nothing;
  }

  private renderFailed(error: AdapterError): unknown {
    const {wiki, failure, onRetry} = this;
    const part = failure.want();
    if (part) {
      const rank = headingRank(this.headingLevel + 1);
      return this.renderCard(part.mentorshipFailure(wiki, error, rank, onRetry));
    }
    return failure.failed
      ? this
          .renderCard(html`<p class="trouble" role="alert">${wiki.msg('wiki-mentorship-broken')} <button
          class="plain" type="button" @click=${onRetry}>${wiki.msg('wiki-mentorship-again')}</button></p>`)
      : nothing;
  }

  /** Where nothing was shown before, nothing is shown until it is known what. */
  private renderSummary(): unknown {
    const {wiki, scene, status, everFailed, headingLevel, openings, unread} = this;
    if (status === 'hidden' || (status === 'pending' && !everFailed)) return nothing;
    const failed = status === 'failed';
    const answers = unread.count(scene?.questions ?? []);
    const part = this.summary.want();
    if (!part) return nothing;
    const summary = part.mentorshipSummary({wiki, scene, failed, answers, headingLevel});
    return html`${summary}${scene && openings.dialogs(scene)}`;
  }

  protected override render() {
    if (this.brief) return this.renderSummary();
    return this.loaded.render({
      pending: () => this.renderPending(),
      empty: () => this.renderScene(),
      ready: () => this.renderScene(),
      failed: (error) => this.renderFailed(error),
    });
  }
}
