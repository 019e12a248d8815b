/** The panel: which of its screens is shown, and what they are told. */
import {html, type LitElement, nothing} from 'lit';
import {defaultConfig} from '../../config/resolve-config.js';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import {later} from '../../controllers/later.js';
import {usage} from '../../controllers/usage.js';
import type {LazyPart} from '../../controllers/lazy-part.js';
import type {PanelMemories} from '../../controllers/panel-memory.js';
import type {AskRequest} from '../../dialogs/ask/ask-request.js';
import type {PanelMemory} from '../../domain/help/panel-memory.js';
import {Floating} from '../../styles/floating.js';
import {boneStyles} from '../../styles/bone.js';
import {panelStyles} from '../../styles/panel.js';
import {sheetStyles} from '../../styles/sheet.js';
import {panelTemplate} from '../../styles/panel-template.js';
import {messages, type MessageKey} from './i18n/panel/messages.generated.js';
import {Asked} from './asked.js';
import type {Panel, Screen, ScreenName, ScreenPart} from './screen.js';
import {screens} from './screens.js';
import type {News} from './help-panel-news.js';
import {Tips} from './tips.js';

/** What the element knows. */
export interface RoomFacts extends Pick<Panel, 'page' | 'user' | 'off' | 'close' | 'turnOff'> {
  readonly session: Panel['session'] | null;
  readonly memories: PanelMemories;
  /** Undefined while it is not known. */
  readonly news: News | undefined;
  /** The page is narrow. */
  readonly sheet: boolean;
  readonly takesFocus: boolean;
}

type LazyScreen = LazyPart<Screen, ScreenPart>;

export const catalogs = [messages];
export const styles = [...panelStyles, ...sheetStyles, boneStyles];

export class HelpRoom implements Panel {
  private readonly parts = new Map<ScreenName, LazyScreen>();
  private name: ScreenName = 'home';
  private trail: readonly ScreenName[] = [];
  private shown: Screen | undefined;
  private facts: RoomFacts | undefined;
  private readonly asked: Asked;
  private readonly allTips: Tips;

  private readonly host: LitElement;
  private readonly wiki: HomepageController<MessageKey>;

  constructor(host: LitElement, wiki: HomepageController) {
    this.host = host;
    this.wiki = wiki;
    new Floating(host);
    this.allTips = new Tips(host, wiki);
    this.asked = new Asked(host, wiki, () => this.settings.ask === 'mentor');
    usage(host, wiki, () => ({
      name: `help-panel-${this.name}`,
      seen: '.panel',
      clicks: '.opt, .panel-body a[href], .panel-foot :last-child',
      user: this.facts?.user,
    }));
  }

  get page(): Panel['page'] {
    return this.known.page;
  }
  get user(): Panel['user'] {
    return this.known.user;
  }
  get session(): Panel['session'] {
    return this.known.session ?? undefined;
  }
  get settings(): Panel['settings'] {
    return (this.wiki.config ?? defaultConfig).modules['help-panel'];
  }
  get unread(): Panel['unread'] {
    return this.known.news?.unread ?? [];
  }
  get off(): boolean {
    return this.known.off;
  }
  get memory(): PanelMemory {
    return this.known.memories.tab;
  }
  get tips(): Panel['tips'] {
    const {session, page} = this;
    if (!session) return [];
    const {editor = null, skin = null} = page ?? {};
    return this.allTips.of({type: session.type.id, editor, skin});
  }
  get request(): AskRequest | null | undefined {
    return this.asked.request(this.user, this.page?.title ?? null);
  }

  remember(change: Partial<PanelMemory>): void {
    this.known.memories.change(change);
  }

  has(name: ScreenName): boolean {
    if (name === 'search')
      return !!this.wiki.adapter?.help && this.settings.searchNamespaces.length > 0;
    return name !== 'ask' || this.request !== null;
  }

  go(name: ScreenName): void {
    if (name === this.name) return;
    this.trail = [...this.trail, this.name];
    this.turnTo(name);
  }

  back(): void {
    const name = this.trail.at(-1) ?? 'home';
    this.trail = this.trail.slice(0, -1);
    this.turnTo(name);
  }

  close(): void {
    this.known.close();
  }

  turnOff(): void {
    this.known.turnOff();
  }

  read(id: string): void {
    this.known.news?.read(id);
  }

  /** Shows what the tab remembers. The focus stays where it is. */
  restore(): void {
    this.name = this.memory.screen;
    this.trail = [];
    this.host.requestUpdate();
  }

  /** The panel was closed. */
  rest(): void {
    this.shown?.closed?.();
    this.shown = undefined;
  }

  render(facts: RoomFacts): unknown {
    const first = !this.facts;
    this.facts = facts;
    if (first || (!this.shown && this.trail.length === 0)) this.name = this.start;
    // Found out late: nobody wrote tips for this type.
    if (this.name === 'tips' && this.tips?.length === 0) this.name = 'home';
    if (this.name === 'search' && !this.has('search')) this.name = 'home';
    const {wiki, name} = this;
    const part = this.part(name);
    const screen = part.want();
    if (screen) this.show(screen);
    return panelTemplate({
      wiki,
      sheet: facts.sheet,
      name: 'help',
      takesFocus: facts.takesFocus,
      heading: screen?.heading() ?? wiki.msg('wiki-help-panel-panel-title'),
      closeLabel: wiki.msg('wiki-help-panel-panel-close'),
      onClose: () => this.close(),
      back:
        name === 'home'
          ? undefined
          : {label: wiki.msg('wiki-help-panel-panel-back'), go: () => this.back()},
      body: screen?.body() ?? this.renderMissing(part),
      footer: screen?.footer?.() ?? nothing,
    });
  }

  private get known(): RoomFacts {
    if (!this.facts) throw new Error('The panel was never drawn.');
    return this.facts;
  }

  /** Tips are for a task. */
  private get start(): ScreenName {
    const {memory, session} = this;
    const about = session?.task.title ?? null;
    if (memory.screen === 'tips' && memory.about !== about) return 'home';
    return memory.screen;
  }

  private part(name: ScreenName): LazyScreen {
    const {host, wiki, parts} = this;
    const module = screens[name];
    const part =
      parts.get(name) ?? later(host, wiki, module, ({create}) => create(host, wiki, this));
    parts.set(name, part);
    return part;
  }

  private show(screen: Screen): void {
    if (screen === this.shown) return;
    this.shown?.closed?.();
    this.shown = screen;
    screen.opened?.();
  }

  private turnTo(name: ScreenName): void {
    this.name = name;
    this.part(name).reset();
    this.remember({screen: name});
    this.host.requestUpdate();
    void this.pointAtHeading();
  }

  private async pointAtHeading(): Promise<void> {
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>('#panel-title')?.focus();
  }

  private renderMissing(part: LazyScreen) {
    const {wiki} = this;
    if (!part.failed)
      return html`<div class="pending" aria-hidden="true"><p class="bone">&nbsp;</p></div>`;
    const retry = () => {
      part.reset();
      this.host.requestUpdate();
    };
    return html`<p role="alert">${wiki.msg('wiki-help-panel-panel-failed')}</p><div><button type="button" @click=${retry}>${wiki.msg('wiki-help-panel-panel-retry')}</button></div>`;
  }
}
