/** The card and the button: a part of its own, since an entry of a menu needs none of it. */
import {html, type LitElement, nothing, type TemplateResult} from 'lit';
import type {Adapter} from '../../adapters/adapter.js';
import {Dismissals} from '../../controllers/dismissals.js';
import type {WidgetStatus} from '../../controllers/resource.js';
import {buttonLink, cardLink, type CardWiki, closedLine} from './card-templates.js';
import {cardLinkStyles} from './card-styles.js';
import {DashboardLinkDismissedEvent, DashboardLinkRestoredEvent} from './dashboard-link-events.js';
import {messages} from './i18n/card/messages.generated.js';

export const catalogs = [messages];
export const styles = cardLinkStyles;

type Wiki = CardWiki & {readonly adapter: Adapter | undefined; now(): number};

/** What is shown, and to whom. */
export interface CardScene {
  readonly appearance: 'card' | 'button';
  readonly url: string;
  /** A dot asks for attention. */
  readonly dot: boolean;
  readonly headingLevel: number;
  /** Its name among the things that can be dismissed. */
  readonly thing: string;
  /** Name of the account. */
  readonly account: string | null;
}

type Choice = 'dismiss' | 'restore';

export class DashboardCard {
  private readonly dismissals: Dismissals;
  private asked: readonly [Adapter | undefined, string | null] | undefined;
  private failed: Choice | undefined;
  private thing = '';
  /** Was closed or brought back here: it says so then, instead of vanishing. */
  private touched = false;

  private readonly host: LitElement;
  private readonly wiki: Wiki;

  constructor(host: LitElement, wiki: Wiki) {
    this.host = host;
    this.wiki = wiki;
    this.dismissals = new Dismissals(host);
  }

  /** Nothing is shown before it is known that it was not closed. */
  status({appearance, thing, account}: CardScene): WidgetStatus {
    if (appearance === 'button') return 'ready';
    this.thing = thing;
    this.ask(account);
    const closed = this.dismissals.has(thing);
    if (closed === undefined) return 'pending';
    return closed && !this.touched ? 'hidden' : 'ready';
  }

  render(scene: CardScene): TemplateResult {
    const {wiki} = this;
    if (scene.appearance === 'button') return buttonLink(wiki, scene);
    const closed = !!this.dismissals.has(scene.thing);
    const notice = this.notice(closed);
    return closed
      ? closedLine(wiki, notice, () => void this.choose('restore'))
      : cardLink(wiki, {...scene, notice}, () => void this.choose('dismiss'));
  }

  private ask(account: string | null): void {
    const {adapter} = this.wiki;
    if (this.asked?.[0] === adapter && this.asked?.[1] === account) return;
    this.asked = [adapter, account];
    // What could not be read stays unknown: nobody misses the card.
    this.dismissals.load(adapter ?? {}, account).then(
      () => this.host.requestUpdate(),
      () => undefined,
    );
  }

  private notice(closed: boolean) {
    const {failed, wiki} = this;
    return failed && closed !== (failed === 'dismiss')
      ? html`<p role="alert">${wiki.msg(`wiki-dashboard-link-${failed}-failed`)}</p>`
      : nothing;
  }

  private async choose(choice: Choice): Promise<void> {
    const {dismissals, wiki, host, thing} = this;
    this.touched = true;
    this.failed = undefined;
    const closes = choice === 'dismiss';
    const stored = closes ? dismissals.dismiss(thing, wiki.now()) : dismissals.restore(thing);
    const failed = stored.then(
      () => false,
      () => true,
    );
    host.dispatchEvent(
      closes ? new DashboardLinkDismissedEvent() : new DashboardLinkRestoredEvent(),
    );
    await this.focusOpposite();
    if (!(await failed)) return;
    this.failed = choice;
    host.requestUpdate();
    // Whoever has gone on to something else meanwhile is left there.
    if (document.activeElement === document.body || host.matches(':focus-within'))
      await this.focusOpposite();
  }

  /** The button that was pressed is gone: the one that takes it back is there instead. */
  private async focusOpposite(): Promise<void> {
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>('.undo, .dismiss')?.focus();
  }
}
