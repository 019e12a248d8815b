import type {LoadOptions} from '../adapter.js';
import type {RunOptions} from '../http/cache.js';
import type {Audience} from '../http/parameters.js';
import {text} from '../http/shape.js';
import type {ReadingWiki} from './wiki.js';
import {ages, loadContents} from './wiki.js';

export interface MentorListText {
  /** The text of the page that lists the mentors; empty where there is none. */
  (page: string, options?: LoadOptions<string>): Promise<string>;
  /** The same, in one request with what the reader alone is told. */
  readonly along: (page: string) => Promise<string>;
}

/** It is there before the rest of mentorship is, so that it can be asked for while it is found out who reads. */
export function createMentorListText(wiki: ReadingWiki): MentorListText {
  const cached = wiki.publicCache<string>({name: 'mentors', ...ages.settings, parse: text});
  const load = async (page: string, run: RunOptions, audience?: Audience) => {
    const [content] = (await loadContents(wiki, [page], run, audience)).values();
    return content ?? '';
  };
  return Object.assign(
    (page: string, options?: LoadOptions<string>) =>
      cached(page, (run) => load(page, run), options),
    {along: (page: string) => cached(page, (run) => load(page, run, 'personal'))},
  );
}
