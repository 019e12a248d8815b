/** The views of a question: the form, what stands in its way, what came of it. For a dialog or any other frame. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {AdapterError} from '../../adapters/adapter.js';
import {longestQuestion} from '../../domain/mentorship-model.js';
import {icon} from '../../styles/icons.js';
import {iconAlert} from '../../styles/icons/alert.generated.js';
import {iconClock} from '../../styles/icons/clock.generated.js';
import {iconCopy} from '../../styles/icons/copy.generated.js';
import {iconGlobe} from '../../styles/icons/globe.generated.js';
import {iconReload} from '../../styles/icons/reload.generated.js';
import {draftLine} from './ask-line.js';
import {aside, box, openPage, pageLink, personOf, quietButton} from './ask-parts.js';
import {sentView} from './ask-sent.js';
import type {AskSession} from './ask-session.js';
import type {AskWiki} from './ask-wiki.js';

export interface AskView {
  readonly heading: unknown;
  readonly body: unknown;
  /** The buttons. */
  readonly footer: unknown;
}

/** @param close leaves the view; what was typed is kept. */
export function askView(wiki: AskWiki, session: AskSession, close: () => void): AskView {
  const {recipient} = session.request;
  if (session.posted) return sentView(wiki, session, session.posted, close);
  const heading =
    recipient.kind === 'mentor'
      ? wiki.msg('wiki-ask-title', personOf(recipient.mentor))
      : wiki.msg('wiki-ask-title-page');
  const view = session.place?.obstacle ? obstacleView : formView;
  return {heading, ...view(wiki, session, close)};
}

/** Said before anybody types. What was typed earlier is there to be taken along. */
function obstacleView(wiki: AskWiki, session: AskSession, close: () => void) {
  const {draft, place, request} = session;
  const kind = place?.obstacle ?? 'protected';
  const url = request.helpDeskUrl;
  const body = html`${box(
    'warning',
    iconAlert,
    html`<p><b>${wiki.msg(`wiki-ask-obstacle-${kind}-title`)}</b>
      ${wiki.msg(`wiki-ask-obstacle-${kind}`)}</p>${
        url ? html`<p>${aside(url, wiki.msg('wiki-ask-help-desk'))}</p>` : openPage(wiki, session)
      }`,
  )}${draft.text ? field(wiki, session, true) : nothing}`;
  const footer = html`${draft.text ? copyButton(wiki, session) : nothing}${quietButton(wiki.msg('wiki-ask-close'), close)}`;
  return {body, footer};
}

function formView(wiki: AskWiki, session: AskSession, close: () => void) {
  const {error, sending} = session;
  const body = html`${error && !sending ? failureBox(wiki, session, error) : nothing}${draftLine(wiki, session)}${awayBox(wiki, session)}${field(wiki, session, sending || session.draft.attemptedAt !== null)}${pageCheck(wiki, session)}${error ? nothing : publicBox(wiki, session)}
    <p class="unseen" role="status">${announcement(wiki, session)}</p>`;
  const footer = html`${
    error && !sending
      ? copyButton(wiki, session)
      : quietButton(wiki.msg(sending ? 'wiki-ask-close' : 'wiki-ask-cancel'), close)
  }${sendButton(wiki, session)}`;
  return {body, footer};
}

/** Where nothing came that knows more, the network was gone before the question was. */
const failureBox = (wiki: AskWiki, session: AskSession, error: AdapterError): TemplateResult =>
  session.failure?.failureBox(wiki, session, error) ??
  box(
    'bad',
    iconAlert,
    html`<p id="ask-reason"><b>${wiki.msg('wiki-ask-failed-network-title')}</b> ${wiki.msg('wiki-ask-failed-network')}</p>`,
    'alert',
  );

/** What the filled button offers; no label where there is no way on. */
function wayOn({error, failure}: AskSession) {
  if (!error) return {label: 'wiki-ask-send', retries: false} as const;
  return failure?.wayOn(error) ?? ({label: 'wiki-ask-retry', retries: true} as const);
}

function awayBox(wiki: AskWiki, {request: {recipient}, dates}: AskSession): unknown {
  const away = recipient.kind === 'mentor' ? recipient.standsInFor : null;
  if (!away || recipient.kind !== 'mentor') return nothing;
  const until = away.away?.until;
  const [absent, present] = [personOf(away), personOf(recipient.mentor)];
  const today = new Date(wiki.now()).toISOString();
  return box(
    '',
    iconClock,
    until && dates
      ? wiki.msg(
          'wiki-ask-away-until',
          absent,
          dates(wiki).day(until.slice(0, 10), 'medium', today),
          present,
        )
      : wiki.msg('wiki-ask-away', absent, present),
  );
}

function field(wiki: AskWiki, session: AskSession, readOnly: boolean): TemplateResult {
  const {draft, length} = session;
  const long = length > longestQuestion;
  const onInput = ({target}: Event) => {
    session.copied = undefined;
    if (target instanceof HTMLTextAreaElement) draft.write({text: target.value});
  };
  return html`<div class="ask-field"><label for="ask-text">${wiki.msg('wiki-ask-field')}</label><textarea
    class=${long ? 'ask-input long' : 'ask-input'} id="ask-text" dir=${draft.text ? 'auto' : nothing} ?readonly=${readOnly} aria-invalid=${long ? 'true' : nothing}
    aria-describedby="ask-hint ask-count" .value=${live(draft.text)} @input=${onInput}></textarea><div
    class="ask-count meta"><span id="ask-hint">${wiki.msg(hintOf(session))}</span><span id="ask-count" class=${long ? 'long' : nothing}>${
      long ? wiki.msg('wiki-ask-too-long', length - longestQuestion) : nothing
    } ${wiki.msg('wiki-ask-count', length, longestQuestion)}</span></div></div>`;
}

function hintOf({draft, sending}: AskSession) {
  if (draft.attemptedAt !== null && !sending) return 'wiki-ask-hint-locked';
  if (draft.kept === null) return 'wiki-ask-hint';
  return draft.kept ? 'wiki-ask-hint-saved' : 'wiki-ask-hint-unsaved';
}

/** Says nothing until little room is left, and then not at every key. */
const marks = [10, 50, 100];

function announcement(wiki: AskWiki, {sending, copied, length}: AskSession): string {
  if (sending) return wiki.msg('wiki-ask-sending');
  if (copied !== undefined) return wiki.msg(copied ? 'wiki-ask-copied' : 'wiki-ask-marked');
  const left = longestQuestion - length;
  if (left < 0) return wiki.msg('wiki-ask-too-long-status');
  const mark = marks.find((one) => left <= one);
  return mark ? wiki.msg('wiki-ask-left', mark) : '';
}

function pageCheck(wiki: AskWiki, session: AskSession): unknown {
  const {draft, pageTitle, sending} = session;
  if (!pageTitle) return nothing;
  const onChange = ({target}: Event) => {
    if (target instanceof HTMLInputElement) draft.write({includePage: target.checked});
  };
  return html`<label class="ask-check"><input type="checkbox" .checked=${live(draft.namesPage)} ?disabled=${sending || draft.attemptedAt !== null} @change=${onChange}><span>${wiki.msg('wiki-ask-page')}<br><bdi class="meta">${pageTitle}</bdi></span></label>`;
}

function publicBox(wiki: AskWiki, session: AskSession): TemplateResult {
  const word = html`<b>${wiki.msg('wiki-ask-public-word')}</b>`;
  return box(
    'info',
    iconGlobe,
    html`<p>${wiki.rich('wiki-ask-public', word, pageLink(wiki, session))}</p>`,
  );
}

function copyButton(wiki: AskWiki, session: AskSession): TemplateResult {
  const onCopy = async ({target}: Event) => {
    const text = session.draft.text;
    const done = (copied: boolean) => {
      session.copied = copied;
      session.changed();
    };
    try {
      await navigator.clipboard.writeText(text);
      done(true);
    } catch {
      const root = target instanceof Element ? target.getRootNode() : null;
      if (root instanceof ShadowRoot)
        root.querySelector<HTMLTextAreaElement>('#ask-text')?.select();
      done(false);
    }
  };
  const {copied} = session;
  const done = copied ? 'wiki-ask-copied' : 'wiki-ask-marked';
  return html`<button class="quiet" type="button" @click=${onCopy}>${icon(iconCopy)}${wiki.msg(copied === undefined ? 'wiki-ask-copy' : done)}</button>`;
}

function sendButton(wiki: AskWiki, session: AskSession): TemplateResult {
  const {sending, sendable} = session;
  const {label, retries} = wayOn(session);
  if (label === null && !sending)
    return html`<button class="primary" type="button" disabled aria-describedby="ask-reason">${wiki.msg('wiki-ask-send')}</button>`;
  return html`<button class="primary" type="button" ?disabled=${!sendable} aria-describedby="ask-count" aria-disabled=${sending ? 'true' : nothing} @click=${() => void session.send()}>${
    retries && !sending ? icon(iconReload) : nothing
  }${wiki.msg(sending ? 'wiki-ask-sending' : (label ?? 'wiki-ask-send'))}</button>`;
}
