import type {LoadOptions} from '../../adapter.js';
import type {RunOptions} from '../../http/cache.js';
import {isAboutContent} from '../../http/about-content.js';
import {flag, record} from '../../http/shape.js';
import type {SiteSource, Wiki} from '../wiki.js';
import {ages} from '../wiki.js';
import {probingKeywords} from './known-topics.js';
import {parseSearch} from './parse-tasks.js';

export interface SearchEngine {
  /** `hastemplate:` and `incategory:` find something. */
  readonly marks: boolean;
  /** `articletopic:` does. */
  readonly topics: boolean;
}

/** No template is called so, hence nearly every page lacks it. MediaWiki's own search takes it for words. */
const unused = 'Wiki-homepage probe 4f1c';

/**
 * What the wiki's search can do, found out once and kept for a day. That the extension is there is not enough: the search
 * may not use it, its index may be empty, and topics take a model besides. Keywords that a search does not know are no
 * errors, they find nothing.
 */
export function createSearchEngine(wiki: Wiki, site: SiteSource) {
  const cached = wiki.publicCache<SearchEngine>({
    name: 'search-engine',
    ...ages.site,
    parse: record<SearchEngine>({marks: flag, topics: flag}),
  });

  const finds = async (srsearch: string, run: RunOptions) => {
    const parameters = {list: ['search'], srsearch, srlimit: 1, srinfo: 'totalhits', srprop: ''};
    try {
      return parseSearch(await wiki.query(parameters, {...run, audience: 'public'})).total > 0;
    } catch (error) {
      // A search that is switched off or broken finds nothing either.
      if (isAboutContent(error)) return false;
      throw error;
    }
  };

  const probe = async (run: RunOptions): Promise<SearchEngine> => {
    const {extensions} = await site({signal: run.signal});
    if (!extensions.includes('CirrusSearch')) return {marks: false, topics: false};
    const topics = await finds(`articletopic:${probingKeywords.join('|')}`, run);
    return {marks: topics || (await finds(`-hastemplate:"${unused}"`, run)), topics};
  };

  return (options?: LoadOptions<SearchEngine>) => cached('', probe, options);
}
