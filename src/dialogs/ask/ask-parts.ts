/** Pieces that several views of the dialog share. */
import {html, nothing, type TemplateResult} from 'lit';
import type {PersonArgument} from '../../i18n/translator.js';
import {icon, type Icon} from '../../styles/icons.js';
import {address} from '../../styles/address.js';
import type {AskSession} from './ask-session.js';
import type {AskWiki} from './ask-wiki.js';

/** @param role `alert` for what has just gone wrong. */
export const box = (
  kind: '' | 'info' | 'bad' | 'warning',
  picture: Icon,
  content: unknown,
  role?: 'alert',
): TemplateResult =>
  html`<div class="ask-box ${kind}" role=${role ?? nothing}>${icon(picture)}<div>${content}</div></div>`;

/** Leads away in another tab: nothing that was typed is left behind. */
export const aside = (url: string, text: unknown): TemplateResult =>
  html`<a href=${address(url)} target="_blank" rel="noopener">${text}</a>`;

export const personOf = ({name, gender}: PersonArgument): PersonArgument => ({name, gender});

/** What the recipient's page is called in a sentence. */
export function pageWords(wiki: AskWiki, {request: {recipient}, place}: AskSession): unknown {
  return recipient.kind === 'mentor'
    ? wiki.msg('wiki-ask-talk-page', personOf(recipient.mentor))
    : html`<bdi>${place?.title ?? recipient.title}</bdi>`;
}

/** The recipient's page, as a link when it is known where it is. */
export function pageLink(wiki: AskWiki, session: AskSession): unknown {
  const {place} = session;
  const words = pageWords(wiki, session);
  return place ? aside(place.url, words) : words;
}

/** The recipient's page, as a link by itself; nothing while it is not known where that is. */
export function openPage(wiki: AskWiki, {place, request: {recipient}}: AskSession): unknown {
  if (!place) return nothing;
  const words =
    recipient.kind === 'mentor'
      ? wiki.msg('wiki-ask-open-talk', personOf(recipient.mentor))
      : wiki.msg('wiki-ask-open-page', place.title);
  return html`<p>${aside(place.url, words)}</p>`;
}

export const quietButton = (label: unknown, onClick: () => void): TemplateResult =>
  html`<button class="quiet" type="button" @click=${onClick}>${label}</button>`;
