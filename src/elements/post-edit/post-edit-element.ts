import {LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Adapter} from '../../adapters/adapter.js';
import type {HomepageConfig} from '../../config/config-types.generated.js';
import {Corner} from '../../controllers/corner.js';
import {HomepageController} from '../../controllers/homepage-controller.js';
import {later, shared} from '../../controllers/later.js';
import {PageWatch} from '../../controllers/page-watch.js';
import type {WidgetStatus} from '../../controllers/resource.js';
import {hasUnnoted} from '../../controllers/task-key.js';
import type {PageSignal} from '../../domain/page-model.js';
import type {PostEditData, SavedEdit} from './post-edit-data.js';
import {postEditStyles} from './post-edit-styles.js';

const followUpPart = shared(() => import('./panel/follow-up.js'));
const panelPart = shared(() => import('./panel/panel.js'));

/** Texts come with the panel. */
const noTexts = {en: {}, load: {}};

/**
 * The next step after an edit was saved: another task after a suggested edit, now and then another type of it; after some
 * ordinary edits an invitation to suggested edits.
 *
 * Put it at the end of the page's body. It takes no room, and shows nothing until an edit was saved on the page or led to
 * it; then a panel stands in the corner, without taking the focus, until it is closed or an editor opens. Each edit is
 * followed once. The wiki's own notices stay.
 *
 * @tag wiki-post-edit
 * @summary The next step after saving.
 * @slot - Shown while the script has not arrived, and to readers without JavaScript; never afterwards.
 * @event {TaskOpenedEvent} wiki-task-opened - The reader opens the next task. Cancel it to go on otherwise than by the link.
 * @csspart panel - The panel.
 * @csspart task - The small card of the next task.
 * @csspart type - The other type of task that is offered.
 * @csspart start - The button that opens the next task in its editor.
 * @csspart failed - What stands in the panel when the next task did not arrive.
 * @cssproperty --wiki-color-scheme - `light` or `dark`, on the element or around it. Default: the page's `color-scheme`.
 */
export class WikiPostEditElement extends LitElement {
  static override styles = postEditStyles;

  private readonly wiki = new HomepageController(this, {
    messages: noTexts,
    module: 'suggested-edits',
  });
  private readonly corner = new Corner(this);
  private readonly watch = new PageWatch(this, (signal) => this.onSignal(signal));
  private readonly followUp = this.wiki.load({
    given: (): PostEditData | null | undefined => this.data,
    args: () => [this.saved] as const,
    run: (adapter, [saved], options) =>
      saved &&
      followUpPart.load().then(
        ({loadFollowUp}) => {
          const {config, timeZone: zone} = this.wiki;
          const plan = {adapter, config, saved, zone, now: this.wiki.now()};
          return loadFollowUp(plan, () => (this.expecting = true), options);
        },
        () => null, // The network is gone: nobody misses a next step.
      ),
  });
  private readonly panel = later(this, this.wiki, panelPart, ({create}) => create(this, this.wiki));

  /** The configuration, for a widget outside any provider. */
  @property({attribute: false}) config?: HomepageConfig | undefined;

  /** The wiki to ask, for a widget outside any provider. */
  @property({attribute: false}) adapter?: Adapter | undefined;

  /** What follows, where it is known already: it is shown at once, without any edit. */
  @property({attribute: false}) data?: PostEditData | undefined;

  /** Address of the page with all suggestions. Default: that of `href`. */
  @property({attribute: 'feed-url'}) feedUrl?: string | undefined;

  /** Title or address of the page with all suggestions, as a placement names it. Default: none, and no link leads there. */
  @property() href?: string | undefined;

  /** `hidden` until there is something to say. Read-only. */
  @property({reflect: true}) status: WidgetStatus = 'hidden';

  /** What the panel offers. Read-only. */
  @property({reflect: true}) variant?:
    'level-up' | 'invitation' | 'next' | 'limit' | 'none' | undefined;

  /** The edit that is followed. */
  @state() private saved: SavedEdit | undefined;
  /** A task was finished: a panel comes, whatever comes. */
  @state() private expecting = false;
  @state() private closed = false;
  private noted = false;

  protected override willUpdate(): void {
    const {wiki, panel} = this;
    this.noteAgain(wiki.adapter);
    this.watch.follow(wiki.adapter);
    this.status = this.statusNow();
    const open = this.status !== 'hidden';
    this.corner.hold(open);
    const {value} = this.followUp;
    this.variant =
      open && value && this.status === 'ready' ? panel.want()?.stageOf(value) : undefined;
  }

  /** Waits for parts that are on their way, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.panel.coming;
    await this.panel.now?.coming;
    return super.getUpdateComplete();
  }

  /** Asks the wiki again, past every cache. */
  async refresh(): Promise<void> {
    await this.followUp.reload();
  }

  /** What an earlier page of the tab finished and the wiki did not take, once on each page. */
  private noteAgain(adapter: Adapter | undefined): void {
    if (this.noted || !adapter?.tasks) return;
    this.noted = true;
    if (!hasUnnoted(adapter)) return;
    const noted = import('../../controllers/unnoted-tasks.js').then((part) =>
      part.noteAgain(adapter),
    );
    noted.catch(() => undefined); // With a later page.
  }

  private statusNow(): WidgetStatus {
    const {closed, expecting, data, followUp, panel} = this;
    const {status} = followUp;
    if (closed || (!this.saved && !data)) return 'hidden';
    if (status === 'ready') return panel.want() ? 'ready' : expecting ? 'pending' : 'hidden';
    if (!expecting || status === 'hidden') return 'hidden';
    return panel.want() ? status : 'hidden';
  }

  private onSignal(signal: PageSignal): void {
    if (signal.type === 'editor-opened') this.close();
    if (signal.type !== 'edit-saved') return;
    // An element that is moved is told again.
    const {saved} = this;
    if (saved?.revisionId === signal.revisionId && saved.title === signal.title) return;
    this.saved = signal;
    this.expecting = this.closed = false;
  }

  private readonly close = (): void => {
    this.closed = true;
  };

  private readonly retry = (): void => {
    void this.refresh();
  };

  protected override render(): unknown {
    const {status, followUp, feedUrl, href, close, retry} = this;
    const panel = status === 'hidden' ? undefined : this.panel.want();
    if (!panel) return nothing;
    const data = status === 'ready' ? (followUp.value ?? undefined) : undefined;
    const error = status === 'failed' ? followUp.error : undefined;
    return panel.render({data, error, feedUrl, href, retry, close});
  }
}
