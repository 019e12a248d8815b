import {html, type LitElement, nothing, type TemplateResult} from 'lit';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import {later, shared} from '../../controllers/later.js';
import {LazyPart} from '../../controllers/lazy-part.js';
import type {AskDialog} from '../../dialogs/ask/ask-dialog.js';
import {sheetAsked} from '../../platform/sheet-name.js';
import {icon} from '../../styles/icons.js';
import {iconEllipsis} from '../../styles/icons/ellipsis.generated.js';
import type {MessageKey} from './i18n/messages.generated.js';
import type {MentorshipChanges} from './mentorship-changes.js';
import {MentorshipAskEvent} from './mentorship-events.js';
import {askedOf, type MentorshipDialog, type MentorshipScene} from './mentorship-scene.js';

const morePart = shared(() => import('./mentorship-more.js'));
const askPart = shared(() => import('../../dialogs/ask/ask-dialog.js'));

/** What opens from the card: a list of actions, and dialogs. All of it comes when it is wanted. */
export class MentorshipOpenings {
  dialog: MentorshipDialog | undefined;
  private menuOpen = false;
  private asked = false;

  private readonly host: LitElement;
  private readonly changes: MentorshipChanges;
  private readonly more;
  private readonly asking: LazyPart<AskDialog, typeof import('../../dialogs/ask/ask-dialog.js')>;

  constructor(host: LitElement, wiki: HomepageController<MessageKey>, changes: MentorshipChanges) {
    this.host = host;
    this.changes = changes;
    this.more = later(host, wiki, morePart, ({MentorshipMore}) => ({
      drawn: new MentorshipMore(host, () => wiki),
    }));
    this.asking = new LazyPart(host, askPart, ({loadAskDialog}) => loadAskDialog(host, wiki));
    changes.onDone = () => this.close();
  }

  /** Resolves when every part that was wanted is there, or will not come. */
  async settled(): Promise<void> {
    await this.more.coming;
    await this.asking.coming;
  }

  /** Lets a host take over, else opens the dialog. */
  async ask({user, mentorship, pageTitle, place}: MentorshipScene): Promise<void> {
    const {mentor: own, effectiveMentor} = mentorship;
    const mentor = askedOf(mentorship);
    if (!mentor || !this.host.dispatchEvent(new MentorshipAskEvent(mentor))) return;
    this.asked = true;
    this.asking.reset();
    this.asking.want();
    await this.asking.coming;
    const standsInFor = effectiveMentor && own?.away ? own : null;
    const helpDeskUrl = place('helpDesk')?.url ?? null;
    const recipient = {kind: 'mentor', mentor, standsInFor} as const;
    this.asking.want()?.open({user, recipient, pageTitle, helpDeskUrl});
  }

  open(dialog: MentorshipDialog): void {
    // The dialog gives the focus back to where it was; the list will be gone.
    if (this.menuOpen) this.menuButton?.focus();
    this.menuOpen = false;
    this.dialog = dialog;
    this.changes.error = undefined;
    this.redraw();
  }

  /** What was open when the page was left; not what gives a mentor up. */
  async reopen(scene: MentorshipScene): Promise<void> {
    if (!scene.view.card.startsWith('mentor')) return;
    const dialog = (['about', 'choose'] as const).find((name) => sheetAsked(`mentor-${name}`));
    const asks = !dialog && scene.asks && sheetAsked('ask');
    if (!dialog && !asks) return;
    await this.host.updateComplete;
    if (dialog) this.open(dialog);
    else await this.ask(scene);
  }

  close(): void {
    this.dialog = undefined;
    this.changes.error = undefined;
    this.redraw();
  }

  /** The button with three dots, for somebody who has a mentor. */
  button(scene: MentorshipScene): unknown {
    if (!scene.view.card.startsWith('mentor')) return nothing;
    const label = scene.wiki.msg('wiki-mentorship-menu');
    const list = this.menuOpen ? this.more.want()?.drawn.menu(scene) : undefined;
    return html`<div class="more" @focusout=${this.onFocusOut} @keydown=${this.onKey}><button class="bare" type="button" aria-label=${label} title=${label} aria-expanded=${!!list} aria-controls=${list ? 'menu' : nothing}
      @click=${this.onMenuClick}>${icon(iconEllipsis)}</button>${list}</div>`;
  }

  /** What is open over the page. */
  dialogs(scene: MentorshipScene): unknown {
    const {dialog, asked, changes} = this;
    return html`${dialog && this.more.want()?.drawn.dialog(scene, dialog, changes.error)}${asked && !this.asking.failed ? this.asking.want()?.render() : nothing}`;
  }

  /** What was to open did not come. */
  trouble({wiki}: MentorshipScene): TemplateResult | undefined {
    const missing = this.asking.failed || (this.more.failed && (this.menuOpen || this.dialog));
    return missing
      ? html`<p class="trouble" role="alert">${wiki.msg('wiki-mentorship-broken')}</p>`
      : undefined;
  }

  private get menuButton(): HTMLElement | null | undefined {
    return this.host.shadowRoot?.querySelector<HTMLElement>('.more > button');
  }

  private redraw(): void {
    this.more.reset();
    this.host.requestUpdate();
  }

  private readonly onMenuClick = (): void => {
    this.menuOpen = !this.menuOpen;
    // Safari gives no focus by clicking; without it nobody would notice that it leaves.
    this.menuButton?.focus();
    this.redraw();
  };

  private readonly onFocusOut = ({relatedTarget, currentTarget}: FocusEvent): void => {
    const inside = relatedTarget instanceof Node && currentTarget instanceof Node;
    if (inside && currentTarget.contains(relatedTarget)) return;
    this.menuOpen = false;
    this.host.requestUpdate();
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    const {key, target} = event;
    if (key === 'Escape' && this.menuOpen) {
      this.menuOpen = false;
      this.menuButton?.focus();
      this.redraw();
    } else if (key === 'ArrowDown' && target === this.menuButton) {
      event.preventDefault();
      this.menuOpen = true;
      this.redraw();
      void this.enterMenu();
    }
  };

  private async enterMenu(): Promise<void> {
    await this.host.updateComplete;
    this.host.shadowRoot?.querySelector<HTMLElement>('.menu button')?.focus();
  }
}
