/** The invitation as a card or a button, and what stands in its place once it was closed. */
import {html, nothing, type TemplateResult} from 'lit';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import {headingRank} from '../../styles/card-template.js';
import {icon} from '../../styles/icons.js';
import {iconClose} from '../../styles/icons/close.generated.js';
import {iconWatchlist} from '../../styles/icons/watchlist.generated.js';
import {address} from '../../styles/address.js';
import {forward} from '../../styles/links.js';
import type {MessageKey as CardKey} from './i18n/card/messages.generated.js';
import type {MessageKey} from './i18n/messages.generated.js';

export type CardWiki = Pick<HomepageController<CardKey | MessageKey>, 'msg' | 'tag' | 'direction'>;

export interface Invitation {
  readonly url: string;
  /** A dot asks for attention. */
  readonly dot: boolean;
  readonly headingLevel: number;
  /** Why a choice could not be stored. */
  readonly notice: unknown;
}

/** For eyes a dot, for ears a word. */
const news = (wiki: CardWiki, dot: boolean) =>
  dot
    ? html`<span class="dot"></span><span class="unseen"> ${wiki.msg('wiki-dashboard-link-new')}</span>`
    : nothing;

export function cardLink(
  wiki: CardWiki,
  {url, dot, headingLevel, notice}: Invitation,
  dismiss: () => void,
): TemplateResult {
  const close = wiki.msg('wiki-dashboard-link-dismiss');
  return html`<section class="card" part="card" aria-labelledby="title" lang=${wiki.tag ?? nothing} dir=${wiki.direction}>
    <span class="sign flip">${icon(iconWatchlist)}</span>
    <div class="words"><h2 id="title" part="title" aria-level=${headingRank(headingLevel)}>${wiki.msg('wiki-dashboard-link-title')}${news(wiki, dot)}</h2>
    <p>${wiki.msg('wiki-dashboard-link-text')}</p>${forward(url, wiki.msg('wiki-dashboard-link-open'))}${notice}</div>
    <div part="actions"><button class="bare dismiss" type="button" aria-label=${close} title=${close} @click=${dismiss}>${icon(iconClose)}</button></div>
  </section>`;
}

export const buttonLink = (
  wiki: CardWiki,
  {url, dot}: Pick<Invitation, 'url' | 'dot'>,
): TemplateResult =>
  html`<a class="button" part="button" href=${address(url)} lang=${wiki.tag ?? nothing} dir=${wiki.direction}>${icon(iconWatchlist)}<span>${wiki.msg('wiki-dashboard-link-open')}</span>${news(wiki, dot)}</a>`;

export const closedLine = (wiki: CardWiki, notice: unknown, undo: () => void): TemplateResult =>
  html`<div class="closed" part="dismissed" lang=${wiki.tag ?? nothing} dir=${wiki.direction}>${notice}<p role="status">${wiki.msg('wiki-dashboard-link-dismissed')}</p><button class="quiet undo" type="button" @click=${undo}>${wiki.msg('wiki-dashboard-link-undo')}</button></div>`;
