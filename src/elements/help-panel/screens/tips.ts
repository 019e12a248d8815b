/** Tips for the task at hand, one at a time. */
import {css, type CSSResult, html, type LitElement, nothing, type TemplateResult} from 'lit';
import type {HomepageController} from '../../../controllers/homepage-controller.js';
import {markedText} from '../../../domain/help/marked-text.js';
import {messages as typeMessages} from '../../../i18n/task-types/messages.generated.js';
import {address} from '../../../styles/address.js';
import {icon} from '../../../styles/icons.js';
import {iconArrowNext} from '../../../styles/icons/arrow-next.generated.js';
import {moreTokenStyles} from '../../../styles/more-tokens.js';
import {messages, type MessageKey} from '../i18n/tips/messages.generated.js';
import type {Panel, Screen} from '../screen.js';
import type {Tip} from '../tips.js';
import {typeName} from '../type-name.js';
import {AutoAdvance} from './auto-advance.js';
import {WikiTexts} from './wiki-texts.js';

export const catalogs = [messages, typeMessages];
export const styles: readonly CSSResult[] = [
  moreTokenStyles,
  css`
  .tip { display: grid; gap: 16px; }
  .other-editor { padding: 10px 12px; border-radius: 2px; background: var(--wiki-background-color-progressive-subtle); font-size: .875em; overflow-wrap: anywhere; }
  .other-editor a { text-decoration: underline; }
  .progress { display: grid; gap: 8px; }
  .steps { display: flex; gap: 6px; }
  .steps span { flex: 1; block-size: 4px; border-radius: 2px; background: var(--wiki-background-color-neutral); }
  .steps .on { background: var(--wiki-color-progressive); }
  .tip h3 { font-size: 1.125em; line-height: 1.375; font-weight: 700; color: var(--wiki-color-emphasized); text-wrap: balance; overflow-wrap: anywhere; }
  .tip .words { font-size: .9375em; text-wrap: pretty; overflow-wrap: anywhere; }
  .example { display: grid; gap: 4px; padding: 10px 12px; border: 1px solid var(--wiki-border-color-muted); border-radius: 2px; background: var(--wiki-background-color-neutral-subtle); font-size: .875em; overflow-wrap: anywhere; }
  .example del { color: var(--wiki-color-error); }
  .example ins { color: var(--wiki-color-success); font-weight: 700; text-decoration: none; }
  .example .meta { font-size: .75rem; }
  @media (forced-colors: active) { .steps .on { background: Highlight; forced-color-adjust: none; } .example ins { text-decoration: underline; } }
`,
];

type TipsWiki = HomepageController<MessageKey>;

const marked = (text: string): readonly unknown[] =>
  markedText(text).map(({text: words, mark}) =>
    mark === 'del' ? html`<del>${words}</del>` : mark === 'ins' ? html`<ins>${words}</ins>` : words,
  );

class TipsScreen implements Screen {
  private readonly auto: AutoAdvance;
  /** Since the screen was opened, there were tips. */
  private begun = false;
  private readonly texts: WikiTexts;

  private readonly host: LitElement;
  private readonly wiki: TipsWiki;
  private readonly panel: Panel;

  constructor(host: LitElement, wiki: TipsWiki, panel: Panel) {
    this.host = host;
    this.wiki = wiki;
    this.panel = panel;
    this.texts = new WikiTexts(host, () => wiki.adapter);
    this.auto = new AutoAdvance(
      host,
      () => this.move(1),
      () => this.settle(),
    );
  }

  heading(): string | undefined {
    const {wiki, panel} = this;
    if (!panel.session) return undefined;
    return wiki.msg(
      'wiki-help-panel-tips-title',
      typeName(wiki.with(typeMessages), panel.session.type),
    );
  }

  body(): TemplateResult | undefined {
    const {wiki, panel, auto} = this;
    const {tips} = panel;
    const tip = tips?.[this.at];
    if (!tips || !tip) return undefined;
    if (!this.begun) void this.goOn();
    const progress = wiki.msg('wiki-help-panel-tips-progress', this.at + 1, tips.length);
    // Who hears the page is not interrupted by tips that go on by themselves.
    return html`${this.otherEditor()}<div class="tip" aria-live=${auto.running ? 'off' : 'polite'}>
      <div class="progress"><div class="steps" aria-hidden="true">${tips.map(
        (_, index) => html`<span class=${index <= this.at ? 'on' : ''}></span>`,
      )}</div><p class="meta">${progress}</p></div>
      <h3>${tip.title}</h3>${this.words(tip)}${this.example(tip)}<p class="meta">${wiki.msg('wiki-help-panel-tips-unsure')}</p></div>`;
  }

  /** Most people find words more easily in the page as readers see it. Machines' suggestions have editors of their own. */
  private otherEditor(): unknown {
    const {wiki} = this;
    const {page, session} = this.panel;
    const url =
      page?.editor === 'wikitext' && session?.type.origin !== 'machine' && page.visualEditorUrl;
    if (!url) return nothing;
    return html`<p class="other-editor">${wiki.msg('wiki-help-panel-tips-wikitext')} <a href=${address(url)}>${wiki.msg('wiki-help-panel-tips-visual')}</a></p>`;
  }

  footer(): unknown {
    const {wiki, panel, at} = this;
    const {tips = []} = panel;
    if (!tips.length) return nothing;
    const last = at === tips.length - 1;
    return html`<button class="quiet first" type="button" @click=${this.onBack}>${wiki.msg('wiki-help-panel-tips-back')}</button><button class="next" type="button" @click=${this.onNext}>${wiki.msg(
      last ? 'wiki-help-panel-tips-done' : 'wiki-help-panel-tips-next',
    )}${last ? nothing : icon(iconArrowNext)}</button>`;
  }

  opened(): void {
    const about = this.panel.session?.task.title ?? null;
    if (this.panel.memory.about !== about) this.panel.remember({about, tip: 0});
    this.host.renderRoot.addEventListener('keydown', this.onKey);
  }

  closed(): void {
    this.host.renderRoot.removeEventListener('keydown', this.onKey);
    this.auto.pause();
    this.begun = false;
  }

  private get at(): number {
    const {tips = [], memory} = this.panel;
    return Math.max(0, Math.min(memory.tip, tips.length - 1));
  }

  /** After the tip was drawn. */
  private async goOn(): Promise<void> {
    this.begun = true;
    await this.host.updateComplete;
    const {tips = [], memory} = this.panel;
    if (memory.still || this.at >= tips.length - 1) return;
    this.auto.start();
    this.host.requestUpdate();
  }

  /** @returns false where there is no such tip. */
  private move(by: 1 | -1): boolean {
    const {tips = []} = this.panel;
    const tip = this.at + by;
    this.auto.pause();
    if (tip < 0 || tip >= tips.length) return false;
    this.panel.remember({tip});
    this.host.requestUpdate();
    void this.goOn();
    return true;
  }

  private settle(): void {
    this.panel.remember({still: true});
    this.host.requestUpdate();
  }

  private readonly onBack = (): void => {
    this.settle();
    if (!this.move(-1)) this.panel.back();
  };

  private readonly onNext = (): void => {
    this.settle();
    if (!this.move(1)) this.panel.close();
  };

  private readonly onKey = (event: Event): void => {
    const key = event instanceof KeyboardEvent ? event.key : '';
    const forward = this.wiki.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (key === 'ArrowLeft' || key === 'ArrowRight') this.move(key === forward ? 1 : -1);
  };

  private words({text}: Tip): unknown {
    return text && html`<div class="words">${this.texts.shown(text)}</div>`;
  }

  private example({before, after}: Tip): unknown {
    const {wiki} = this;
    const one = (label: string, text: string) =>
      text &&
      html`<div class="example"><span class="meta">${label}</span><span dir="auto">${marked(text)}</span></div>`;
    return html`${one(wiki.msg('wiki-help-panel-tips-before'), before)}${one(wiki.msg('wiki-help-panel-tips-after'), after)}`;
  }
}

export const create = (host: LitElement, wiki: HomepageController, panel: Panel): Screen =>
  new TipsScreen(host, wiki.with(messages), panel);
