/** Whether somebody answered. Asked once the page has come to rest: most readers have no question. */
import {css, html, type ReactiveControllerHost} from 'lit';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import type {Question} from '../../domain/mentorship-model.js';
import {moreTokenStyles} from '../../styles/more-tokens.js';
import type {Badge} from './help-panel-button.js';
import {messages} from './i18n/news/messages.generated.js';

export const catalogs = [messages];
export const styles = [
  moreTokenStyles,
  css`
  .badge { position: absolute; inset-block-start: -4px; inset-inline-end: -4px; display: grid; place-items: center; min-inline-size: 20px; block-size: 20px; padding-inline: 3px; border: 2px solid var(--wiki-background-color-base); border-radius: 10px; background: var(--wiki-background-color-destructive); color: var(--wiki-color-inverted-fixed); font-size: 11px; line-height: 1; }
  .badge::before { content: attr(data-number); }
  @media (forced-colors: active) { .badge { border: 1px solid CanvasText; } }
`,
];

/** The longest wait for that rest, in milliseconds. */
const longest = 2000;

const atRest = (): Promise<unknown> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve, {timeout: longest});
    else setTimeout(resolve, longest);
  });

export interface News {
  /** The reader's questions that were answered since they were last seen. */
  readonly unread: readonly Question[];
  /** Their number, on the button; undefined where there are none. */
  readonly badge: Badge | undefined;
  /** The answer to this question is seen. A failure is silent: it counts as new again on the next page. */
  readonly read: (id: string) => void;
}

/** There are none until the wiki has answered; then the host is drawn. Failures are silent: nobody asked for this. */
export function createNews(host: ReactiveControllerHost, home: HomepageController): News {
  const wiki = home.with(messages);
  const questions = wiki.adapter?.questions;
  let unread: readonly Question[] = [];
  const tell = (now: readonly Question[]) => {
    unread = now;
    host.requestUpdate();
  };
  const load = async () => {
    await atRest();
    const recent = (await questions?.recent()) ?? [];
    tell(recent.filter((question) => question.unread));
  };
  if (questions) load().catch(() => undefined);
  return {
    get unread() {
      return unread;
    },
    get badge() {
      const count = unread.length;
      if (!count) return undefined;
      const label = wiki.msg('wiki-help-panel-news-unread', count);
      // Not as text: it is no part of the name that people say to reach the button, and some languages have a word for one.
      const number = wiki.formats.number(count);
      return {
        label,
        mark: html`<span class="badge" aria-hidden="true" data-number=${number}></span>`,
      };
    },
    read(id) {
      tell(unread.filter((question) => question.id !== id));
      questions?.markRead([id]).catch(() => undefined);
    },
  };
}
