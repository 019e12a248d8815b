import {html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Adapter} from '../../adapters/adapter.js';
import type {HomepageConfig} from '../../config/config-types.generated.js';
import {Corner} from '../../controllers/corner.js';
import {HomepageController} from '../../controllers/homepage-controller.js';
import {later} from '../../controllers/later.js';
import {LazyPart} from '../../controllers/lazy-part.js';
import {NarrowPage} from '../../controllers/narrow-page.js';
import {PageWatch} from '../../controllers/page-watch.js';
import type {WidgetStatus} from '../../controllers/resource.js';
import type {Condition} from '../../domain/condition.generated.js';
import {panelShows} from '../../domain/help/panel-visibility.js';
import type {PageContext, PageSignal} from '../../domain/page-model.js';
import {type HelpPanelData, loadHelpReader} from './help-panel-reader.js';
import type {Front} from './help-panel-front.js';
import type {HelpLine} from './help-panel-lines.js';
import type {HelpRoom, RoomFacts} from './help-panel-room.js';
import {frontPart, linesPart, newsPart, roomPart, taskPart} from './help-panel-parts.js';
import {HelpPanelStay} from './help-panel-stay.js';
import {helpPanelStyles} from './help-panel-styles.js';
import {messages} from './i18n/messages.generated.js';

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
  private readonly width = new NarrowPage(this);
  private readonly corner = new Corner(this);
  private readonly watch = new PageWatch(this, (signal) => this.onSignal(signal));
  private readonly reader = this.wiki.load({
    given: (): HelpPanelData | null | undefined => this.data,
    args: () => [JSON.stringify(this.when)] as const,
    run: (adapter, _args, options) =>
      adapter.user && loadHelpReader(adapter, this.when, this.wiki.now(), options),
  });
  private readonly front = later(this, this.wiki, frontPart, ({helpPanelFront}) =>
    helpPanelFront(this, this.stay.memories?.key),
  );
  private readonly news = new LazyPart(this, newsPart, ({loadNews}) =>
    loadNews(this, this.wiki.adapter),
  );
  private readonly lines = later(this, this.wiki, linesPart);
  private readonly room = later(
    this,
    this.wiki,
    roomPart,
    ({HelpRoom}) => (this.helpRoom = new HelpRoom(this, this.wiki)),
  );

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

  @state() private line: HelpLine | undefined;

  private readonly stay = new HelpPanelStay(new LazyPart(this, taskPart, (part) => part));
  private chosen: boolean | undefined;
  private touched = false;
  private takesFocus = true;
  private helpRoom: HelpRoom | undefined;

  protected override willUpdate(): void {
    const {wiki, reader} = this;
    this.watch.follow(wiki.adapter);
    const data = reader.value ?? undefined;
    const known = !data || this.follow(data);
    this.off = this.chosen ?? data?.off ?? false;
    const hidden = reader.status === 'ready' && (!data || this.corner.taken || !this.shows(data));
    this.status = !known ? 'pending' : hidden ? 'hidden' : reader.status;
    if (this.status === 'ready' && data && !this.stay.memories) this.arrive(data);
    const shown = this.line ? 'line' : this.open ? 'panel' : 'button';
    this.variant = this.status === 'ready' ? shown : undefined;
    if (this.variant !== 'panel') this.helpRoom?.rest();
  }

  /** Waits for parts that are on their way, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    for (const part of [this.front, this.lines, this.room]) await part.coming;
    return super.getUpdateComplete();
  }

  /** Asks the wiki again, past every cache. */
  async refresh(): Promise<void> {
    await this.reader.reload();
  }

  /** Turns the panel on again for a reader who turned it off. @throws AdapterError when that could not be stored. */
  async enable(): Promise<void> {
    this.line = undefined;
    await this.turn(false);
  }

  private async turn(off: boolean): Promise<void> {
    this.chosen = off;
    this.requestUpdate();
    await (await import('./help-panel-switch.js')).turn(this, this.wiki.adapter, off);
  }

  private get when(): Condition | null {
    return this.wiki.config?.modules['help-panel'].when ?? null;
  }

  private follow({user}: HelpPanelData): boolean {
    const {page = this.watch.page, wiki} = this;
    const {adapter, config} = wiki;
    return this.stay.follow({adapter, account: user.name, page, config, now: wiki.now()});
  }

  private shows({user, qualifies = true}: HelpPanelData): boolean {
    // Whoever turns it off wants it gone, from a task's page as well; the line says so.
    if (this.line && this.line !== 'peek') return true;
    if (this.chosen || (this.off && this.stay.leadsBack)) return !this.chosen;
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

  /** The panel stands as it stood on the page before, or opens for a task that is new. */
  private arrive({user}: HelpPanelData): void {
    const {stay, wiki, off} = this;
    const how = stay.arrive(wiki.adapter, user.name, {narrow: this.width.narrow, wanted: !off});
    if (how === 'open' && !this.open) this.show(false);
    else if (how === 'peek' || how === 'back') this.line = how;
  }

  private onSignal({type}: PageSignal): void {
    if (type === 'editor-opened' && this.stay.leaveTips()) this.helpRoom?.restore();
  }

  private show(byPerson: boolean): void {
    this.takesFocus = byPerson;
    this.open = true;
    this.stay.memories?.change({open: true});
  }

  private readonly onOpen = (): void => {
    this.room.reset();
    this.line = undefined;
    this.show(true);
  };

  private readonly onClose = (): void => {
    this.open = false;
    this.touched = true;
    this.stay.memories?.change({open: false});
  };

  private readonly onTurnOff = (): void => {
    this.onClose();
    this.line = 'off';
    this.turn(true).catch(() => {
      if (this.line) this.line = 'unstored';
    });
    void this.focusOn('.accept');
  };

  /** @param accepted what the line offers; else it is closed. */
  private readonly onLine = (accepted: boolean): void => {
    const {line} = this;
    if (accepted && line === 'peek') return this.onOpen();
    const done = (next?: HelpLine) => {
      this.line = next;
      void this.focusOn(next ? '.bare' : '.fab');
    };
    const kept = accepted ? this.turn(false) : undefined; // Elsewhere it is there on this page anyway.
    const told = (next: HelpLine) => () => (line === 'back' ? done(next) : undefined);
    kept?.then(told('on'), told('unstored'));
    if (!kept || line !== 'back') done();
  };

  private async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  private renderCorner({helpButton, first}: Front) {
    const {wiki, line, stay, news, onLine: answer} = this;
    const labelled = first && !this.touched;
    const inTask = stay.session !== null;
    if (line) return this.lines.want()?.helpLine({wiki, line, inTask, off: this.off, answer});
    const [unread, broken] = [news.want()?.unread.length ?? 0, this.open && this.room.failed];
    const {editing} = stay;
    return helpButton({wiki, editing, labelled, unread, broken, open: this.onOpen});
  }

  private get facts(): RoomFacts | undefined {
    const {reader, page = this.watch.page, takesFocus, off, news, onClose: close} = this;
    const user = reader.value?.user;
    const {memories, session} = this.stay;
    const {narrow: sheet} = this.width;
    const actions = {close, turnOff: this.onTurnOff, news: news.want()};
    if (!user || !memories) return undefined;
    return {user, page, memories, takesFocus, off, session, sheet, ...actions};
  }

  protected override render() {
    const {wiki, facts} = this;
    const front = this.status === 'ready' && facts ? this.front.want() : undefined;
    if (!front || !facts) return nothing;
    const panel = this.open && !this.line ? this.room.want()?.render(facts) : undefined;
    return html`<div class="corner ${panel ? 'away' : front.place.side}" lang=${wiki.tag ?? nothing} dir=${wiki.direction}>${this.renderCorner(front)}</div>${panel ?? nothing}`;
  }
}
