/** What came of looking for help pages. */
import {html, nothing, type TemplateResult} from 'lit';
import type {AdapterError} from '../../adapters/adapter.js';
import {canRetry, failureText} from '../../controllers/failure-text.js';
import type {ExcerptPart, HelpAnswer, HelpAnswers} from '../../domain/page-model.js';
import {failedTemplate} from '../../styles/failed-template.js';
import {icon} from '../../styles/icons.js';
import {iconArticleSearch} from '../../styles/icons/article-search.generated.js';
import {address} from '../../styles/address.js';
import {away} from './help-pages.js';
import {type HelpSearch, mostAnswers} from './help-search.js';
import type {PagesWiki} from './pages-wiki.js';

const excerpt = (parts: readonly ExcerptPart[]): unknown =>
  parts.map(({text, match}) => (match ? html`<mark>${text}</mark>` : text));

const answer = (wiki: PagesWiki, {title, url, excerpt: parts}: HelpAnswer): TemplateResult =>
  html`<li><h3 dir="auto"><a href=${address(url)} target="_blank" rel="noopener">${title}${away(wiki)}</a></h3>${
    parts.length ? html`<p dir="auto">${excerpt(parts)}</p>` : nothing
  }</li>`;

/** How many pages there are. A wiki that does not count may have more than came. */
const countOf = ({total, answers}: HelpAnswers) => Math.max(total ?? 0, answers.length);

function answersList(wiki: PagesWiki, found: HelpAnswers): TemplateResult {
  const {answers, moreUrl, total} = found;
  const more = total === null ? answers.length === mostAnswers : total > answers.length;
  const all =
    more && moreUrl
      ? html`<p class="all"><a href=${address(moreUrl)} target="_blank" rel="noopener">${wiki.msg('wiki-help-panel-pages-more')}${away(wiki)}</a></p>`
      : nothing;
  return html`<ul class="found">${answers.map((one) => answer(wiki, one))}</ul>${all}`;
}

function nothingFound(wiki: PagesWiki, restart: () => void): TemplateResult {
  return html`<div class="none">${icon(iconArticleSearch)}<h3>${wiki.msg('wiki-help-panel-pages-none-title')}</h3><p>${wiki.msg('wiki-help-panel-pages-none')}</p><button type="button" @click=${restart}>${wiki.msg('wiki-help-panel-pages-none-list')}</button></div>`;
}

function failed(wiki: PagesWiki, error: AdapterError, retry: () => void): TemplateResult {
  return failedTemplate({
    heading: wiki.msg('wiki-help-panel-pages-failed-title'),
    headingLevel: 3,
    text: failureText(wiki, error),
    retryLabel: wiki.msg('wiki-common-retry'),
    retry: canRetry(error) ? retry : undefined,
    around: nothing,
  });
}

const waiting = html`<ul class="found pending" aria-hidden="true">${[1, 2, 3].map(
  () => html`<li><p class="bone"></p><p class="bone"></p></li>`,
)}</ul>`;

/** Said aloud, so it stands in the page before it has anything to say. */
const count = (wiki: PagesWiki, {found, error}: HelpSearch): TemplateResult =>
  html`<p class="count meta" role="status">${
    found && !error ? wiki.msg('wiki-help-panel-pages-count', countOf(found)) : nothing
  }</p>`;

/** @param restart empties the field, which brings the list of pages back. */
export function foundPages(
  wiki: PagesWiki,
  search: HelpSearch,
  restart: () => void,
): TemplateResult {
  const {found, error} = search;
  if (error) return failed(wiki, error, () => search.hurry());
  const body = !found
    ? waiting
    : found.answers.length
      ? answersList(wiki, found)
      : nothingFound(wiki, restart);
  return html`${count(wiki, search)}${body}`;
}
