import {AdapterError} from '../adapter-error.js';
import type {ConfigurationSource} from '../adapter.js';
import {parseContents} from './parse/parse-pages.js';
import {optional, text} from '../http/shape.js';
import type {Wiki} from './wiki.js';
import {ages, queryOptions} from './wiki.js';

/** In this namespace only interface administrators can edit, so its pages can be trusted with settings. */
export const defaultConfigurationPage = 'MediaWiki:Homepage.json';

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (cause) {
    throw new AdapterError('malformed', 'The configuration page is not JSON', {cause});
  }
}

/** The configuration page. Its text is kept, not its meaning: that is checked each time it is read. */
export function createConfigurationSource(wiki: Wiki, page: string): ConfigurationSource {
  const cached = wiki.publicCache<string | null>({
    name: 'configuration',
    ...ages.settings,
    parse: (stored) => optional(stored, text),
  });
  return {
    async read({onUpdate, ...options} = {}) {
      const content = await cached(
        page,
        async (run) => {
          const reply = await wiki.query(
            {titles: [page], prop: ['revisions'], rvprop: 'content', rvslots: 'main'},
            queryOptions('public', run),
          );
          const [found] = parseContents(reply).values();
          return found ?? null;
        },
        {
          ...options,
          ...(onUpdate && {
            onUpdate: (next: string | null) => onUpdate(next === null ? null : parseJson(next)),
          }),
        },
      );
      return content === null ? null : parseJson(content);
    },
  };
}
