/** The question is on the wiki. */
import {html, nothing} from 'lit';
import type {PostedQuestion} from '../../domain/mentorship-model.js';
import {icon} from '../../styles/icons.js';
import {iconMessage} from '../../styles/icons/message.generated.js';
import {iconSuccess} from '../../styles/icons/success.generated.js';
import {aside, box, pageWords} from './ask-parts.js';
import type {AskSession} from './ask-session.js';
import type {AskWiki} from './ask-wiki.js';

function emailBox(wiki: AskWiki, {email, emailUrl}: PostedQuestion): unknown {
  if (email === null) return nothing;
  if (email === 'confirmed') return box('', iconMessage, wiki.msg('wiki-ask-email-confirmed'));
  const words = wiki.msg(`wiki-ask-email-${email}-link`);
  const link = emailUrl === null ? words : aside(emailUrl, words);
  return box('', iconMessage, html`<p>${wiki.rich(`wiki-ask-email-${email}`, link)}</p>`);
}

export function sentView(
  wiki: AskWiki,
  session: AskSession,
  posted: PostedQuestion,
  close: () => void,
) {
  const link = aside(posted.url, pageWords(wiki, session));
  const body = html`<div class="ask-sent">${icon(iconSuccess)}<p>${wiki.rich('wiki-ask-sent', link)}</p>${
    posted.firstEdit ? html`<p class="meta">${wiki.msg('wiki-ask-first-edit')}</p>` : nothing
  }<p class="meta">${wiki.msg('wiki-ask-answer')}</p></div>${emailBox(wiki, posted)}`;
  const footer = html`<button class="primary" type="button" @click=${close}>${wiki.msg('wiki-ask-done')}</button>`;
  return {heading: wiki.msg('wiki-ask-sent-title'), body, footer};
}
