import {html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import type {Adapter} from '../../adapters/adapter.js';
import type {HomepageConfig} from '../../config/config-types.generated.js';
import {Corner} from '../../controllers/corner.js';
import {HomepageController} from '../../controllers/homepage-controller.js';
import {later, shared} from '../../controllers/later.js';
import {LazyPart} from '../../controllers/lazy-part.js';
import {PageWatch} from '../../controllers/page-watch.js';
import {panelKey, wasOpen} from '../../controllers/panel-key.js';
import type {WidgetStatus} from '../../controllers/resource.js';
import type {Condition} from '../../domain/condition.generated.js';
import {isEditing, panelShows} from '../../domain/help/panel-visibility.js';
import type {PageContext} from '../../domain/page-model.js';
import {type HelpPanelData, loadHelpReader} from './help-panel-reader.js';
import type {Front} from './help-panel-front.js';
import type {HelpPanelAfter} from './help-panel-after.js';
import type {HelpPanelLife} from './help-panel-life.js';
import {HelpPanelStay, isPreferences} from './help-panel-stay.js';
import {helpPanelStyles} from './help-panel-styles.js';
import {messages} from './i18n/messages.generated.js';

const taskPart = shared(() => import('./help-panel-task.js'));
const frontPart = shared(() => import('./help-panel-front.js'));
const afterPart = shared(() => import('./help-panel-after.js'));
const lifePart = shared(() => import('./help-panel-life.js'));
type FrontPart = typeof import('./help-panel-front.js');
type AfterPart = typeof import('./help-panel-after.js');
type LifePart = typeof import('./help-panel-life.js');

/**
 * A round button in the corner of pages that are edited, and the panel that it opens: tips for the task at hand, help
 * pages, somebody to ask.
 *
 * Put it at the end of the page's body. It takes no room, and decides by itself whether it is shown on a wiki's page.
 *
 * @tag wiki-help-panel
 * @summary Floating help: tips for the task, links, search, ask a question.
 * @slot - Shown while the script has not arrived, and to readers without JavaScript; never afterwards.
 * @event {HelpPanelOffEvent} wiki-help-panel-off - The person turned the panel off, on all pages.
 * @event {HelpPanelOnEvent} wiki-help-panel-on - The person turned it on again.
 * @csspart button - The round button.
 * @csspart panel - What it opens.
 * @csspart failed - What stands there when something did not arrive.
 * @csspart line - The line that stands there at times: that there are tips, that the panel is off.
 * @cssproperty --wiki-color-scheme - `light` or `dark`, on the element or around it. Default: the page's `color-scheme`.
 */
export class WikiHelpPanelElement extends LitElement {
  static override styles = helpPanelStyles;

  private readonly wiki = new HomepageController(this, {messages, module: 'help-panel'});
  private readonly corner = new Corner(this);
  private readonly watch = new PageWatch(this, ({type}) => {
    if (type === 'editor-opened') this.life.now?.editorOpened();
  });
  private readonly reader = this.wiki.load({
    given: (): HelpPanelData | null | undefined => this.data,
    args: () => [JSON.stringify(this.when), this.never] as const,
    run: (adapter, [, never], options) =>
      adapter.user &&
      (never ? undefined : loadHelpReader(adapter, this.when, this.wiki.now(), options)),
  });
  private readonly stay = new HelpPanelStay(new LazyPart(this, taskPart, (part) => part));
  private readonly front: LazyPart<Front, FrontPart> = later(
    this,
    this.wiki,
    frontPart,
    ({helpPanelFront}) => helpPanelFront(this, this.key, this.wiki.direction),
  );
  private readonly more: LazyPart<HelpPanelAfter, AfterPart> = new LazyPart(
    this,
    afterPart,
    ({HelpPanelAfter}) => new HelpPanelAfter(this, this.wiki),
  );
  private readonly life: LazyPart<HelpPanelLife, LifePart> = later(
    this,
    this.wiki,
    lifePart,
    ({HelpPanelLife}) => new HelpPanelLife(this, this.wiki, this.stay),
  );
  private key = '';

  /** The configuration, for a widget outside any provider. */
  @property({attribute: false}) config?: HomepageConfig | undefined;

  /** The wiki to ask, for a widget outside any provider. */
  @property({attribute: false}) adapter?: Adapter | undefined;

  /** Who reads, where it is known already: it is not asked for then. */
  @property({attribute: false}) data?: HelpPanelData | undefined;

  /** The page that the reader is on. Default: what the adapter says; where it knows of none the button always stands. */
  @property({attribute: false}) page?: PageContext | undefined;

  /** The panel is open. */
  @property({type: Boolean, reflect: true}) open = false;

  /** The reader has turned the panel off. Read-only; see `enable()`. */
  @property({type: Boolean, reflect: true}) off = false;

  /** `ready` where the button is shown. Read-only. */
  @property({reflect: true}) status: WidgetStatus = 'pending';

  /** What is shown. Read-only. */
  @property({reflect: true}) variant?: 'button' | 'line' | 'panel' | undefined;

  protected override willUpdate(): void {
    const {wiki, reader} = this;
    this.watch.follow(wiki.adapter);
    const data = reader.value ?? undefined;
    const known = !data || this.follow(data);
    this.off = this.life.now?.chosen ?? data?.off ?? false;
    const hidden = reader.status === 'ready' && (!data || this.corner.taken || !this.shows(data));
    this.status = !known ? 'pending' : hidden ? 'hidden' : reader.status;
    if (this.status === 'ready' && data) this.arrive(data);
    const life = this.life.now;
    const shown = life?.line ? 'line' : this.open ? 'panel' : 'button';
    this.variant = this.status === 'ready' ? shown : undefined;
    life?.follow(this.variant === 'panel');
  }

  /** Waits for parts that are on their way, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    for (const part of [this.front, this.more, this.life]) {
      await part.coming;
      await super.getUpdateComplete();
    }
    await this.life.now?.settled();
    return super.getUpdateComplete();
  }

  /** Asks the wiki again, past every cache. */
  async refresh(): Promise<void> {
    await this.reader.reload();
  }

  /** Turns the panel on again for a reader who turned it off. @throws AdapterError when that could not be stored. */
  async enable(): Promise<void> {
    await lifePart.load();
    this.life.reset();
    await this.life.want()?.enable();
  }

  private get when(): Condition | null {
    return this.wiki.config?.modules['help-panel'].when ?? null;
  }

  /** Nobody gets it on this special page: nothing has to be known. */
  private get never(): boolean {
    const {page = this.watch.page, wiki} = this;
    if (!page || page.namespace >= 0 || isEditing(page) || isPreferences(page)) return false;
    return !wiki.config?.modules['help-panel'].readingNamespaces?.includes(page.namespace);
  }

  private follow({user}: HelpPanelData): boolean {
    const {page = this.watch.page, wiki} = this;
    const {adapter, config} = wiki;
    return this.stay.follow({adapter, account: user.name, page, config, now: wiki.now()});
  }

  private shows({user, qualifies = true}: HelpPanelData): boolean {
    // Whoever turns it off wants it gone, from a task's page as well; the line says so.
    const {line, chosen} = this.life.now ?? {};
    if (line && line !== 'peek') return true;
    if (chosen || this.leadsBack) return !chosen;
    const {readingNamespaces = [], excludedNamespaces = []} =
      this.wiki.config?.modules['help-panel'] ?? {};
    return panelShows({
      account: user.kind,
      qualifies,
      wanted: !this.off,
      page: this.page ?? this.watch.page,
      inTask: this.stay.session !== null,
      readingNamespaces,
      excludedNamespaces,
    });
  }

  /** Turned off, and here is where it can be turned on again: a line says so, once. */
  private get leadsBack(): boolean {
    const {life, off, stay} = this;
    return off && stay.leadsBack && !life.now?.arrived && !life.failed;
  }

  /** A new task begins with the panel, or with a line: it waits for them. All other pages have the button at once. */
  private arrive({user}: HelpPanelData): void {
    const {front, life, stay, off} = this;
    this.key = panelKey(this.wiki.adapter ?? {}, user.name);
    if (front.want()) this.more.want();
    const fresh = this.leadsBack || (!off && stay.fresh);
    if (fresh || this.open || (!off && wasOpen(this.key))) life.want()?.arrive(this.key, !off);
    if (fresh && !life.now && !life.failed) this.status = 'pending';
  }

  private readonly onOpen = (): void => {
    this.open = true;
    this.life.reset();
    this.life.now?.opened();
  };

  private renderButton({helpButton, first}: Front) {
    const {wiki, stay, life} = this;
    const editing = stay.session !== null || stay.inEditor;
    const labelled = first && !life.now?.touched;
    const badge = this.more.now?.news?.badge;
    const broken = this.open && life.failed;
    return helpButton({wiki, editing, labelled, badge, broken, open: this.onOpen});
  }

  protected override render() {
    const {wiki, off, more, page = this.watch.page} = this;
    const life = this.life.now;
    const user = this.reader.value?.user;
    const front = this.status === 'ready' ? this.front.now : undefined;
    const placed = more.now || more.failed || !front?.crowded;
    if (!front || !user || !placed) return nothing;
    const {place: {side = ''} = {}, news} = more.now ?? {};
    const panel = this.variant === 'panel' && life?.renderPanel({user, page, off, news});
    return html`<div class="corner ${panel ? 'away' : side}" lang=${wiki.tag ?? nothing} dir=${wiki.direction}>${life?.line ? life.renderLine() : this.renderButton(front)}</div>${panel || nothing}`;
  }
}
