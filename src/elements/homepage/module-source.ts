import {knownElement} from '../../platform/known-elements.js';
import type {ModuleEntry, RegistryEntry} from '../../platform/registry-entry.js';

/** What stands for a module's name. */
export interface ModuleSource extends ModuleEntry {
  readonly tag: string;
  readonly load: RegistryEntry['load'];
}

/** @returns undefined for what is no module. */
export function moduleSource(name: string): ModuleSource | undefined {
  const tag = `wiki-${name}`;
  const entry = knownElement(tag);
  if (entry?.module) return {...entry.module, tag, load: entry.load};
  // An element that another script of the page registered without a word.
  const registered = !entry && customElements.get(tag);
  return registered
    ? {summary: false, mayHide: true, tag, load: () => Promise.resolve()}
    : undefined;
}
