/**
 * Tells everybody on the page of settings that have changed. Widgets without a provider do not listen, which would cost
 * each of them something: they are given the new settings as their own.
 */
import type {Adapter} from '../adapters/adapter.js';
import {configListeners} from './config-news.js';
import type {HomepageConfig} from './config-types.generated.js';
import {pageConnection, renewPageConnection} from './connector.js';
import {withVariants} from './variants.js';

const given = new WeakMap<Element, unknown>();

/** Whoever has an adapter or a configuration of its own, or gets them from around it, is left alone. */
function giveTo(element: Element, config: HomepageConfig): void {
  if (!('config' in element) || element.closest('wiki-homepage-provider, wiki-homepage')) return;
  const adapter = 'adapter' in element ? element.adapter : undefined;
  if (adapter !== undefined || element.config !== given.get(element)) return;
  given.set(element, config);
  element.config = config;
}

async function tellLoneWidgets(config: HomepageConfig, wiki: string | undefined): Promise<void> {
  const connection = await pageConnection()?.catch(() => undefined);
  if (!connection || connection.adapter.wiki !== wiki) return;
  const next = {...config, language: connection.config.language};
  renewPageConnection({...connection, config: next});
  for (const element of document.querySelectorAll('[status]')) giveTo(element, next);
}

/** The settings as this reader gets them, with the arms of experiments. */
export async function readersConfig(
  adapter: Adapter,
  config: HomepageConfig,
  now: number,
): Promise<HomepageConfig> {
  return (await withVariants({adapter, config}, now)).config;
}

/** @param config as `readersConfig` gives it. @param wiki `Adapter.wiki`: whose settings they are. */
export function tellConfigNews(config: HomepageConfig, wiki: string | undefined): void {
  for (const listener of [...configListeners()]) listener(config, wiki);
  void tellLoneWidgets(config, wiki);
}
