/** Settings that change while a page is open: providers hear of the new ones. */
import {shared} from '../platform/shared.js';
import type {HomepageConfig} from './config-types.generated.js';

/** @param wiki `Adapter.wiki`: whose settings they are. */
export type ConfigListener = (config: HomepageConfig, wiki: string | undefined) => void;

export const configListeners = (): Set<ConfigListener> =>
  shared('config-news', () => new Set<ConfigListener>());

/** @returns a function that ends it. */
export function onConfigNews(listener: ConfigListener): () => void {
  configListeners().add(listener);
  return () => void configListeners().delete(listener);
}
