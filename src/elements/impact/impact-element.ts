import {html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Adapter, AdapterError} from '../../adapters/adapter.js';
import {activityGeometry} from '../../charts/activity-geometry.js';
import {chartStyles} from '../../charts/chart-styles.js';
import {DayCursor} from '../../charts/day-cursor.js';
import {lineGeometry} from '../../charts/line-geometry.js';
import type {HomepageConfig} from '../../config/config-types.generated.js';
import {HomepageController} from '../../controllers/homepage-controller.js';
import {hasNoArticleEdits, impactView} from '../../domain/impact/impact-view.js';
import type {Impact} from '../../domain/model.js';
import {bcp47} from '../../i18n/languages.js';
import {baseStyles} from '../../styles/base.js';
import {cardStyles} from '../../styles/card.js';
import {controlStyles} from '../../styles/controls.js';
import {icon} from '../../styles/icons.js';
import {iconTable} from '../../styles/icons.generated.js';
import {stateStyles} from '../../styles/states.js';
import {cardTemplate, headingRank} from '../card/card-template.js';
import {failedTemplate} from '../card/failed-template.js';
import {messages} from './i18n/messages.generated.js';
import {impactPlots} from './impact-plots.js';
import type {ImpactScene} from './impact-scene.js';
import {impactInvitation, impactSkeleton} from './impact-states.js';
import {impactStyles} from './impact-styles.js';
import {forward, impactArticles, impactFooter, impactScores, staleNotice} from './impact-templates.js';

/** Days that are shown when neither the element nor the configuration says. */
const usualDays = 60;
/** Rows of the list of articles. */
const mostArticles = 5;

/** What of the numbers is special, most important first. */
export type ImpactVariant = 'unactivated' | 'third-person' | 'stale' | 'no-views' | 'full';

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
 * @csspart failed - What stands in the card when nothing arrived.
 * @csspart footer - The part below the hairline.
 * @cssproperty --wiki-color-scheme - `light` or `dark`, on the element or around it. Default: the page's `color-scheme`.
 */
export class WikiImpactElement extends LitElement {
  static override styles = [baseStyles, cardStyles, controlStyles, stateStyles, chartStyles, impactStyles];

  private readonly wiki = new HomepageController(this, {messages, module: 'impact'});
  private readonly impact = this.wiki.load({
    given: () => this.data,
    args: () => [this.user ?? null, this.shownDays] as const,
    run: (adapter, [user, days], options) =>
      adapter.impact?.impact({user, days, timeZone: this.wiki.timeZone}, options),
    isEmpty: (impact: Impact) => this.isEmpty(impact),
  });
  private readonly cursor = new DayCursor(this, {
    count: () => this.scene?.activity.bars.length ?? 0,
    rightToLeft: () => this.wiki.direction === 'rtl',
  });

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

  /** What the card shows at the moment. Read-only. */
  @property({reflect: true}) status: WidgetStatus = 'pending';

  /** What is special about the numbers, once there are some. Read-only. */
  @property({reflect: true}) variant?: ImpactVariant | undefined;

  @state() private asTable = false;

  private scene: ImpactScene | undefined;

  protected override willUpdate(): void {
    this.status = this.impact.status;
    const impact = this.impact.value;
    this.scene = impact ? this.sceneOf(impact) : undefined;
    this.variant = impact && this.variantOf(impact);
  }

  /** Asks the wiki again, past every cache. */
  async refresh(): Promise<void> {
    await this.impact.reload();
  }

  private readonly onRetry = (): void => {
    void this.refresh();
  };

  private readonly onTableClick = (): void => {
    this.asTable = !this.asTable;
  };
