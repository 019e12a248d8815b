/** What the button opens, and the line that stands in its place at times. */
import type {LitElement} from 'lit';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import {later, shared} from '../../controllers/later.js';
import {NarrowPage} from '../../controllers/narrow-page.js';
import {PanelMemories} from '../../controllers/panel-memory.js';
import type {HelpLine} from './help-panel-lines.js';
import {HelpRoom, type RoomFacts} from './help-panel-room.js';
import type {HelpPanelStay} from './help-panel-stay.js';

const linesPart = shared(() => import('./help-panel-lines.js'));

/** Where the panel begins with a new task. */
const newTask = {screen: 'tips', tip: 0, still: false, switched: false} as const;

export {catalogs, styles} from './help-panel-room.js';

type LifeHost = LitElement & {open: boolean; readonly off: boolean};

export class HelpPanelLife {
  /** What stands in the place of the button. */
  line: HelpLine | undefined;
  /** Whether the panel is off, where somebody chose on this page. */
  chosen: boolean | undefined;
  /** It was closed on this page. */
  touched = false;
  private readonly lines;
  private readonly room: HelpRoom;
  private readonly width: NarrowPage;
  private memories: PanelMemories | undefined;
  private takesFocus = true;

  private readonly host: LifeHost;
  private readonly wiki: HomepageController;
  private readonly stay: HelpPanelStay;

  constructor(host: LifeHost, wiki: HomepageController, stay: HelpPanelStay) {
    this.host = host;
    this.wiki = wiki;
    this.stay = stay;
    this.width = new NarrowPage(host);
    this.lines = later(host, wiki, linesPart);
    this.room = new HelpRoom(host, wiki);
  }

  /**
   * The first picture on this page: the panel stands as it stood on the page before, or opens for a task that is new. On
   * a narrow page nothing opens by itself.
   * @param key see `panelKey`.
   * @param wanted the reader did not turn the panel off.
   */
  arrive(key: string, wanted: boolean): void {
    if (this.memories) return;
    const {host} = this;
    this.memories = new PanelMemories(key);
    // The button was pressed before this came.
    if (host.open) this.memories.change({open: true});
    if (!wanted) {
      if (this.stay.leadsBack) this.line = 'back';
      return;
    }
    const fresh = this.begin();
    if (host.open) return;
    if (this.width.narrow) this.line = fresh ? 'peek' : undefined;
    else if (fresh || this.memories.tab.open) this.show(false);
  }

  /** Another picture: what was shown may be shown no more. */
  follow(panelShown: boolean): void {
    if (!panelShown) this.room.rest();
  }

  editorOpened(): void {
    if (this.leaveTips()) this.room.restore();
  }

  /** Somebody opened the panel. */
  opened(): void {
    this.line = undefined;
    this.show(true);
  }

  /** The first picture on this page was. */
  get arrived(): boolean {
    return this.memories !== undefined;
  }

  /** @throws AdapterError when that could not be stored. */
  async enable(): Promise<void> {
    this.line = undefined;
    await this.turn(false);
  }

  /** Turns the panel off and on again, on all pages. @throws AdapterError when that could not be stored. */
  private async turn(off: boolean): Promise<void> {
    this.chosen = off;
    this.host.requestUpdate();
    const {turn} = await import('./help-panel-switch.js');
    await turn(this.host, this.wiki.adapter, off);
  }

  renderLine(): unknown {
    const {wiki, line, answer, stay} = this;
    const inTask = stay.session !== null;
    const {off} = this.host;
    return line && this.lines.want()?.helpLine({wiki, line, inTask, off, answer});
  }

  renderPanel(facts: Pick<RoomFacts, 'user' | 'page' | 'off' | 'news'>): unknown {
    const {memories, stay, takesFocus, close, turnOff} = this;
    if (!memories) return undefined;
    const {session} = stay;
    const sheet = this.width.narrow;
    return this.room.render({...facts, memories, takesFocus, session, sheet, close, turnOff});
  }

  /** Parts that are on their way have come. */
  async settled(): Promise<void> {
    await this.lines.coming;
  }

  /** @returns whether the task's tips have to be shown. */
  private begin(): boolean {
    const {stay} = this;
    const {fresh, session} = stay;
    if (fresh && session) {
      stay.help();
      this.memories?.change({...newTask, about: session.task.title});
    } else if (stay.edited) this.leaveTips();
    return fresh;
  }

  /** Whoever begins to edit without having looked at the tips is shown what else there is, once. */
  private leaveTips(): boolean {
    const {screen, still, switched} = this.memories?.tab ?? {screen: 'home'};
    if (screen !== 'tips' || still || switched) return false;
    this.memories?.change({screen: 'home', switched: true});
    return true;
  }

  private show(byPerson: boolean): void {
    this.takesFocus = byPerson;
    this.host.open = true;
    this.memories?.change({open: true});
  }

  private readonly close = (): void => {
    this.host.open = false;
    this.touched = true;
    this.memories?.change({open: false});
  };

  private readonly turnOff = (): void => {
    this.close();
    this.line = 'off';
    this.turn(true).catch(() => {
      if (this.line) this.line = 'unstored';
      this.host.requestUpdate();
    });
    void this.focusOn('.accept');
  };

  /** @param accepted what the line offers; else it is closed. */
  private readonly answer = (accepted: boolean): void => {
    const {line} = this;
    if (accepted && line === 'peek') return this.opened();
    const kept = accepted ? this.turn(false) : undefined; // Elsewhere it is there on this page anyway.
    const told = (next: HelpLine) => () => (line === 'back' ? this.say(next) : undefined);
    kept?.then(told('on'), told('unstored'));
    if (!kept || line !== 'back') this.say();
  };

  /** Changes the line, or takes it away. */
  private say(next?: HelpLine): void {
    this.line = next;
    this.host.requestUpdate();
    void this.focusOn(next ? '.bare' : '.fab');
  }

  private async focusOn(selector: string): Promise<void> {
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
