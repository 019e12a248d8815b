/** What the panel and its screens know of each other. Each screen is a lazy part: a module of `ScreenPart`'s shape. */
import type {LitElement} from 'lit';
import type {HelpPanelSettings} from '../../config/config-types.generated.js';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import type {WidgetPart} from '../../controllers/later.js';
import type {AskRequest} from '../../dialogs/ask/ask-request.js';
import type {LastingScreen, PanelMemory} from '../../domain/help/panel-memory.js';
import type {Question} from '../../domain/mentorship-model.js';
import type {UserFacts} from '../../domain/model.js';
import type {PageContext} from '../../domain/page-model.js';
import type {TaskSession} from '../../domain/tasks/task-session.js';
import type {Tip} from './tips.js';

export type ScreenName = LastingScreen;

/** The panel as its screens see it. Read it while drawing: everything may change between two pictures. */
export interface Panel {
  /** The page that the reader is on; null outside a wiki. */
  readonly page: PageContext | null;
  readonly user: UserFacts;
  /** The task that the reader is in. */
  readonly session: TaskSession | undefined;
  readonly settings: HelpPanelSettings;
  /** Whom the reader can ask; null: nobody, undefined while that is not known. */
  readonly request: AskRequest | null | undefined;
  /** For the task; none where there are none, undefined while that is not known. */
  readonly tips: readonly Tip[] | undefined;
  /** Answers that the reader has not seen. */
  readonly unread: readonly Question[];
  /** The reader has turned the panel off; it is here for a task. */
  readonly off: boolean;
  /** What this tab remembers. */
  readonly memory: PanelMemory;
  remember(change: Partial<PanelMemory>): void;
  /** Whether that screen is of use: `ask` only where somebody can be asked, `search` only where help pages are searched. */
  has(name: ScreenName): boolean;
  /** Shows another screen and gives its heading the focus. The back button leads here. */
  go(name: ScreenName): void;
  /** To the screen before; from the first one to home. */
  back(): void;
  /** Closes the panel; it opens again where it was. */
  close(): void;
  /** Turns the panel off, on all pages. */
  turnOff(): void;
  /** The answer to this question is seen. @param id of the question */
  read(id: string): void;
}

/** Draws with `host.requestUpdate()`. Lives as long as the host, also while another screen is shown. */
export interface Screen {
  heading(): unknown;
  body(): unknown;
  /** Below a hairline; `nothing` or left out: there is none. */
  footer?(): unknown;
  /** It is shown from now on: after another screen, or after the panel was closed. */
  opened?(): void;
  /** It is shown no more; what was typed is kept. */
  closed?(): void;
}

export interface ScreenPart extends WidgetPart {
  /** @param wiki has the texts of the part's catalogs. */
  create(host: LitElement, wiki: HomepageController, panel: Panel): Screen;
}
