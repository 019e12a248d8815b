import type {Registry, RegistryEntry} from './registry-entry.js';
import {shared} from './shared.js';

const known = () => shared('elements', () => new Map<string, RegistryEntry>());

/**
 * Tells pages of modules which elements there are and how to get them. Nothing is loaded by it. The first line of a page
 * for a tag stays. Scripts that bring modules of their own call it, too.
 */
export function registerModules(registry: Registry): void {
  const elements = known();
  for (const [tag, entry] of Object.entries(registry))
    if (!elements.has(tag)) elements.set(tag, entry);
}

/** Undefined for what nobody told of. */
export const knownElement = (tag: string): RegistryEntry | undefined => known().get(tag);
