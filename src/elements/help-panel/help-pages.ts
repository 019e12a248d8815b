/** The help pages that the wiki names: those of its configuration, and those that its server lists. */
import {html, type LitElement, nothing} from 'lit';
import {Addresses} from '../../controllers/addresses.js';
import type {Resource} from '../../controllers/resource.js';
import type {HelpLink} from '../../domain/page-model.js';
import {icon} from '../../styles/icons.js';
import {iconArticle} from '../../styles/icons/article.generated.js';
import {iconLinkExternal} from '../../styles/icons/link-external.generated.js';
import {address} from '../../styles/address.js';
import type {PagesWiki} from './pages-wiki.js';
import type {Panel} from './screen.js';

interface Page {
  readonly text: string;
  /** Undefined while it is not known. */
  readonly url: string | undefined;
}

/** A title as it is read, an address without what all have in common. */
const shownTarget = (target: string) =>
  /^https?:/i.test(target)
    ? target.replace(/^https?:\/\/(?:www\.)?|\/$/gi, '')
    : target.replaceAll('_', ' ').replace('#', ' § ');

/** Says that a link leads to another tab, to everybody. */
export const away = (wiki: PagesWiki): unknown =>
  html`${icon(iconLinkExternal)}<span class="unseen">${wiki.msg('wiki-help-panel-pages-new-tab')}</span>`;

export class HelpPages {
  private readonly addresses: Addresses;
  private readonly listed: Resource<readonly HelpLink[], readonly []>;

  private readonly wiki: PagesWiki;
  private readonly panel: Panel;

  constructor(host: LitElement, wiki: PagesWiki, panel: Panel) {
    this.wiki = wiki;
    this.panel = panel;
    this.addresses = new Addresses(host, () => wiki.adapter);
    this.listed = wiki.load({
      args: () => [] as const,
      run: (adapter, _args, options) => adapter.help?.links?.(options),
    });
  }

  render(): unknown {
    const {wiki, panel, pages, more} = this;
    if (!pages.length && more === null)
      return html`<div class="none">${icon(iconArticle)}<h3>${wiki.msg('wiki-help-panel-pages-empty-title')}</h3>${
        panel.request ? html`<p>${wiki.msg('wiki-help-panel-pages-empty')}</p>` : nothing
      }</div>`;
    const rows = pages.map(({text, url}) =>
      url === undefined
        ? html`<li class="pending" aria-hidden="true"><p class="bone"></p></li>`
        : html`<li><a href=${address(url)} target="_blank" rel="noopener"><bdi>${text}</bdi>${away(wiki)}</a></li>`,
    );
    const all = more
      ? html`<p class="all"><a href=${address(more)} target="_blank" rel="noopener">${wiki.msg('wiki-help-panel-pages-all')}${away(wiki)}</a></p>`
      : nothing;
    return html`${rows.length ? html`<ul class="pages">${rows}</ul>` : nothing}${all}`;
  }

  /** Where the list of all of them is; null: nowhere, undefined while that is not known. */
  get more(): string | null | undefined {
    const {viewMore} = this.panel.settings;
    return viewMore === null ? null : this.addresses.of(viewMore);
  }

  /** Those of the configuration first; a page that is there twice comes once, and one that is nowhere not at all. */
  private get pages(): readonly Page[] {
    const chosen = this.panel.settings.links.flatMap(({target, text}) => {
      const url = this.addresses.of(target);
      return url === null ? [] : {text: text || shownTarget(target), url};
    });
    const given = (this.listed.value ?? []).map(({title, url}) => ({text: title, url}));
    return [...chosen, ...given.filter(({url}) => !chosen.some((page) => page.url === url))];
  }
}
