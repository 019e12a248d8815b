import {html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Adapter} from '../../adapters/adapter.js';
import type {HomepageConfig, HelpPanelSettings} from '../../config/config-types.generated.js';
import {moduleSettings} from '../../config/module-settings.js';
import {defaultConfig} from '../../config/resolve-config.js';
import {Corner} from '../../controllers/corner.js';
import {HomepageController} from '../../controllers/homepage-controller.js';
import {later, shared} from '../../controllers/later.js';
import {LazyPart} from '../../controllers/lazy-part.js';
import {NarrowPage} from '../../controllers/narrow-page.js';
import {PageWatch} from '../../controllers/page-watch.js';
import {PanelMemories} from '../../controllers/panel-memory.js';
import type {WidgetStatus} from '../../controllers/resource.js';
import {changeTask, taskOfPage} from '../../controllers/task-session.js';
import {isEditing, panelShows} from '../../domain/help/panel-visibility.js';
import type {Question} from '../../domain/mentorship-model.js';
import type {PageContext, PageSignal} from '../../domain/page-model.js';
import type {TaskSession} from '../../domain/tasks/task-session.js';
import {helpButton} from './help-panel-button.js';
import {HelpPanelOffEvent, HelpPanelOnEvent} from './help-panel-events.js';
import {type HelpPanelData, loadHelpReader, storeOff} from './help-panel-reader.js';
import {helpPanelStyles} from './help-panel-styles.js';
import {messages} from './i18n/messages.generated.js';

const placePart = shared(() => import('./help-panel-place.js'));
const linesPart = shared(() => import('./help-panel-lines.js'));
const roomPart = shared(() => import('./help-panel-room.js'));

/**
 * A round button in the corner of pages that are edited, and the panel that it opens: tips for the task at hand, help
 * pages, somebody to ask.
 *
 * Put it at the end of the page's body. It takes no room. On a wiki's page it decides by itself whether it is shown
 * (`domain/help/panel-visibility.ts`); where the adapter knows of no page and none is given, it always is.
 *
 * @tag wiki-help-panel
 * @summary Floating help: tips for the task, links, search, ask a question.
 * @slot - Shown while the script has not arrived, and to readers without JavaScript; never afterwards.
 * @event {HelpPanelOffEvent} wiki-help-panel-off - The person turned the panel off, on all pages.
 * @event {HelpPanelOnEvent} wiki-help-panel-on - The person turned it on again.
 * @csspart button - The round button.
 * @csspart panel - What it opens.
 * @csspart line - The line that stands there at times: that there are tips, that the panel is off.
 * @cssproperty --wiki-color-scheme - `light` or `dark`, on the element or around it. Default: the page's `color-scheme`.
 */
export class WikiHelpPanelElement extends LitElement {
  static override styles = helpPanelStyles;

  private readonly wiki = new HomepageController(this, {messages, module: 'help-panel'});
  private readonly width = new NarrowPage(this);
  private readonly corner = new Corner(this);
  private readonly watch = new PageWatch(this, (signal) => this.onSignal(signal));
  private readonly reader = this.wiki.load({
    given: (): HelpPanelData | null | undefined => this.data,
    args: () => [JSON.stringify(this.settings.when)] as const,
    run: (adapter, _args, options) =>
      adapter.user && loadHelpReader(adapter, this.settings.when, this.wiki.now(), options),
  });
  private readonly place = new LazyPart(this, placePart, (part) => part.attend(this, this.onNews));
  private readonly lines = later(this, this.wiki, linesPart);
  private readonly room = later(
    this,
    this.wiki,
    roomPart,
    ({HelpRoom}) => new HelpRoom(this, this.wiki, this.owner),
  );

  /** The configuration, for a widget outside any provider. */
  @property({attribute: false}) config?: HomepageConfig | undefined;

  /** The wiki to ask, for a widget outside any provider. */
  @property({attribute: false}) adapter?: Adapter | undefined;

  /** Who reads, where it is known already: it is not asked for then. */
  @property({attribute: false}) data?: HelpPanelData | undefined;

  /** The page that the reader is on. Default: what the adapter says. */
  @property({attribute: false}) page?: PageContext | undefined;

  /** The panel is open. */
  @property({type: Boolean, reflect: true}) open = false;

  /** The reader has turned the panel off. Read-only; see `enable()`. */
  @property({type: Boolean, reflect: true}) off = false;

  /** `ready` where the button is shown. Read-only. */
  @property({reflect: true}) status: WidgetStatus = 'pending';

  /** What is shown. Read-only. */
  @property({reflect: true}) variant?: 'button' | 'line' | 'panel' | undefined;

  @state() private line: 'peek' | 'off' | undefined;
  @state() private unstored = false;

  /** Undefined until somebody chose on this page. */
  private chosen: boolean | undefined;
  private session: TaskSession | null = null;
  private sessionOf: readonly unknown[] = [];
  private memories: PanelMemories | undefined;
  private labelled = false;
  private takesFocus = true;
  private unread: readonly Question[] = [];

  protected override willUpdate(): void {
    const {wiki, reader} = this;
    this.watch.follow(wiki.adapter);
    const data = reader.value ?? undefined;
    if (data) this.follow(data);
    this.off = this.chosen ?? data?.off ?? false;
    const hidden = reader.status === 'ready' && (!data || this.corner.taken || !this.shows(data));
    this.status = hidden ? 'hidden' : reader.status;
    if (this.status === 'ready' && data && !this.memories) this.arrive(data);
    const shown = this.status === 'ready';
    this.variant = !shown ? undefined : this.line ? 'line' : this.open ? 'panel' : 'button';
  }

  /** Waits for parts that are on their way, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    for (const part of [this.place, this.lines, this.room]) await part.coming;
    await this.room.want()?.settled();
    return super.getUpdateComplete();
  }

  /** Asks the wiki again, past every cache. */
  async refresh(): Promise<void> {
    await this.reader.reload();
  }

  /** Turns the panel on again for a reader who turned it off. @throws AdapterError when that could not be stored. */
  async enable(): Promise<void> {
    this.line = undefined;
    this.chosen = false;
    await this.choose(false);
  }

  private get settings(): HelpPanelSettings {
    return moduleSettings(this.wiki.config ?? defaultConfig, 'help-panel');
  }

  private get here(): PageContext | null {
    return this.page ?? this.watch.page;
  }

  /** The task that the page belongs to, looked up when page or account are others than before. */
  private follow({user}: HelpPanelData): void {
    const {here} = this;
    const {adapter} = this.wiki;
    const now = [adapter, user.name, here];
    if (now.every((value, index) => value === this.sessionOf[index])) return;
    this.sessionOf = now;
    this.session = adapter ? taskOfPage(adapter, user.name, here) : null;
  }

  private shows({user, qualifies = true}: HelpPanelData): boolean {
    // Whoever turns it off wants it gone, from a task's page as well; the line says so.
    if (this.line === 'off') return true;
    if (this.chosen) return false;
    const {readingNamespaces, excludedNamespaces} = this.settings;
    return panelShows({
      account: user.kind,
      qualifies,
      wanted: !this.off,
      page: this.here,
      inTask: this.session !== null,
      readingNamespaces,
      excludedNamespaces,
    });
  }

  /** The first picture on this page: the panel stands as it stood on the page before, or opens for a task that is new. */
  private arrive({user}: HelpPanelData): void {
    const {session, width, here} = this;
    const memories = new PanelMemories(this.wiki.adapter ?? {}, user.name);
    this.memories = memories;
    this.labelled = memories.firstTime();
    if (here && isEditing(here)) this.leaveTips();
    if (this.open) return;
    this.takesFocus = false;
    if (session && !session.helped && !this.off) {
      this.session = changeTask(session, {helped: true});
      memories.change({screen: 'tips', about: session.task.title, tip: 0, still: false});
      if (width.narrow) this.line = 'peek';
      else this.show(false);
    } else if (!width.narrow && memories.tab.open) this.open = true;
  }
}
