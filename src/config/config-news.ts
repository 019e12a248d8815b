/** Settings that change while a page is open: whoever holds a configuration of the wiki hears of the new one. */
import {shared} from '../platform/shared.js';
import type {HomepageConfig} from './config-types.generated.js';

/** @param wiki `Adapter.wiki`: whose settings they are. */
type Listener = (config: HomepageConfig, wiki: string | undefined) => void;

const listeners = () => shared('config-news', () => new Set<Listener>());

/** @returns a function that ends it. */
export function onConfigNews(listener: Listener): () => void {
  listeners().add(listener);
  return () => void listeners().delete(listener);
}

export function tellConfigNews(config: HomepageConfig, wiki: string | undefined): void {
  for (const listener of [...listeners()]) listener(config, wiki);
}
