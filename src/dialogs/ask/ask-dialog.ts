/**
 * The dialog in which a question is written and sent. A lazy part of whatever has a button for it:
 *
 * ```ts
 * const askPart = shared(() => import('../../dialogs/ask/ask-dialog.js'));
 * // Its styles and texts come with it.
 * private readonly ask = new LazyPart(this, askPart, ({loadAskDialog}) => loadAskDialog(this, this.wiki));
 * @state() private asked = false;
 *
 * private readonly onAsk = async () => {
 *   this.asked = true;
 *   this.ask.reset();
 *   this.ask.want();
 *   await this.ask.coming;
 *   const recipient = {kind: 'mentor', mentor: effectiveMentor, standsInFor: null} as const;
 *   this.ask.want()?.open({user, recipient, helpDeskUrl});
 * };
 *
 * render: html`… ${this.asked ? this.ask.want()?.render() : nothing}`
 * ```
 *
 * `render()` draws nothing while it is closed; put it last in the shadow root. The dialog keeps whom it was opened for,
 * whatever the widget shows meanwhile, and goes on sending when it is closed. It needs a host with `baseStyles`. When a
 * question was posted, `wiki-question-posted` is fired at the host.
 */
import {type LitElement, nothing, type ReactiveController} from 'lit';
import {dates} from '../../controllers/dates.js';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import {addStyles} from '../../styles/add-styles.js';
import {dialogStyles} from '../../styles/dialog.js';
import {dialogTemplate} from '../../styles/dialog-template.js';
import type {CloseReason} from '../../styles/modal.js';
import type {AskRequest} from './ask-request.js';
import {AskSession} from './ask-session.js';
import {askViewStyles} from './ask-styles.js';
import {askView} from './ask-templates.js';
import {askTexts, type AskWiki} from './ask-wiki.js';

export class AskDialog implements ReactiveController {
  private session: AskSession | undefined;
  private shown = false;

  private readonly host: LitElement;
  private readonly wiki: AskWiki;

  constructor(host: LitElement, wiki: AskWiki) {
    this.host = host;
    this.wiki = wiki;
    host.addController(this);
  }

  /** Opens it. A question that is still on its way is shown instead. */
  open(request: AskRequest): void {
    if (this.shown) return;
    if (!this.session?.sending) {
      this.session?.close();
      this.session = new AskSession(this.host, this.wiki, request);
      this.session.dates = dates;
    }
    this.shown = this.session.seen = true;
    this.host.requestUpdate();
  }

  /** Closes it; what was typed is kept. */
  close(): void {
    if (!this.shown) return;
    this.shown = false;
    if (this.session) this.session.seen = false;
    if (!this.session?.sending) this.session?.close();
    this.host.requestUpdate();
  }

  render(): unknown {
    const {wiki, session, onClose} = this;
    if (!this.shown || !session) return nothing;
    const view = askView(wiki, session, () => onClose('button'));
    return dialogTemplate({
      wiki,
      name: 'ask',
      onClose,
      closeLabel: wiki.msg('wiki-ask-close'),
      ...view,
    });
  }

  hostDisconnected(): void {
    this.session?.flush();
  }

  /** A click beside the dialog may be an accident: it closes one in which nothing would be missed. */
  private readonly onClose = (reason: CloseReason): void => {
    if (reason !== 'backdrop' || !this.session?.draft.text) this.close();
  };
}

/** @param wiki the host's controller: texts and adapter are taken from it. */
export async function loadAskDialog(
  host: LitElement,
  wiki: HomepageController,
): Promise<AskDialog> {
  addStyles(host.shadowRoot, [...dialogStyles, ...askViewStyles]);
  const own = askTexts(wiki);
  await own.textsSettled();
  return new AskDialog(host, own);
}
