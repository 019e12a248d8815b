/** Asking a mentor or the help desk; the same session, and the same draft, as in the dialog of `wiki-mentorship`. */
import {css, type CSSResult, html, type LitElement, type ReactiveController} from 'lit';
import type {HomepageController} from '../../../controllers/homepage-controller.js';
import {LazyPart, shared} from '../../../controllers/lazy-part.js';
import {saysWhen} from '../../../dialogs/ask/ask-line.js';
import type {AskRequest} from '../../../dialogs/ask/ask-request.js';
import {AskSession} from '../../../dialogs/ask/ask-session.js';
import {askViewStyles} from '../../../dialogs/ask/ask-styles.js';
import {type AskView, askView} from '../../../dialogs/ask/ask-templates.js';
import {askCatalogs, askTexts, type AskWiki} from '../../../dialogs/ask/ask-wiki.js';
import {boneStyles} from '../../../styles/bone.js';
import {messages, type MessageKey} from '../i18n/ask/messages.generated.js';
import type {Panel, Screen} from '../screen.js';

type AskScreenWiki = AskWiki & HomepageController<MessageKey>;

const datesPart = shared(() => import('../../../controllers/dates.js'));

const frame = {heading: '#panel-title', footer: '.panel-foot'};

class Ask implements Screen, ReactiveController {
  private session: AskSession | undefined;
  private shown = false;

  private readonly host: LitElement;
  private readonly wiki: AskScreenWiki;
  private readonly panel: Panel;
  private readonly dates: LazyPart<
    AskSession['dates'],
    typeof import('../../../controllers/dates.js')
  >;

  constructor(host: LitElement, wiki: AskScreenWiki, panel: Panel) {
    this.host = host;
    this.wiki = wiki;
    this.panel = panel;
    this.dates = new LazyPart(host, datesPart, ({dates}) => dates);
    host.addController(this);
  }

  heading(): unknown {
    const {wiki, session, view} = this;
    const {recipient} = session?.request ?? {};
    return recipient?.kind === 'mentor' && !session?.posted
      ? wiki.msg('wiki-help-panel-ask-title', recipient.mentor)
      : (view?.heading ?? wiki.msg('wiki-ask-title-page'));
  }

  body(): unknown {
    return (
      this.view?.body ??
      html`<div class="pending" aria-hidden="true"><p class="bone field">&nbsp;</p></div>`
    );
  }

  footer(): unknown {
    return this.view?.footer;
  }

  opened(): void {
    this.shown = true;
    this.dates.reset();
    if (this.session) this.session.seen = true;
  }

  /** What was typed is kept; a question that is on its way goes on. */
  closed(): void {
    const {session} = this;
    this.shown = false;
    if (!session) return;
    session.seen = false;
    if (session.sending) return;
    session.close();
    this.session = undefined;
  }

  /** There is nobody any more: the mentor left, and there is no help desk. */
  hostUpdated(): void {
    if (this.shown && !this.session && this.panel.request === null)
      queueMicrotask(() => this.panel.back());
  }

  hostDisconnected(): void {
    this.session?.flush();
  }

  /** Nothing while it is not known who answers, or what writes its days is on its way: nothing is to move then. */
  private get view(): AskView | undefined {
    const {wiki, dates} = this;
    const session = this.current();
    if (!session) return undefined;
    if (!session.dates && saysWhen(wiki, session)) session.dates = dates.want();
    return dates.coming && !session.dates ? undefined : askView(wiki, session, this.leave);
  }

  /** Whom it was begun for answers, whatever is known later. */
  private current(): AskSession | undefined {
    const {host, wiki, panel} = this;
    const {request} = panel;
    if (request) this.session ??= new AskSession(host, wiki, this.requestOf(request), frame);
    return this.session;
  }

  private requestOf(request: AskRequest): AskRequest {
    const {page, settings} = this.panel;
    const {recipient} = request;
    return {
      ...request,
      recipient:
        recipient.kind === 'page' ? {...recipient, position: settings.helpDeskPosition} : recipient,
      // A special page is not what anybody asks about.
      pageTitle: page && page.namespace >= 0 ? page.title : null,
      includePage: true,
    };
  }

  private readonly leave = (): void => {
    if (this.session?.posted) this.panel.go('home');
    else this.panel.back();
  };
}

export const catalogs = [messages, ...askCatalogs];
export const styles: readonly CSSResult[] = [
  ...askViewStyles,
  boneStyles,
  css`.field { block-size: 160px; }`,
];
export const create = (host: LitElement, wiki: HomepageController, panel: Panel): Screen =>
  new Ask(host, askTexts(wiki).with(messages), panel);
