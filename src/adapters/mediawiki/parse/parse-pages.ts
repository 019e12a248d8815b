import type {DayCount} from '../../../domain/model.js';
import {safeUrl} from '../urls.js';
import {at, count, day, fields, flag, list, optional, text} from '../../http/shape.js';

/** What a row of the impact card shows of a page. */
export interface PageDetails {
  readonly title: string;
  /** Not a page to list: deleted since, or a redirect. */
  readonly gone: boolean;
  readonly description: string | null;
  readonly thumbnailUrl: string | null;
}

const pages = (reply: unknown) => list(at(reply, 'query', 'pages'), fields);
const shortText = (value: unknown) => optional(value, text)?.trim() || null;

/** From `prop=info|pageimages|extracts|description`, as far as the wiki has them. */
export function parseDetails(reply: unknown, base: URL): readonly PageDetails[] {
  return pages(reply).map((page) => ({
    title: text(page.title),
    gone: flag(page.missing) || flag(page.invalid) || flag(page.redirect),
    description: shortText(page.description) ?? shortText(page.extract),
    thumbnailUrl: optional(at(page, 'thumbnail', 'source'), (source) => safeUrl(text(source), base)),
  }));
}

/** From `prop=pageviews`: views per day by title, for the pages that were counted. Null days are gaps. */
export function parseViews(reply: unknown): ReadonlyMap<string, readonly DayCount[]> {
  const views = new Map<string, readonly DayCount[]>();
  for (const page of pages(reply)) {
    if (page.pageviews === undefined) continue;
    const days = Object.entries(fields(page.pageviews)).filter(([, views]) => views !== null);
    const counts = days.map(([key, value]) => ({day: day(key), count: count(value)}));
    counts.sort((a, b) => (a.day < b.day ? -1 : 1));
    views.set(text(page.title), counts);
  }
  return views;
}

/** From `prop=revisions` with `rvslots=main`: the text by title; pages that do not exist are left out. */
export function parseContents(reply: unknown): ReadonlyMap<string, string> {
  const contents = new Map<string, string>();
  for (const page of pages(reply)) {
    if (flag(page.missing) || flag(page.invalid)) continue;
    const [revision] = list(page.revisions, fields);
    const content = at(revision, 'slots', 'main', 'content');
    // A deleted or suppressed revision has no text to give.
    if (content !== undefined) contents.set(text(page.title), text(content));
  }
  return contents;
}

/** From `list=allpages`: titles without the namespace. */
export function parseTitles(reply: unknown): readonly string[] {
  return list(at(reply, 'query', 'allpages'), (page) => {
    const title = text(at(page, 'title'));
    return title.slice(title.indexOf(':') + 1);
  });
}
