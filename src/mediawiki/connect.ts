import {readJson} from '../adapters/http/read-json.js';
import {createMediaWikiAdapter} from '../adapters/mediawiki/index.js';
import {whenWikiPage, type WikiPage} from '../adapters/mediawiki/mw-config.js';
import type {Adapter} from '../adapters/adapter.js';
import type {Connection, ConnectOptions} from '../config/connector.js';
import {defaultConfig} from '../config/resolve-config.js';
import {AdapterError} from '../adapters/adapter-error.js';

/** Makes the adapter: for example data, for the page's own wiki, or for the wiki that was named. */
async function adapterFor(
  options: ConnectOptions,
  page: WikiPage | null,
): Promise<Adapter & {probe?(): Promise<void>}> {
  if (options.adapter === 'memory') {
    const {createMemoryAdapter} = await import('../adapters/memory/index.js');
    return createMemoryAdapter(options.scenario ?? 'full');
  }
  const {apiUrl} = options;
  if (apiUrl) return createMediaWikiAdapter({apiUrl});
  if (!page)
    throw new AdapterError('missing', 'This page is not a wiki’s, and no api-url was given');
  return createMediaWikiAdapter({
    apiUrl: page.apiUrl,
    user: page.user.name,
  });
}

interface Stored extends Pick<Connection, 'config' | 'mistakes'> {
  /** Gives the reader their arms of experiments. */
  readonly settle?: (connection: Connection, now: number) => Promise<Connection>;
}

/**
 * What the wiki set, over the defaults. The checker comes with its table only where there is something to check: most
 * wikis set nothing.
 */
async function configuration(adapter: Adapter, options: ConnectOptions): Promise<Stored> {
  try {
    const stored = options.configSrc
      ? await readJson(options.configSrc)
      : await adapter.configuration?.read();
    if (stored === null || stored === undefined) return {config: defaultConfig};
    const {parseHomepageConfig, withVariants} = await import('../config/stored-config.js');
    const {config, problems} = parseHomepageConfig(stored);
    if (problems.length)
      console.warn(`wiki-homepage: ${problems.length} problems in the configuration.`, problems);
    return {config, mistakes: problems.length, settle: withVariants};
  } catch (error) {
    // A homepage with defaults serves newcomers better than none.
    console.warn('wiki-homepage: the configuration could not be read, defaults are used.', error);
    const unreadable = error instanceof AdapterError && error.kind === 'malformed';
    return {config: defaultConfig, mistakes: unreadable ? Infinity : 0};
  }
}

/**
 * Connects to a wiki: reads `mw.config` where there is one, probes the wiki once, reads its configuration.
 *
 * @returns the adapter, and the configuration with the reader's language and arms of experiments filled in.
 * @throws AdapterError `missing` when neither the page nor `options` name a wiki. A configuration that cannot be
 * read or has mistakes is no error: defaults stand in and the console says what was wrong.
 */
export async function connect(options: ConnectOptions = {}): Promise<Connection> {
  const page = await whenWikiPage();
  const adapter = await adapterFor(options, page);
  const ownPage = options.apiUrl || options.adapter === 'memory' ? null : page;
  // One request: both are public.
  const [{config, mistakes = 0, settle}, sources] = await Promise.all([
    configuration(adapter, options),
    // A page goes without rather than not at all.
    ownPage &&
      import('../adapters/mediawiki/page-sources.js')
        .then((module) => module.createPageSources())
        .catch(() => null),
    adapter.probe?.(),
  ]);
  const language = config.language ?? ownPage?.userLanguage ?? null;
  const connection = {adapter: {...adapter, ...sources}, config: {...config, language}, mistakes};
  return settle ? settle(connection, Date.now()) : connection;
}
