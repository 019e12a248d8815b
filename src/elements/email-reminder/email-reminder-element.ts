import {html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import type {Adapter} from '../../adapters/adapter.js';
import type {HomepageConfig} from '../../config/config-types.generated.js';
import {moduleSettings} from '../../config/module-settings.js';
import {defaultConfig} from '../../config/resolve-config.js';
import {type Choice, type Closed, Closing} from '../../controllers/closing.js';
import {HomepageController} from '../../controllers/homepage-controller.js';
import type {WidgetStatus} from '../../controllers/resource.js';
import {address} from '../../styles/address.js';
import {icon} from '../../styles/icons.js';
import {iconClose} from '../../styles/icons/close.generated.js';
import {iconMessage} from '../../styles/icons/message.generated.js';
import {
  type EmailReminderData,
  loadReminder,
  type Reminder,
  things,
} from './email-reminder-data.js';
import {EmailReminderDismissedEvent, EmailReminderRestoredEvent} from './email-reminder-events.js';
import {emailReminderStyles} from './email-reminder-styles.js';
import {messages} from './i18n/messages.generated.js';

/**
 * Reminds people of their e-mail address where the wiki has none, or one that was not confirmed, until they close it.
 *
 * Takes no space while it is not known whether somebody needs it. Nobody misses a reminder that did not arrive:
 * `status` is `failed` then, and nothing is shown. On a wiki that sends no e-mail, and for temporary accounts, there is
 * none.
 *
 * @tag wiki-email-reminder
 * @summary Reminder to give or confirm an e-mail address.
 * @slot - Shown while the script has not arrived, and to readers without JavaScript; never afterwards.
 * @event {EmailReminderDismissedEvent} wiki-email-reminder-dismissed - The reader closed the reminder.
 * @event {EmailReminderRestoredEvent} wiki-email-reminder-restored - The reader took that back.
 * @csspart reminder - The box.
 * @csspart dismissed - The line that stands for it once it was closed, with the way back.
 * @cssproperty --wiki-color-scheme - `light` or `dark`, on the element or around it. Default: the page's `color-scheme`.
 */
export class WikiEmailReminderElement extends LitElement {
  static override styles = emailReminderStyles;

  private readonly wiki = new HomepageController(this, {messages, module: 'email-reminder'});
  private readonly closing = new Closing(this, this.wiki);
  private readonly reminder = this.wiki.load({
    given: (): Reminder | null | undefined => this.data,
    args: () => [this.plan.change, this.plan.confirm, this.attempt] as const,
    run: (adapter, _args, options) => {
      const {closing} = this;
      const reader = {
        dismissals: (wiki: Adapter, account: string, reload: boolean) =>
          closing.load(wiki, account, reload),
        isClosed: (thing: string, account: string) => closing.state(thing, account) === 'gone',
      };
      return loadReminder(adapter, this.plan, reader, options);
    },
  });

  /** The configuration, for a widget outside any provider. */
  @property({attribute: false}) config?: HomepageConfig | undefined;

  /** The wiki to ask, for a widget outside any provider. */
  @property({attribute: false}) adapter?: Adapter | undefined;

  /** What is missing, where that is known already: nothing is asked for then. */
  @property({attribute: false}) data?: EmailReminderData | undefined;

  /** What is shown at the moment. Read-only. */
  @property({reflect: true}) status: WidgetStatus = 'pending';

  /** What is missing: an address, or its confirmation. Read-only. */
  @property({reflect: true}) variant?: 'none' | 'unconfirmed' | undefined;

  private closed: Closed = 'open';
  private attempt = 0;

  protected override willUpdate(): void {
    const {status, value} = this.reminder;
    const shown = status === 'ready' ? value : undefined;
    if (shown)
      this.closed = this.closing.state(things[shown.email], shown.account, shown.dismissed);
    // Brought back in another place: where it leads was not asked for yet.
    if (shown?.url === null && this.closed === 'open') this.attempt++;
    this.status = !shown
      ? status
      : shown.url === null || this.closed === 'gone'
        ? 'hidden'
        : 'ready';
    this.variant = this.status === 'ready' ? shown?.email : undefined;
  }

  /** Asks the wiki again, past every cache. */
  async refresh(): Promise<void> {
    await this.reminder.reload();
  }

  private get plan() {
    return moduleSettings(this.wiki.config ?? defaultConfig, 'email-reminder');
  }

  private choose(choice: Choice): void {
    void this.closing.choose(choice, () =>
      this.dispatchEvent(
        choice === 'dismiss' ? new EmailReminderDismissedEvent() : new EmailReminderRestoredEvent(),
      ),
    );
  }

  private readonly dismiss = (): void => this.choose('dismiss');
  private readonly undo = (): void => this.choose('restore');

  private renderFailure(choice: Choice) {
    const {failed} = this.closing;
    // A choice that could not be stored is undone: it is said where the other one can be made.
    return failed === choice
      ? html`<p role="alert">${this.wiki.msg(`wiki-email-reminder-${failed}-failed`)}</p>`
      : nothing;
  }

  private renderReminder({email, url, waiting}: EmailReminderData) {
    const {wiki} = this;
    const what =
      email === 'unconfirmed' && waiting
        ? wiki.msg('wiki-email-reminder-waiting', waiting)
        : wiki.msg(`wiki-email-reminder-${email}`);
    const label = wiki.msg('wiki-email-reminder-dismiss');
    return html`<section class="reminder" part="reminder" aria-label=${wiki.msg('wiki-email-reminder-label')} lang=${wiki.tag ?? nothing} dir=${wiki.direction}>${icon(iconMessage)}<div><p>${what} <a href=${address(url)}>${wiki.msg(`wiki-email-reminder-${email}-link`)}</a></p>${this.renderFailure('dismiss')}</div><button class="bare dismiss" type="button" aria-label=${label} title=${label} @click=${this.dismiss}>${icon(iconClose)}</button></section>`;
  }

  protected override render(): unknown {
    const {wiki, closed, status} = this;
    const {value} = this.reminder;
    if (status !== 'ready' || !value || value.url === null) return nothing;
    const line = closed === 'line';
    // The place of the announcement is there before there is something to announce.
    return html`<div class=${line ? 'closed' : 'unseen'} part="dismissed" lang=${wiki.tag ?? nothing} dir=${wiki.direction}>${
      line ? this.renderFailure('restore') : nothing
    }<p role="status">${line ? wiki.msg('wiki-email-reminder-dismissed') : nothing}</p>${
      line
        ? html`<button class="quiet undo" type="button" @click=${this.undo}>${wiki.msg('wiki-email-reminder-undo')}</button>`
        : nothing
    }</div>${line ? nothing : this.renderReminder(value)}`;
  }
}
