/** The part of the port that is about pages in general: where they are, and short lists of them. See `adapter.ts`. */
import type {ListedPage, ListQuery} from '../domain/page-lists.js';
import type {LoadOptions} from './adapter-options.js';

/** Addresses of the wiki's pages and pictures. */
export interface LinkSource {
  /**
   * @param target Title of a page (`Help:Contents`, `Special:MentorDashboard`), or an address, which is returned as
   *   it is when its scheme is safe.
   * @returns null where the wiki is known to lack that special page, and for what is no title.
   */
  url(target: string, options?: LoadOptions<string | null>): Promise<string | null>;
  /**
   * @param file Title of a file that the wiki has or shares, `File:Karsel Bridge.jpg`.
   * @param width in pixels, of the small version whose address is given.
   * @returns null where there is no such file, or it is no picture.
   */
  picture?(
    file: string,
    width: number,
    options?: LoadOptions<string | null>,
  ): Promise<string | null>;
}

/** Short lists of pages, by kinds of question that any wiki can answer. */
export interface ListSource {
  /**
   * At most `query.limit` pages, in the order in which the kind of question gives them; no page comes twice.
   * @throws AdapterError `unsupported` for a kind that the wiki does not know.
   */
  list(
    query: ListQuery,
    options?: LoadOptions<readonly ListedPage[]>,
  ): Promise<readonly ListedPage[]>;
}
