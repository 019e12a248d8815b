import {knownElement} from '../../platform/known-elements.js';
import type {ModuleEntry, RegistryEntry} from '../../platform/registry-entry.js';

/** What stands for a module's name. */
export interface ModuleSource extends ModuleEntry {
  readonly tag: string;
  readonly load: RegistryEntry['load'];
}

/** A module that the wiki describes without code: one element for all of them. */
function describedModule(name: string): ModuleSource | undefined {
  const tag = 'wiki-json-module';
  const entry = knownElement(tag);
  return entry?.module && {...entry.module, attributes: {name}, tag, load: entry.load};
}

/**
 * A description of the wiki's own never takes the place of a module that has code.
 *
 * @param described whether the configuration describes a module of that name
 * @returns undefined for what is no module.
 */
export function moduleSource(name: string, described = false): ModuleSource | undefined {
  const tag = `wiki-${name}`;
  const entry = knownElement(tag);
  if (entry?.module) return {...entry.module, tag, load: entry.load};
  if (described) return describedModule(name);
  // An element that another script of the page registered without a word.
  const registered = !entry && customElements.get(tag);
  return registered
    ? {summary: false, mayHide: true, tag, load: () => Promise.resolve()}
    : undefined;
}
