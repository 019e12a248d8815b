/** Why a question was not sent, as far as its asker can act on it. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {AdapterError} from '../../adapters/adapter.js';
import type {Captcha} from '../../adapters/adapter-error.js';
import {iconAlert} from '../../styles/icons/alert.generated.js';
import {iconError} from '../../styles/icons/error.generated.js';
import {address} from '../../styles/address.js';
import {aside, box, openPage} from './ask-parts.js';
import type {AskSession} from './ask-session.js';
import type {AskWiki} from './ask-wiki.js';
import {messages} from './i18n/failure/messages.generated.js';

export const catalogs = [messages];

type Variant =
  | Exclude<AdapterError['kind'], 'filtered' | 'captcha'>
  | 'server'
  | 'warning'
  | 'filtered'
  | 'riddle'
  | 'riddle-again'
  | 'captcha';

/** A wiki whose own fault it is answers as if the connection had failed. */
const broken = /^(internal_api_error|http-5)/;

function variantOf(error: AdapterError, missed: boolean): Variant {
  const {kind, code = '', captcha} = error;
  if (kind === 'network' && broken.test(code)) return 'server';
  if (kind === 'filtered') return code === 'abusefilter-warning' ? 'warning' : 'filtered';
  if (kind === 'captcha') return !captcha ? 'captcha' : missed ? 'riddle-again' : 'riddle';
  return kind;
}

/** Nothing that the asker could do here would change it. */
const final: readonly Variant[] = ['denied', 'blocked', 'unsupported', 'captcha'];
/** The asker has to read or write something, so it is no mere repetition. */
const thoughtful: readonly Variant[] = ['filtered', 'riddle', 'riddle-again'];

/** What the filled button offers; no label where there is no way on. */
export function wayOn(error: AdapterError) {
  const variant = variantOf(error, false);
  if (thoughtful.includes(variant)) return {label: 'wiki-ask-send', retries: false} as const;
  if (final.includes(variant)) return {label: null, retries: false} as const;
  return variant === 'warning'
    ? ({label: 'wiki-ask-send-anyway', retries: false} as const)
    : ({label: 'wiki-ask-retry', retries: true} as const);
}

function reason(wiki: AskWiki, variant: Variant, {retryAfter}: AdapterError): string {
  return variant === 'rate-limited' && retryAfter
    ? wiki.msg('wiki-ask-failed-rate-limited-seconds', retryAfter)
    : wiki.msg(`wiki-ask-failed-${variant}`);
}

function wikiWords(wiki: AskWiki, {wikiText}: AdapterError): unknown {
  return wikiText
    ? html`<p>${wiki.msg('wiki-ask-wiki-says')}</p><p class="ask-wiki" dir="auto">${wikiText}</p>`
    : nothing;
}

function riddle(wiki: AskWiki, session: AskSession, captcha: Captcha): TemplateResult {
  const {question, imageUrl} = captcha;
  const onInput = ({target}: Event) => {
    if (target instanceof HTMLInputElement) session.word = target.value;
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.isComposing) void session.send();
  };
  return html`${
    imageUrl === null
      ? nothing
      : html`<img src=${address(imageUrl)} alt=${wiki.msg('wiki-ask-riddle-picture')}>`
  }<label for="ask-word"><bdi>${question ?? wiki.msg('wiki-ask-riddle-label')}</bdi></label><input class="ask-input" id="ask-word" type="text" dir="auto" autocomplete="off" autocapitalize="off" spellcheck="false" .value=${live(session.word)} @input=${onInput} @keydown=${onKey}>`;
}

/** A way around: the page itself, where the wiki can ask whatever it wants; logging in again. */
function around(wiki: AskWiki, session: AskSession, variant: Variant): unknown {
  const {loginUrl, request} = session;
  if (variant === 'session-lost')
    return loginUrl ? html`<p>${aside(loginUrl, wiki.msg('wiki-ask-log-in'))}</p>` : nothing;
  if (variant === 'denied' && request.helpDeskUrl)
    return html`<p>${aside(request.helpDeskUrl, wiki.msg('wiki-ask-help-desk'))}</p>`;
  const elsewhere: readonly Variant[] = ['captcha', 'unsupported', 'missing', 'denied'];
  return elsewhere.includes(variant) ? openPage(wiki, session) : nothing;
}

export function failureBox(
  wiki: AskWiki,
  session: AskSession,
  error: AdapterError,
): TemplateResult {
  const variant = variantOf(error, session.missed);
  const mild: readonly Variant[] = ['warning', 'riddle', 'riddle-again'];
  const isMild = mild.includes(variant);
  const safe = wiki.msg(session.draft.kept ? 'wiki-ask-safe' : 'wiki-ask-safe-page');
  return box(
    isMild ? 'warning' : 'bad',
    isMild ? iconAlert : iconError,
    html`<p id="ask-reason"><b>${wiki.msg(`wiki-ask-failed-${variant}-title`)}</b> ${reason(wiki, variant, error)}${isMild ? nothing : ` ${safe}`}</p>${wikiWords(wiki, error)}${
      error.captcha ? riddle(wiki, session, error.captcha) : nothing
    }${around(wiki, session, variant)}`,
    'alert',
  );
}
