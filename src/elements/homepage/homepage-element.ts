import {html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import type {Adapter} from '../../adapters/adapter.js';
import {adapterConverter, Providing} from '../../config/provider/providing.js';
import type {PartialConfig} from '../../config/resolve-config.js';
import {later, shared} from '../../controllers/later.js';
import {OwnWidth} from '../../controllers/own-width.js';
import type {WidgetStatus} from '../../controllers/resource.js';
import type {PageArea} from '../../domain/layout/page-layout.js';
import {allOf, revealedModules} from '../../domain/layout/reveal.js';
import type {TimeZone} from '../../domain/model.js';
import {headingRank} from '../../styles/heading-rank.js';
import {dressModules} from './dress-modules.js';
import {type HomepagePlan, loadPlan, variantOf} from './homepage-data.js';
import {ReadyNews} from './homepage-events.js';
import {homepageStyles, summariesBelow, twoColumnsFrom} from './homepage-styles.js';
import {type Groups, greeting, groupsOf, pageTemplate} from './homepage-templates.js';
import type {PageModule} from './page-module.js';
import {PageModules} from './page-modules.js';
import {PageController} from './page-controller.js';

const restPart = shared(() => import('./rest.js'));
const ownPart = shared(() => import('./own/own-page.js'));
const previewPart = shared(() => import('./preview-note.js'));
const summariesPart = shared(() => import('./opened-module.js'));

/**
 * A whole page of modules, in the layout that the configuration gives the reader. Gives configuration, adapter and language
 * to its modules, as `wiki-homepage-provider` does, and asks the same connector where it is given none.
 *
 * Two columns where it is wide itself, one where it is not; below 560 pixels the modules that can are summaries, each of
 * which opens into the whole module. A module that throws, or whose code does not come, becomes a small notice.
 *
 * @tag wiki-homepage
 * @summary A page of modules.
 * @slot - Shown until the page is there, and to readers without JavaScript.
 * @event {HomepageReadyEvent} wiki-homepage-ready - Everything that the page shows at first is known.
 * @event {ModuleOpenedEvent} wiki-homepage-module-opened - A summary opens. Cancel it to go on by yourself.
 * @event {ModuleClosedEvent} wiki-homepage-module-closed - The whole module is closed.
 * @csspart greeting - The heading with the line below it.
 * @csspart preview - The line above a page whose address asks for a variant.
 * @csspart module - The place of one module.
 * @csspart new - The line above a module that came instead of another.
 * @csspart foot - What stands below the modules.
 * @csspart dismissed - The list of what was dismissed.
 * @csspart arranging - The bar while modules can be moved.
 * @csspart dialog - The module that is open over a narrow page.
 * @csspart failed - What stands in the place of a module, or of the page, that did not come.
 * @csspart card - The box for readers without an account.
 * @csspart header - The line with its title.
 * @csspart title - Its heading.
 * @csspart actions - What stands at the end of a header; nothing does.
 * @csspart footer - The part below the hairline of a card; there is none.
 * @csspart empty - What stands on a page that has nothing to show.
 * @cssproperty --wiki-color-scheme - `light` or `dark`, on the element or around it. Default: the page's `color-scheme`.
 */
export class WikiHomepageElement extends LitElement {
  static override styles = homepageStyles;

  private readonly providing = new Providing(this);
  private readonly wiki = new PageController(this, this.providing);
  private readonly width = new OwnWidth(this, [summariesBelow, twoColumnsFrom]);
  private readonly modules = new PageModules(this);
  private readonly loaded = this.wiki.load({
    args: () => [this.wiki.config, this.layout, this.wiki.variants] as const,
    // Whoever gives an adapter gives a configuration.
    run: (adapter, [config, layout = '', variants], options): Promise<HomepagePlan> | undefined =>
      config && loadPlan(adapter, {config, layout, variants, clock: this.wiki}, options),
  });
  private readonly rest = later(this, this.wiki, restPart);
  private readonly preview = later(this, this.wiki, previewPart, ({previewNote}) =>
    previewNote(this.wiki),
  );
  private readonly own = later(
    this,
    this.wiki,
    ownPart,
    ({OwnPage}) => new OwnPage(this, this.wiki, this.modules),
  );
  private readonly summaries = later(
    this,
    this.wiki,
    summariesPart,
    ({OpenedModule}) => new OpenedModule(this, this.wiki),
  );

  /** The adapter to use, or the name of a built-in one: `mediawiki` (default) or `memory`. */
  @property({converter: adapterConverter}) adapter?: Adapter | string | undefined;

  /** The configuration; missing keys have their defaults. Without it the wiki is asked for its own. */
  @property({attribute: false}) config?: PartialConfig | undefined;

  /** Address of the `api.php` of the wiki to talk to. Default: the wiki whose page this is. */
  @property({attribute: 'api-url'}) apiUrl?: string | undefined;

  /** Address of a JSON file with the configuration. Default: the wiki's configuration page. */
  @property({attribute: 'config-src'}) configSrc?: string | undefined;

  /** Which example data to show with `adapter="memory"`. */
  @property() scenario?: string | undefined;

  /** Interface language, a MediaWiki code. Default: the configuration's, else the page's. */
  @property() language?: string | undefined;

  /** The reader's time zone, for previews and tests. Default: the browser's. */
  @property({attribute: 'time-zone'}) timeZone?: TimeZone | undefined;

  /** The clock, for previews and tests: milliseconds since the epoch. Default: the outer provider's, the machine's. */
  @property({attribute: false}) now?: (() => number) | undefined;

  /** The arm of each experiment, for previews and tests. Default: what the configuration assigns. */
  @property({attribute: false}) variants?: Readonly<Record<string, string>> | undefined;

  /** Name of a layout. Default: the configuration's rules decide. */
  @property() layout?: string | undefined;

  /** Rank of the greeting, 1 to 6; titles of modules are one below. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 1;

  /** What the page shows at the moment. `empty`: no module has anything to show. Read-only. */
  @property({reflect: true}) status: WidgetStatus = 'pending';

  /** The layout, or `anonymous` for readers without an account. Read-only. */
  @property({reflect: true}) variant?: string | undefined;

  private plan: HomepagePlan | undefined;
  private readonly news = new ReadyNews();

  /** Asks the wiki again, past every cache, which page the reader gets. */
  async refresh(): Promise<void> {
    this.rest.reset();
    await this.loaded.reload();
  }

  protected override willUpdate(): void {
    this.providing.follow();
    // A changed configuration takes the page's place once it is known what it means.
    this.plan = this.loaded.value ?? this.plan;
    const {plan} = this;
    if (plan) this.own.now?.follow(plan);
    const names = this.areas.flatMap(({modules}) => modules.map(({name}) => name));
    this.modules.follow(names, this.wiki.config?.jsonModules, this.own.now?.spared);
    this.dress();
    this.summaries.now?.follow(this.all, this.narrow);
    this.status = this.statusNow();
    this.variant = plan && variantOf(plan);
  }

  protected override updated(): void {
    const {plan, status, settled} = this;
    if (plan && status !== 'pending' && settled) this.news.tell(this, plan, this.all);
  }

  /** Waits for parts that are on their way, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    for (const part of [this.rest, this.preview, this.summaries, this.own]) await part.coming;
    for (const part of [this.summaries, this.own]) await part.now?.coming;
    return super.getUpdateComplete();
  }

  private get groups(): Groups {
    return groupsOf(this.areas, this.modules);
  }

  private get all(): readonly PageModule[] {
    return allOf(this.groups);
  }

  /** As the reader has them; nothing before it is known how that is. */
  private get areas(): readonly PageArea[] {
    const {plan} = this;
    const own = plan?.personal ? this.own.want() : this.own.now;
    if (own?.known) return own.areas;
    return plan?.personal && !this.own.failed ? [] : (plan?.areas ?? []);
  }

  private get narrow(): boolean {
    return !this.width.atLeast(summariesBelow);
  }

  /** It is known of every module whether it shows something. */
  private get settled(): boolean {
    return this.all.every(({pending}) => !pending);
  }

  private statusNow(): WidgetStatus {
    const {plan, loaded, rest} = this;
    if (loaded.status === 'hidden' || loaded.status === 'failed') return loaded.status;
    if (!plan || !this.wiki.textsReady) return 'pending';
    // What belongs above everything else has to be there first.
    const above = [plan.accounts && rest, this.wiki.previewed && this.preview];
    if (above.some((part) => part && !part.want() && !part.failed)) return 'pending';
    if (plan.personal && !this.own.now?.known && !this.own.failed) return 'pending';
    const vacant = this.settled && !this.all.some(({shown}) => shown);
    return vacant && !plan.accounts ? 'empty' : 'ready';
  }

  /** Tells each module how it is shown. */
  private dress(): void {
    const {narrow, headingLevel, all, summaries} = this;
    if (narrow && all.some(({source}) => source.summary)) summaries.want();
    const open = narrow ? (summaries.now?.name ?? null) : undefined;
    dressModules(all, {open, headingLevel, moving: !!this.own.now?.list});
  }

  private renderFailed(): unknown {
    const {wiki, rest} = this;
    const {error} = this.loaded;
    const level = headingRank(this.headingLevel + 1);
    return error && rest.want()?.brokenPage(wiki, error, level, () => void this.refresh());
  }

  private renderReady(plan: HomepagePlan): unknown {
    const {wiki, groups, narrow, rest, status} = this;
    const opened = this.summaries.now;
    const level = headingRank(this.headingLevel + 1);
    const {accounts, user} = plan;
    const part = accounts || status === 'empty' ? rest.want() : rest.now;
    if (user?.kind === 'anonymous') return accounts && part?.entryCard(wiki, accounts, level);
    const own = this.settled ? this.own.want() : this.own.now;
    const columns = this.width.atLeast(twoColumnsFrom);
    const page = pageTemplate({
      wiki,
      groups,
      cover: narrow && !own?.list ? opened?.cover : undefined,
      away: opened?.away,
      revealed: revealedModules(groups, columns),
      broken: (module) => rest.want()?.brokenModule(wiki, module),
      own,
    });
    return html`${greeting(wiki, user, this.headingLevel, status !== 'empty')}${
      accounts && part ? part.temporaryLine(wiki, accounts) : nothing
    }${status === 'empty' ? part?.emptyPage(wiki, level) : nothing}${page}${own?.foot(columns, level)}`;
  }

  protected override render(): unknown {
    const {wiki, status, plan} = this;
    if (status === 'hidden') return nothing;
    if (status === 'pending' || !plan) {
      const body = status === 'failed' ? this.renderFailed() : html`<slot></slot>`;
      return html`<div class=${this.providing.awaited ? 'room' : ''}>${body}</div>`;
    }
    return html`<div class="room" lang=${wiki.tag ?? nothing} dir=${wiki.direction}>${
      wiki.previewed && this.preview.now?.(wiki.previewed)
    }${
      status === 'failed' ? this.renderFailed() : this.renderReady(plan)
    }</div>${this.summaries.now?.draw() ?? nothing}`;
  }
}
