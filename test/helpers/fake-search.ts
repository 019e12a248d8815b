/** What a search finds among pretended pages. */
import type {FakePage} from './fake-task-wiki.js';

const keyword = /(-?)(hastemplate|incategory|articletopic):("(?:[^"\\]|\\.)*"|\S+)/g;

/**
 * @param search what the engine understands; what it does not is words, which stand on no page
 * @throws Error for what is left when all keywords are taken out: a quote that was not closed
 */
export function searchPages(
  pages: readonly FakePage[],
  text: string,
  search: 'words' | 'marks' | 'topics',
  uses: (page: FakePage, template: string) => boolean,
): readonly FakePage[] {
  if (search === 'words') return [];
  const left = text.replace(keyword, '').trim();
  if (left) throw new Error(`Words in the search: ${left}`);
  const tests = [...text.matchAll(keyword)].map(([, not, name, value = '']) => {
    const bare = value.startsWith('"') ? value.slice(1, -1).replaceAll('\\"', '"') : value;
    const names = bare.split('|');
    const has = (page: FakePage) => {
      if (name === 'hastemplate') return names.some((one) => uses(page, one));
      if (name === 'incategory') return names.some((one) => page.categories?.includes(one));
      return search === 'topics' && names.some((one) => page.topics?.includes(one));
    };
    return (page: FakePage) => has(page) !== (not === '-');
  });
  return pages.filter((page) => tests.every((test) => test(page)));
}
