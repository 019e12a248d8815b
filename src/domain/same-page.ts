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

/**
 * @param target title of a page, in the wiki's words or MediaWiki's (`Project:Dashboard`), or an address.
 * @param address of the page that is read.
 */
export function leadsHere(
  target: string,
  page: Pick<PageContext, 'title' | 'canonicalTitle' | 'namespace'> | null | undefined,
  address: string,
): boolean {
  if (/^https?:\/\//i.test(target))
    return target.replace(/[?#].*$/s, '') === address.replace(/[?#].*$/s, '');
  if (!page) return false;
  const wanted = normal(target);
  return [page.title, page.canonicalTitle ?? page.title].map(normal).some(
    // What a special page shows inside of itself is still that page.
    (title) => title === wanted || (page.namespace === -1 && title.startsWith(`${wanted}/`)),
  );
}
