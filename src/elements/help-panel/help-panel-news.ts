/** Whether somebody answered. Asked once the page has come to rest: most readers have no question. */
import type {ReactiveControllerHost} from 'lit';
import type {Adapter} from '../../adapters/adapter.js';
import type {Question} from '../../domain/mentorship-model.js';

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
  /** The answer to this question is seen. A failure is silent: it counts as new again on the next page. */
  readonly read: (id: string) => void;
}

export async function loadNews(
  host: ReactiveControllerHost,
  adapter: Adapter | undefined,
): Promise<News> {
  const questions = adapter?.questions;
  let unread: readonly Question[] = [];
  if (questions) {
    await atRest();
    unread = (await questions.recent()).filter((question) => question.unread);
  }
  return {
    get unread() {
      return unread;
    },
    read(id) {
      unread = unread.filter((question) => question.id !== id);
      host.requestUpdate();
      questions?.markRead([id]).catch(() => undefined);
    },
  };
}
