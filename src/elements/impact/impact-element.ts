import {html, LitElement, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Adapter, AdapterError} from '../../adapters/adapter.js';
import type {HomepageConfig} from '../../config/config-types.generated.js';
import {mostDays, usualDays} from '../../config/own-impact.js';
import {HomepageController} from '../../controllers/homepage-controller.js';
import {later, shared} from '../../controllers/later.js';
import {onReturn} from '../../controllers/on-return.js';
import type {WidgetStatus} from '../../controllers/resource.js';
import type {Impact, ViewService} from '../../domain/model.js';
import {headingRank} from '../../styles/card-template.js';
import {icon} from '../../styles/icons.js';
import {iconTable} from '../../styles/icons/table.generated.js';
import {messages} from './i18n/messages.generated.js';
import {type CardRest, impactCard} from './impact-card.js';
import {impactPlots} from './impact-plots.js';
import {
  impactFigures,
  type ImpactFigures,
  type ImpactScene,
  type ImpactVariant,
  isEmpty,
  isOutdated,
  mostArticles,
  variantOf,
} from './impact-scene.js';
import {impactSkeleton} from './impact-states.js';
import {impactInvitation, rareMessages, rareStyles, staleNotice} from './impact-rare.js';
import {impactStyles} from './impact-styles.js';
import {countedUntil, impactArticles, impactFooter, impactScores} from './impact-templates.js';

const marks = shared(() => import('./impact-marks.js'));
const table = shared(() => import('./impact-table.js'));
const failure = shared(() => import('./impact-failure.js'));
const linesPart = shared(() => import('./impact-lines.js'));
const summaryPart = shared(() => import('./summary/summary.js'));

/**
 * Shows what somebody's edits did: scores, activity by day, views, the articles that mattered most.
 *
 * @tag wiki-impact
 * @summary What my edits did.
 * @slot - Shown while the script has not arrived, and to readers without JavaScript; never afterwards.
 * @csspart card - The box.
 * @csspart header - The line with title and actions.
 * @csspart title - The heading.
 * @csspart actions - The note and the button at the end of the header.
 * @csspart notice - The line above numbers that are old.
 * @csspart scores - Edits, thanks, last edit, longest streak.
 * @csspart activity - Edits per day: heading and plot.
 * @csspart activity-plot - The columns.
 * @csspart views - Views per day: heading and plot.
 * @csspart line-plot - The line.
 * @csspart mark - The marked column.
 * @csspart tooltip - What happened on the marked day.
 * @csspart table - The table that stands for both plots.
 * @csspart articles - The list of articles with its heading.
 * @csspart sparkline - The small line of views beside an article.
 * @csspart failed - What stands in the card when nothing arrived.
 * @csspart footer - The part below the hairline.
 * @cssproperty --wiki-color-scheme - `light` or `dark`, on the element or around it. Default: the page's `color-scheme`.
 */
export class WikiImpactElement extends LitElement {
  static override styles = [impactStyles, rareStyles];

  private readonly wiki = new HomepageController(this, {messages, module: 'impact'}).with(
    rareMessages,
  );
  private readonly impact = this.wiki.load({
    given: (): Impact | null | undefined => this.data,
    args: () => [this.user ?? null, this.shownDays, this.viewService] as const,
    run: (adapter, [user, days, pageViews], options) =>
      adapter.impact?.impact({user, days, pageViews, timeZone: this.wiki.timeZone}, options),
    isEmpty: (impact) => isEmpty(impact, this.thirdPerson),
  });
  private readonly marker = later(this, this.wiki, marks, ({impactMarker}) =>
    impactMarker(this, this.wiki, {
      count: () => this.figures?.activity.bars.length ?? 0,
      rightToLeft: () => this.wiki.direction === 'rtl',
    }),
  );
  private readonly table = later(this, this.wiki, table);
  private readonly failure = later(this, this.wiki, failure);
  private readonly lines = later(this, this.wiki, linesPart);
  private readonly summary = later(this, this.wiki, summaryPart);

  /** The configuration, for a widget outside any provider. */
  @property({attribute: false}) config?: HomepageConfig | undefined;

  /** The wiki to ask, for a widget outside any provider. */
  @property({attribute: false}) adapter?: Adapter | undefined;

  /** The numbers, where they are known already: nothing is asked for then. */
  @property({attribute: false}) data?: Impact | undefined;

  /** Name of the account to show, in the third person. Default: the reader's own. */
  @property() user?: string | undefined;

  /** How many days back activity and views are shown, 1 to 365. Default: the configuration's, else 60. */
  @property({type: Number}) days?: number | undefined;

  /** Rank of the card's heading, 1 to 6; those inside are one below. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** `summary`: a card without controls that stands for it where there is little room. */
  @property() detail: 'full' | 'summary' = 'full';

  /** What the card shows at the moment. Read-only. */
  @property({reflect: true}) status: WidgetStatus = 'pending';

  /** What is special about the numbers, once there are some. Read-only. */
  @property({reflect: true}) variant?: ImpactVariant | undefined;

  @state() private asTable = false;

  private skeletonSeen = false;
  private figures: ImpactFigures | undefined;

  constructor() {
    super();
    onReturn(this, () => {
      const own = !this.data && !this.thirdPerson;
      if (own && isOutdated(this.figures, this.wiki.now())) void this.impact.reload();
    });
  }

  protected override willUpdate(): void {
    const impact = this.impact.value;
    this.figures = impact
      ? impactFigures(impact, this.wiki.now(), this.shownDays, this.figures)
      : undefined;
    this.variant = this.figures && variantOf(this.figures, this.thirdPerson);
    this.status = this.impact.status;
  }

  /** Content that is shorter than a skeleton that was seen must not pull up what stands below it: the room stays. */
  protected override update(changed: PropertyValues<this>): void {
    if (this.skeletonSeen && this.status !== 'pending' && this.status !== 'hidden') {
      this.skeletonSeen = false;
      this.style.minBlockSize = `${this.offsetHeight}px`;
      window.addEventListener('resize', () => (this.style.minBlockSize = ''), {once: true});
    }
    super.update(changed);
  }

  protected override firstUpdated(): void {
    const look = () => (this.skeletonSeen = this.status === 'pending');
    requestAnimationFrame(() => requestAnimationFrame(look));
  }

  /** Waits for parts that are on their way, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    for (const part of [this.marker, this.table, this.failure, this.lines, this.summary])
      await part.coming;
    return super.getUpdateComplete();
  }

  /** Asks the wiki again, past every cache. */
  async refresh(): Promise<void> {
    this.failure.reset();
    await this.impact.reload();
  }

  private readonly onRetry = (): void => void this.refresh();

  private readonly onTableClick = (): void => void (this.asTable = !this.asTable);

  private get shownDays(): number {
    return Math.min(mostDays, this.days ?? this.wiki.config?.modules.impact.days ?? usualDays);
  }

  private get viewService(): ViewService | null {
    return this.wiki.config?.modules.impact.pageViews ?? null;
  }

  private get thirdPerson(): boolean {
    return this.user !== undefined;
  }

  private sceneOf(figures: ImpactFigures): ImpactScene {
    const {wiki, thirdPerson} = this;
    return {...figures, wiki, thirdPerson, headingLevel: headingRank(this.headingLevel + 1)};
  }

  private renderCard(body: unknown, rest?: CardRest) {
    const {wiki, user, headingLevel} = this;
    const {gender} = this.impact.value ?? {};
    return impactCard({wiki, user, gender, headingLevel}, body, rest);
  }

  private renderNumbers(figures: ImpactFigures) {
    const scene = {
      ...this.sceneOf(figures),
      marker: this.marker.want(),
      lines: figures.view.dailyViews ? this.lines.want() : undefined,
    };
    const {wiki, view} = scene;
    const table = this.asTable ? this.table.want() : undefined;
    const label = wiki.msg(table ? 'wiki-impact-show-charts' : 'wiki-impact-show-table');
    const body = html`<div class="stack">${view.staleSince && staleNotice(scene, view.staleSince, this.onRetry)}${impactScores(scene)}${table ? table.impactTable(scene) : impactPlots(scene)}${impactArticles(scene)}</div>`;
    return this.renderCard(body, {
      footer: impactFooter(scene),
      actions: html`${countedUntil(scene)}<button class="bare" type="button" aria-label=${label} title=${label}
        @click=${this.onTableClick}>${icon(table?.iconChart ?? iconTable)}</button>`,
    });
  }

  private renderPending() {
    // Before a wiki is known it is taken for a stock one, which counts none.
    const {adapter} = this.wiki;
    const views = !!adapter && (adapter.impact?.countsViews !== false || !!this.viewService);
    return this.renderCard(impactSkeleton(mostArticles, views));
  }

  private renderFailed(error: AdapterError) {
    const {wiki, user = null, onRetry: retry} = this;
    const url = wiki.adapter?.impact?.contributionsUrl?.(user) ?? null;
    const headingLevel = headingRank(this.headingLevel + 1);
    const part = this.failure.want();
    if (!part) return this.failure.failed ? this.renderUnfinished() : this.renderPending();
    return this.renderCard(part.impactFailure({wiki, error, user, url, headingLevel, retry}));
  }

  /** A part did not come: the words at hand have to do. */
  private renderUnfinished() {
    return this.renderCard(html`<p role="alert">${this.wiki.msg('wiki-impact-failed-title')}
      <button class="plain" type="button" @click=${this.onRetry}>${this.wiki.msg('wiki-impact-stale-check')}</button></p>`);
  }

  protected override render() {
    const {figures, impact} = this;
    if (this.detail === 'summary' && !this.summary.failed) {
      const part = this.summary.want();
      return (
        part &&
        this.renderCard(part.brief(this.wiki, this.status, figures && this.sceneOf(figures)), part)
      );
    }
    return impact.render({
      pending: () => this.renderPending(),
      empty: () => figures && this.renderCard(impactInvitation(this.sceneOf(figures))),
      ready: () => figures && this.renderNumbers(figures),
      failed: (error) => this.renderFailed(error),
    });
  }
}
