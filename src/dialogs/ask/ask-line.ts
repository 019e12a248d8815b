/** The line above the field: where the words in it come from. */
import {html, nothing} from 'lit';
import {icon} from '../../styles/icons.js';
import {iconHistory} from '../../styles/icons/history.generated.js';
import type {AskSession} from './ask-session.js';
import type {AskWiki} from './ask-wiki.js';

/** What the button of a line does takes the button away: the focus goes to the field. */
const thenWrite =
  (act: () => void) =>
  ({target}: Event): void => {
    const root = target instanceof Element ? target.getRootNode() : null;
    act();
    if (root instanceof ShadowRoot) root.querySelector<HTMLElement>('#ask-text')?.focus();
  };

/** Under a minute ago there is nothing to count. */
const justNow = 60_000;

const isOld = (wiki: AskWiki, at: string): boolean => wiki.now() - Date.parse(at) >= justNow;

const restored = (wiki: AskWiki, at: string, {dates}: AskSession): string =>
  dates && isOld(wiki, at)
    ? wiki.msg('wiki-ask-restored', dates(wiki).relative(at, wiki.now(), wiki.timeZone))
    : wiki.msg('wiki-ask-restored-now');

/** Whether there is a day or a time to be said: of somebody who is away, of a draft. `session.dates` is needed then. */
export function saysWhen(wiki: AskWiki, {request: {recipient}, draft}: AskSession): boolean {
  const away = recipient.kind === 'mentor' ? recipient.standsInFor?.away : null;
  return Boolean(away?.until) || (draft.restoredAt !== null && isOld(wiki, draft.restoredAt));
}

/** Nothing where the words are simply being typed. Beside a failure only the way out of a text that it locked. */
export function draftLine(wiki: AskWiki, session: AskSession): unknown {
  const {draft, sending, error} = session;
  const line = (words: string, label: string, act: () => void) =>
    html`<p class="ask-line">${icon(iconHistory)}<span>${words}</span><button class="quiet" type="button" @click=${thenWrite(act)}>${label}</button></p>`;
  const afresh = (words: string) =>
    line(words, wiki.msg('wiki-ask-afresh'), () => session.startAfresh());
  if (sending) return nothing;
  if (error) return draft.attemptedAt ? afresh(wiki.msg('wiki-ask-instead')) : nothing;
  if (draft.cleared)
    return line(wiki.msg('wiki-ask-cleared'), wiki.msg('wiki-ask-undo'), () => draft.bringBack());
  if (draft.other)
    return line(wiki.msg('wiki-ask-other'), wiki.msg('wiki-ask-other-use'), () =>
      draft.takeOther(),
    );
  if (draft.attemptedAt) return afresh(wiki.msg('wiki-ask-attempted'));
  return draft.restoredAt ? afresh(restored(wiki, draft.restoredAt, session)) : nothing;
}
