/** The first screen: what help there is. */
import {css, type CSSResult, html, type LitElement, nothing, type TemplateResult} from 'lit';
import {dates} from '../../../controllers/dates.js';
import {Addresses} from '../../../controllers/addresses.js';
import type {HomepageController} from '../../../controllers/homepage-controller.js';
import {dayIn} from '../../../domain/calendar.js';
import type {Mentor, Question} from '../../../domain/mentorship-model.js';
import {messages as typeMessages} from '../../../i18n/task-types/messages.generated.js';
import {type Icon, icon} from '../../../styles/icons.js';
import {iconArticle} from '../../../styles/icons/article.generated.js';
import {iconLightbulb} from '../../../styles/icons/lightbulb.generated.js';
import {iconNext} from '../../../styles/icons/next.generated.js';
import {iconSearch} from '../../../styles/icons/search.generated.js';
import {iconSpeechBubbleAdd} from '../../../styles/icons/speech-bubble-add.generated.js';
import {iconSpeechBubbles} from '../../../styles/icons/speech-bubbles.generated.js';
import {address} from '../../../styles/address.js';
import {moreTokenStyles} from '../../../styles/more-tokens.js';
import {plainStyles} from '../../../styles/plain.js';
import {messages, type MessageKey} from '../i18n/home/messages.generated.js';
import type {Panel, Screen, ScreenName} from '../screen.js';
import {typeName} from '../type-name.js';

export const catalogs = [messages, typeMessages];
export const styles: readonly CSSResult[] = [
  moreTokenStyles,
  plainStyles,
  css`
  .opts { display: grid; gap: 12px; }
  .opt, .opt:hover { display: grid; grid-template-columns: 40px minmax(0, 1fr) auto; justify-content: stretch; align-items: center; gap: 12px; inline-size: 100%; min-block-size: 66px; padding: 12px; border: 1px solid var(--wiki-border-color-subtle); border-radius: 2px; background: none; color: var(--wiki-color-base); font: inherit; text-align: start; text-decoration: none; }
  .opt:hover { background: var(--wiki-background-color-interactive-subtle); }
  .opt:active { background: var(--wiki-background-color-interactive-subtle--active); }
  .opt .face { display: grid; place-items: center; inline-size: 40px; block-size: 40px; border-radius: 50%; background: var(--wiki-background-color-progressive-subtle); color: var(--wiki-color-progressive); }
  .opt b { display: block; line-height: 1.4; color: var(--wiki-color-emphasized); overflow-wrap: anywhere; }
  .opt .meta { display: block; overflow-wrap: anywhere; }
  .opt > .icon { inline-size: 1em; block-size: 1em; color: var(--wiki-color-subtle); }
  .opt .bone { block-size: 1em; margin-block: .25em; inline-size: 60%; }
  .more { display: grid; gap: 8px; justify-items: start; padding-block-start: 16px; border-block-start: 1px solid var(--wiki-border-color-muted); font-size: .9375em; }
  .more > * { min-block-size: 24px; text-align: start; }
  .sheet .more > * { min-block-size: 44px; display: inline-flex; align-items: center; }
  @media (pointer: coarse) { .more > * { min-block-size: 44px; display: inline-flex; align-items: center; } }
  @media (forced-colors: active) { .opt { border-color: LinkText; } }
`,
];

const row = (drawing: Icon, title: unknown, hint: unknown): TemplateResult =>
  html`<span class="face">${icon(drawing)}</span><span><b>${title}</b>${hint ? html`<span class="meta">${hint}</span>` : nothing}</span>${icon(iconNext)}`;

type HomeWiki = HomepageController<MessageKey>;

class Home implements Screen {
  private readonly addresses: Addresses;

  private readonly wiki: HomeWiki;
  private readonly panel: Panel;

  constructor(host: LitElement, wiki: HomeWiki, panel: Panel) {
    this.wiki = wiki;
    this.panel = panel;
    this.addresses = new Addresses(host, () => wiki.adapter);
  }

  heading(): unknown {
    return undefined;
  }

  body(): TemplateResult {
    const {panel, wiki} = this;
    const {unread, settings} = panel;
    const {links, viewMore} = settings;
    const search = this.panel.has('search') && this.option('search', iconSearch, 'search');
    const general =
      (links.length > 0 || viewMore !== null || wiki.adapter?.help?.links) &&
      this.option('general', iconArticle, 'general');
    return html`<div class="opts">${unread.map((question) => this.answer(question))}${this.tips()}${this.ask()}${search || nothing}${general || nothing}</div>${this.more()}`;
  }

  /** To another screen, where there is one. */
  private option(
    name: ScreenName,
    drawing: Icon,
    text: 'search' | 'general',
  ): TemplateResult | undefined {
    const {wiki} = this;
    if (!this.panel.has(name)) return undefined;
    return this.button(
      name,
      row(
        drawing,
        wiki.msg(`wiki-help-panel-home-${text}`),
        wiki.msg(`wiki-help-panel-home-${text}-hint`),
      ),
    );
  }

  private button(name: ScreenName, content: unknown): TemplateResult {
    return html`<button class="plain opt" type="button" @click=${() => this.panel.go(name)}>${content}</button>`;
  }

  private answer({id, text, url}: Question): TemplateResult {
    const {wiki, panel} = this;
    return html`<a class="opt" href=${address(url)} target="_blank" rel="noopener" @click=${() => panel.read(id)}>${row(
      iconSpeechBubbles,
      wiki.msg('wiki-help-panel-home-answer'),
      html`<bdi>${text}</bdi>`,
    )}</a>`;
  }

  private tips(): unknown {
    const {wiki, panel} = this;
    const {session, tips} = panel;
    if (!session || tips?.length === 0) return nothing;
    const hint = tips
      ? wiki.msg(
          'wiki-help-panel-home-tips-hint',
          typeName(wiki.with(typeMessages), session.type),
          tips.length,
        )
      : html`&nbsp;`;
    return this.button('tips', row(iconLightbulb, wiki.msg('wiki-help-panel-home-tips'), hint));
  }

  private ask(): unknown {
    const {wiki, panel} = this;
    const {request} = panel;
    if (request === null || !panel.has('ask')) return nothing;
    if (!request)
      return html`<div class="opt pending" aria-hidden="true"><span class="face"></span><span><span class="bone"></span></span></div>`;
    const {recipient} = request;
    if (recipient.kind === 'page')
      return this.button(
        'ask',
        row(
          iconSpeechBubbleAdd,
          wiki.msg('wiki-help-panel-home-ask-desk'),
          wiki.msg('wiki-help-panel-home-ask-desk-hint'),
        ),
      );
    const {mentor} = recipient;
    return this.button(
      'ask',
      row(iconSpeechBubbleAdd, wiki.msg('wiki-help-panel-home-ask', mentor), this.presence(mentor)),
    );
  }

  /** What speaks for asking this mentor. */
  private presence(mentor: Mentor): string {
    const {wiki} = this;
    const {editCount, lastActiveAt, away} = mentor;
    if (away) return wiki.msg('wiki-help-panel-home-ask-away');
    const edits = editCount === null ? '' : wiki.msg('wiki-help-panel-home-ask-edits', editCount);
    return [edits, lastActiveAt === null ? '' : this.active(mentor, lastActiveAt)]
      .filter(Boolean)
      .join(' · ');
  }

  /** By the reader's calendar, however many hours that is. */
  private active(mentor: Mentor, at: string): string {
    const {wiki} = this;
    const now = wiki.now();
    const noon = (instant: string) => `${dayIn(instant, wiki.timeZone)}T12:00:00Z`;
    const [day, today] = [noon(at), noon(new Date(now).toISOString())];
    if (day >= today) return wiki.msg('wiki-help-panel-home-ask-today', mentor);
    const ago = dates(wiki).relative(day, Date.parse(today), 'UTC');
    return wiki.msg('wiki-help-panel-home-ask-active', ago, mentor);
  }

  private more(): unknown {
    const {wiki, panel} = this;
    const {session, settings, off} = panel;
    const about = session && settings.about ? this.addresses.of(settings.about) : null;
    const link = about
      ? html`<a href=${address(about)} target="_blank" rel="noopener">${wiki.msg('wiki-help-panel-home-about')}</a>`
      : nothing;
    const turnOff = off
      ? nothing
      : html`<button class="plain" type="button" @click=${() => panel.turnOff()}>${wiki.msg('wiki-help-panel-home-off')}</button>`;
    if (link === nothing && turnOff === nothing) return nothing;
    return html`<div class="more">${link}${turnOff}</div>`;
  }
}

export const create = (host: LitElement, wiki: HomepageController, panel: Panel): Screen =>
  new Home(host, wiki.with(messages), panel);
