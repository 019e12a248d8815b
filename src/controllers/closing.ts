import type {LitElement} from 'lit';
import type {Adapter} from '../adapters/adapter.js';
import {Dismissals} from './dismissals.js';

interface Wiki {
  readonly adapter: Adapter | undefined;
  now(): number;
}

/** Whether a thing is shown; `line`: it was closed on this page a moment ago, and says how to bring it back. */
export type Closed = 'open' | 'line' | 'gone';

export type Choice = 'dismiss' | 'restore';

/**
 * Something that its reader can close for good, and bring back as long as the page is open. The host draws one button
 * `.dismiss` or `.undo`, which gets the focus after the other was pressed.
 */
export class Closing {
  private readonly dismissals: Dismissals;
  private readonly host: LitElement;
  private readonly wiki: Wiki;
  private thing = '';
  /** Was closed or brought back here: it says so then, instead of vanishing. */
  private touched = '';
  /** What could not be stored: things are as before then. */
  failed: Choice | undefined;

  constructor(host: LitElement, wiki: Wiki) {
    this.host = host;
    this.wiki = wiki;
    this.dismissals = new Dismissals(host);
  }

  /**
   * Asks for what is closed, with all else that is asked for.
   * @throws AdapterError
   */
  async load(adapter: Adapter, account: string | null, reload: boolean): Promise<void> {
    await this.dismissals.load(adapter, account, {reload});
  }

  /** @param given what is known without asking */
  state(thing: string, account: string | null, given = false): Closed {
    if (thing !== this.thing) this.failed = undefined;
    this.thing = thing;
    this.dismissals.follow(this.wiki.adapter, account);
    if (!(this.dismissals.has(thing) ?? given)) return 'open';
    return this.touched === thing ? 'line' : 'gone';
  }

  /** @param said is called at once; storing it takes longer. */
  async choose(choice: Choice, said: () => void): Promise<void> {
    const {dismissals, wiki, host, thing} = this;
    this.touched = thing;
    this.failed = undefined;
    const stored =
      choice === 'dismiss' ? dismissals.dismiss(thing, wiki.now()) : dismissals.restore(thing);
    const lost = stored.then(
      () => false,
      () => true,
    );
    said();
    await this.focusOpposite();
    if (!(await lost)) return;
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
