import type {Ask} from '../mentor-accounts.js';
import type {RunOptions} from '../../http/cache.js';
import {parsePrefersVisual} from './parse-tasks.js';
import type {SiteSource, Wiki} from '../wiki.js';
import {ages} from '../wiki.js';

/** What to add to a page's address so that its editor opens: the one that the reader prefers, where there is a choice. */
export function createEditorQuery(wiki: Wiki, site: SiteSource) {
  const cached = wiki.personalCache<boolean>({name: 'editor', ...ages.settings});
  const ask = async (run: RunOptions) => {
    const {extensions} = await site({signal: run.signal});
    if (!extensions.includes('VisualEditor')) return false;
    const parameters = {meta: ['userinfo'], uiprop: ['options']};
    return parsePrefersVisual(await wiki.query(parameters, {...run, audience: 'personal'}));
  };
  return async (options: Ask): Promise<Readonly<Record<string, string>>> =>
    (await cached('', ask, options)) ? {veaction: 'edit'} : {action: 'edit'};
}
