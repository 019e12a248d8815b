/** The line above the field: where the words in it come from. */
import {html, nothing} from 'lit';
import {dates} from '../../controllers/dates.js';
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

function restored(wiki: AskWiki, at: string): string {
  return wiki.now() - Date.parse(at) < justNow
    ? wiki.msg('wiki-ask-restored-now')
    : wiki.msg('wiki-ask-restored', dates(wiki).relative(at, wiki.now(), wiki.timeZone));
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
  return draft.restoredAt ? afresh(restored(wiki, draft.restoredAt)) : nothing;
}
