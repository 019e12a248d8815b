/** Looking for help pages. */
import {html, type LitElement, nothing, type TemplateResult} from 'lit';
import type {HomepageController} from '../../../controllers/homepage-controller.js';
import {icon} from '../../../styles/icons.js';
import {iconSpeechBubbleAdd} from '../../../styles/icons/speech-bubble-add.generated.js';
import {findField, pointAtField} from '../find-field.js';
import {foundPages} from '../found-pages.js';
import {HelpPages} from '../help-pages.js';
import {HelpSearch} from '../help-search.js';
import {pagesCatalogs, type PagesWiki, pagesWiki} from '../pages-wiki.js';
import {pagesStyles} from '../pages-styles.js';
import type {Panel, Screen} from '../screen.js';

class Search implements Screen {
  private readonly pages: HelpPages;
  private readonly search: HelpSearch;

  private readonly host: LitElement;
  private readonly wiki: PagesWiki;
  private readonly panel: Panel;

  constructor(host: LitElement, wiki: PagesWiki, panel: Panel) {
    this.host = host;
    this.wiki = wiki;
    this.panel = panel;
    this.pages = new HelpPages(host, wiki, panel);
    this.search = new HelpSearch({
      source: () => wiki.adapter?.help,
      namespaces: () => panel.settings.searchNamespaces,
      changed: () => host.requestUpdate(),
    });
  }

  heading(): string {
    return this.wiki.msg('wiki-help-panel-pages-search-title');
  }

  body(): TemplateResult {
    const {wiki, search, pages} = this;
    const field = findField(wiki, {
      text: search.text,
      write: this.write,
      hurry: () => search.hurry(),
    });
    return html`${field}${search.idle ? pages.render() : foundPages(wiki, search, this.restart)}`;
  }

  footer(): unknown {
    const {wiki, panel} = this;
    const {request} = panel;
    if (!request || !panel.has('ask')) return nothing;
    const {recipient} = request;
    const label =
      recipient.kind === 'mentor'
        ? wiki.msg('wiki-help-panel-pages-ask', recipient.mentor)
        : wiki.msg('wiki-help-panel-pages-ask-desk');
    return html`<span class="meta">${wiki.msg('wiki-help-panel-pages-not-there')}</span><button type="button" @click=${() => panel.go('ask')}>${icon(iconSpeechBubbleAdd)}${label}</button>`;
  }

  opened(): void {
    this.search.write(this.panel.memory.search);
    this.search.resume();
    void this.takeFocus();
  }

  closed(): void {
    this.search.stop();
  }

  private readonly write = (text: string): void => {
    this.panel.remember({search: text});
    this.search.write(text);
  };

  private readonly restart = (): void => {
    this.write('');
    pointAtField(this.host.renderRoot);
  };

  /** Whoever was led here by what they pressed is to type next; a panel that opened by itself takes no focus. */
  private async takeFocus(): Promise<void> {
    await this.host.updateComplete;
    const heading = this.host.shadowRoot?.activeElement?.id === 'panel-title';
    if (heading) pointAtField(this.host.renderRoot);
  }
}

export const catalogs = pagesCatalogs;
export const styles = pagesStyles;
export const create = (host: LitElement, wiki: HomepageController, panel: Panel): Screen =>
  new Search(host, pagesWiki(wiki), panel);
