import {html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Adapter, AdapterError} from '../../adapters/adapter.js';
import type {HomepageConfig} from '../../config/config-types.generated.js';
import {rulesOf} from '../../config/mentorship-rules.js';
import {defaultConfig} from '../../config/resolve-config.js';
import {Dismissals} from '../../controllers/dismissals.js';
import {HomepageController} from '../../controllers/homepage-controller.js';
import {later, shared} from '../../controllers/later.js';
import {asAdapterError, type WidgetStatus} from '../../controllers/resource.js';
import {usageOf} from '../../controllers/usage-of.js';
import {cardTemplate} from '../../styles/card-template.js';
import {messages} from './i18n/messages.generated.js';
import {
  type InvitePlan,
  isInvited,
  loadInvite,
  type MentorInviteData,
  type MentorInviteLinks,
  thing,
} from './mentor-invite-data.js';
import {
  MentorInviteAcceptedEvent,
  MentorInviteDismissedEvent,
  MentorInviteRestoredEvent,
} from './mentor-invite-events.js';
import {type InvitePlaces, knownLinks, loadLinks, safeLinks} from './mentor-invite-links.js';
import {mentorInviteStyles} from './mentor-invite-styles.js';
import {
  dismissButton,
  type InviteActions,
  invitation,
  undoButton,
} from './mentor-invite-templates.js';

type Choice = 'dismiss' | 'restore';

const failurePart = shared(() => import('./mentor-invite-failure.js'));

/**
 * Invites experienced editors to become a mentor, until they close it.
 *
 * Takes no space while it is not known who reads. Nobody misses an invitation that did not arrive, and nobody should be
 * told of its failure: `status` is `failed` then, and nothing is shown. An invitation that leads nowhere, since the wiki
 * has neither a page to enrol nor one to read, is not shown either.
 *
 * @tag wiki-mentor-invite
 * @summary Invitation to become a mentor.
 * @slot - Shown while the script has not arrived, and to readers without JavaScript; never afterwards.
 * @event {MentorInviteAcceptedEvent} wiki-mentor-invite-accepted - The reader wants to become a mentor. Cancel it to go on otherwise than by the link.
 * @event {MentorInviteDismissedEvent} wiki-mentor-invite-dismissed - The reader closed the invitation.
 * @event {MentorInviteRestoredEvent} wiki-mentor-invite-restored - The reader took that back.
 * @csspart card - The box.
 * @csspart header - The line with title and the button that closes.
 * @csspart title - The heading.
 * @csspart actions - The button that closes.
 * @csspart footer - The part below the hairline; the invitation has none.
 * @csspart dismissed - The line that stands for the card once it was closed, with the way back.
 * @csspart failure - Why a choice could not be stored.
 * @cssproperty --wiki-color-scheme - `light` or `dark`, on the element or around it. Default: the page's `color-scheme`.
 */
export class WikiMentorInviteElement extends LitElement {
  static override styles = mentorInviteStyles;

  private readonly wiki = new HomepageController(this, {messages, module: 'mentor-invite'});
  private readonly dismissals = new Dismissals(this);
  private readonly invite = this.wiki.load({
    given: (): MentorInviteData | 'dismissed' | null | undefined => this.data,
    args: () => [JSON.stringify(this.plan), this.attempt] as const,
    run: (adapter, _args, options) => {
      const {dismissals} = this;
      return loadInvite(adapter, this.plan, {now: this.wiki.now(), dismissals}, options);
    },
  });
  private readonly links = this.wiki.load({
    given: (): MentorInviteLinks | undefined => this.data?.links,
    args: () => [this.invited, JSON.stringify(this.places)] as const,
    run: (adapter, [invited], options) =>
      invited ? loadLinks(adapter, this.places, options) : undefined,
  });
  private readonly failure = later(this, this.wiki, failurePart);
  private readonly counter = usageOf(this, this.wiki, 'mentor-invite', 'a[href]');

  /** The configuration, for a widget outside any provider. */
  @property({attribute: false}) config?: HomepageConfig | undefined;

  /** The wiki to ask, for a widget outside any provider. */
  @property({attribute: false}) adapter?: Adapter | undefined;

  /** What decides on the invitation, where it is known already: it is not asked for then. */
  @property({attribute: false}) data?: MentorInviteData | undefined;

  /** The page has its one filled button elsewhere, a task to start: that of the invitation is outlined then. */
  @property({type: Boolean}) outlined = false;

  /** Rank of the card's heading, 1 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** What the card shows at the moment. Read-only. */
  @property({reflect: true}) status: WidgetStatus = 'pending';

  /** The invitation, or the line that stands for it after it was closed here. Read-only. */
  @property({reflect: true}) variant?: 'invite' | 'dismissed' | undefined;

  @state() private failed: {readonly choice: Choice; readonly error: AdapterError} | undefined;

  /** Was closed or brought back here: it says so then, instead of vanishing. */
  private touched = false;
  private invited = false;
  private attempt = 0;

  protected override willUpdate(): void {
    const {wiki, dismissals} = this;
    const {loaded: data} = this;
    const {value} = this.invite;
    this.invited = !!data && isInvited(this.plan, data, wiki.now(), dismissals.things);
    if (data && this.invited) dismissals.follow(wiki.adapter, data.user.name);
    const dismissed = dismissals.has(thing) ?? (value === 'dismissed' || !!data?.dismissed);
    // Brought back in another tab: the rest was not asked for yet.
    if (value === 'dismissed' && !dismissed) this.attempt++;
    this.status = this.statusOf(dismissed);
    this.variant = this.status !== 'ready' ? undefined : dismissed ? 'dismissed' : 'invite';
    this.counter();
  }

  /** Waits for parts that are on their way, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.failure.coming;
    return super.getUpdateComplete();
  }

  /** Asks the wiki again, past every cache. */
  async refresh(): Promise<void> {
    await this.invite.reload();
    await this.links.reload();
  }

  private statusOf(dismissed: boolean): WidgetStatus {
    const {status} = this.invite;
    if (status !== 'ready') return status;
    if (!this.invited || (dismissed && !this.touched)) return 'hidden';
    // What was given is shown at once; a link that comes later finds its row kept free.
    if (this.links.status === 'pending') return this.data ? 'ready' : 'pending';
    const {enrol, learnMore} = this.shownLinks;
    return enrol === null && learnMore === null ? 'hidden' : 'ready';
  }

  /** Undefined also while only the dismissal is known. */
  private get loaded(): MentorInviteData | undefined {
    const {value} = this.invite;
    return typeof value === 'object' ? (value ?? undefined) : undefined;
  }

  private get plan(): InvitePlan {
    const {config = defaultConfig} = this.wiki;
    return {rules: rulesOf(config), listPage: config.mentorship.listPage};
  }

  private get places(): InvitePlaces {
    const {config: {mentorship, mentorInvite} = defaultConfig, language} = this.wiki;
    const name = this.loaded?.user.name ?? '';
    const {enrol, requestPage} = mentorInvite;
    return {enrol, requestPage, learnMore: mentorship.learnMore, name, language};
  }

  /** Those that are known so far. */
  private get shownLinks(): MentorInviteLinks {
    const {enrol, learnMore} = this.places;
    return safeLinks(this.links.value ?? knownLinks(enrol, learnMore));
  }

  private readonly actions: InviteActions = {
    dismiss: () => void this.choose('dismiss'),
    undo: () => void this.choose('restore'),
    accept: (event) => {
      const accepted = new MentorInviteAcceptedEvent(this.shownLinks.enrol ?? '');
      if (!this.dispatchEvent(accepted)) event.preventDefault();
    },
  };

  private async choose(choice: Choice): Promise<void> {
    const {dismissals, wiki} = this;
    this.touched = true;
    this.failed = undefined;
    this.failure.reset();
    const closes = choice === 'dismiss';
    const stored = closes ? dismissals.dismiss(thing, wiki.now()) : dismissals.restore(thing);
    const outcome = stored.then(() => undefined, asAdapterError);
    this.dispatchEvent(closes ? new MentorInviteDismissedEvent() : new MentorInviteRestoredEvent());
    await this.focusOpposite();
    const error = await outcome;
    if (!error) return;
    this.failed = {choice, error};
    // Whoever has gone on to something else meanwhile is left there.
    const {activeElement, body} = document;
    if (activeElement === body || this.matches(':focus-within')) await this.focusOpposite();
  }

  /** The button that was pressed is gone: the one that takes it back is there instead. */
  private async focusOpposite(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.undo, .dismiss')?.focus();
  }

  private renderFailure(closed: boolean) {
    const {wiki, failed, failure} = this;
    if (!failed || closed === (failed.choice === 'dismiss')) return nothing;
    const what = wiki.msg(`wiki-mentor-invite-${failed.choice}-failed`);
    const part = failure.want();
    if (part) return part.failureNotice(wiki, what, failed.error);
    // Where the network is gone its reason cannot come either.
    return failure.failed ? html`<p role="alert">${what}</p>` : nothing;
  }

  private renderCard(data: MentorInviteData, notice: unknown) {
    const {wiki, actions, shownLinks: links, outlined} = this;
    return cardTemplate({
      heading: wiki.msg('wiki-mentor-invite-title'),
      headingLevel: this.headingLevel,
      language: wiki.tag,
      direction: wiki.direction,
      actions: dismissButton(wiki, actions),
      body: invitation(wiki, {user: data.user, links, outlined, notice}, actions),
    });
  }

  protected override render(): unknown {
    const {wiki, actions, variant, loaded} = this;
    if (this.status !== 'ready' || !loaded) return nothing;
    const closed = variant === 'dismissed';
    const notice = this.renderFailure(closed);
    // The place of the announcement is there before there is something to announce.
    return html`<div class=${closed ? 'closed' : 'unseen'} part="dismissed" lang=${wiki.tag ?? nothing} dir=${wiki.direction}>${
      closed ? notice : nothing
    }<p role="status">${closed ? wiki.msg('wiki-mentor-invite-dismissed') : nothing}</p>${
      closed ? undoButton(wiki, actions) : nothing
    }</div>${closed ? nothing : this.renderCard(loaded, notice)}`;
  }
}
