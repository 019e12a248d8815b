import {safeUrl} from '../urls.js';
import {at, optional, text} from '../../http/shape.js';
import {gone, pages} from './parse-pages.js';

/** What a row of the impact card shows of a page. */
export interface PageDetails {
  /** Not a page to list: deleted since, or a redirect. */
  readonly gone: boolean;
  readonly description: string | null;
  readonly thumbnailUrl: string | null;
}

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
