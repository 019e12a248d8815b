import {safeUrl} from '../urls.js';
import type {Fields} from '../../http/shape.js';
import {at, fields, flag, list, optional, text} from '../../http/shape.js';

/** What a row of the impact card shows of a page. */
export interface PageDetails {
  /** Not a page to list: deleted since, or a redirect. */
  readonly gone: boolean;
  readonly description: string | null;
  readonly thumbnailUrl: string | null;
}

/** Pages of several replies to one question; what they say of one page is put together. */
export function pages(replies: readonly unknown[]): readonly (readonly [string, Fields])[] {
  const all = new Map<string, Fields>();
  for (const page of replies.flatMap((reply) => list(at(reply, 'query', 'pages'), fields))) {
    const title = text(page.title);
    all.set(title, {...all.get(title), ...page});
  }
  return [...all];
}

const gone = (page: Fields) => flag(page.missing) || flag(page.invalid) || flag(page.redirect);
const shortText = (value: unknown) => optional(value, text)?.trim() || null;

/** From `prop=info|pageimages|extracts|description`, as far as the wiki has them: by title. */
export function parseDetails(
  replies: readonly unknown[],
  base: URL,
): ReadonlyMap<string, PageDetails> {
  const details = pages(replies).map(
    ([title, page]) =>
      [
        title,
        {
          gone: gone(page),
          description: shortText(page.description) ?? shortText(page.extract),
          thumbnailUrl: optional(at(page, 'thumbnail', 'source'), (source) =>
            safeUrl(text(source), base),
          ),
        },
      ] as const,
  );
  return new Map(details);
}

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
