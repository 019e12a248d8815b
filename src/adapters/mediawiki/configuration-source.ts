import {AdapterError} from '../adapter-error.js';
import type {ConfigurationSource} from '../adapter.js';
import type {RunOptions} from '../http/cache.js';
import type {ReadingWiki} from './wiki.js';
import {ages, loadContents} from './wiki.js';

/** In this namespace only interface administrators can edit, so its pages can be trusted with settings. */
export const defaultConfigurationPage = 'MediaWiki:Homepage.json';

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (cause) {
    throw new AdapterError('malformed', 'The configuration page is not JSON', {cause});
  }
}

/**
 * The configuration page. What it says is for the reader of the configuration to check, kept or new.
 * @param along asks for what whoever waits for the configuration wants next, in the same request
 */
export function createConfigurationSource(
  wiki: ReadingWiki,
  page: string,
  along: (run: RunOptions) => void = () => {},
): ConfigurationSource {
  const cached = wiki.publicCache<unknown>({
    name: 'configuration',
    ...ages.settings,
    parse: (stored) => stored,
  });
  return {
    read: (options) =>
      cached(
        page,
        async (run) => {
          if (!run.background && !run.fresh) along(run);
          const [content] = (await loadContents(wiki, [page], run)).values();
          return content === undefined ? null : parseJson(content);
        },
        options,
      ),
  };
}
