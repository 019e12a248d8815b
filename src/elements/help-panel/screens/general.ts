/** The help pages that the wiki names, and a way to look for others. */
import {html, type LitElement, nothing, type TemplateResult} from 'lit';
import type {HomepageController} from '../../../controllers/homepage-controller.js';
import {findField} from '../find-field.js';
import {HelpPages} from '../help-pages.js';
import {pagesCatalogs, type PagesWiki, pagesWiki} from '../pages-wiki.js';
import {pagesStyles} from '../pages-styles.js';
import type {Panel, Screen} from '../screen.js';

class General implements Screen {
  private readonly pages: HelpPages;

  private readonly wiki: PagesWiki;
  private readonly panel: Panel;

  constructor(host: LitElement, wiki: PagesWiki, panel: Panel) {
    this.wiki = wiki;
    this.panel = panel;
    this.pages = new HelpPages(host, wiki, panel);
  }

  heading(): string {
    return this.wiki.msg('wiki-help-panel-pages-title');
  }

  body(): TemplateResult {
    const {wiki, panel, pages} = this;
    const search = (text: string) => {
      panel.remember({search: text});
      panel.go('search');
    };
    const field = panel.has('search')
      ? findField(wiki, {text: '', write: search, hurry: () => undefined})
      : nothing;
    return html`${field}${pages.render()}`;
  }
}

export const catalogs = pagesCatalogs;
export const styles = pagesStyles;
export const create = (host: LitElement, wiki: HomepageController, panel: Panel): Screen =>
  new General(host, pagesWiki(wiki), panel);
