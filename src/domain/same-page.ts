/** Whether a link leads to the page that it stands on. */
import type {PageContext} from './page-model.js';

/** MediaWiki takes spaces for underscores, any case in the namespace and the first letter behind it. */
function normal(title: string): string {
  const [page = ''] = title.split('#');
  return page
    .replaceAll('_', ' ')
    .trim()
    .replace(/^([^:]*: *)?(.?)/su, (start) => start.replaceAll(' ', '').toLowerCase());
}

const withoutQuery = (address = ''): string => address.replace(/[?#].*$/s, '');

/**
 * @param target title of a page, in the wiki's words or MediaWiki's (`Project:Dashboard`), or an address.
 * @param page that is being read; null where it is no wiki's.
 */
export function leadsHere(
  target: string,
  page: Pick<PageContext, 'title' | 'canonicalTitle' | 'namespace' | 'url'> | null | undefined,
): boolean {
  if (!page) return false;
  if (/^https?:\/\//i.test(target)) return withoutQuery(target) === withoutQuery(page.url);
  const wanted = normal(target);
  return [page.title, page.canonicalTitle ?? page.title].map(normal).some(
    // What a special page shows inside of itself is still that page.
    (title) => title === wanted || (page.namespace === -1 && title.startsWith(`${wanted}/`)),
  );
}
