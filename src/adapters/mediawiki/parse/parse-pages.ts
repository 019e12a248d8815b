import type {Fields} from '../../http/shape.js';
import {at, fields, flag, list, text} from '../../http/shape.js';

/** Pages of several replies to one question; what they say of one page is put together. */
export function pages(replies: readonly unknown[]): readonly (readonly [string, Fields])[] {
  const all = new Map<string, Fields>();
  for (const page of replies.flatMap((reply) => list(at(reply, 'query', 'pages'), fields))) {
    const title = text(page.title);
    all.set(title, {...all.get(title), ...page});
  }
  return [...all];
}

export const gone = (page: Fields) =>
  flag(page.missing) || flag(page.invalid) || flag(page.redirect);
/** From `prop=revisions` with `rvslots=main`: the text by title; pages that do not exist are left out. */
export function parseContents(reply: unknown): ReadonlyMap<string, string> {
  const contents = new Map<string, string>();
  for (const [title, page] of pages([reply])) {
    if (gone(page)) continue;
    const [revision] = list(page.revisions, fields);
    const content = at(revision, 'slots', 'main', 'content');
    // A deleted or suppressed revision has no text to give.
    if (content !== undefined) contents.set(title, text(content));
  }
  return contents;
}

/** The title without its namespace. */
export const nameOf = (title: string) => title.slice(title.indexOf(':') + 1);

/** From `list=allpages`: titles without their namespace. */
export function parseNames(reply: unknown): readonly string[] {
  return list(at(reply, 'query', 'allpages'), (page) => nameOf(text(at(page, 'title'))));
}
