/** Names of templates and categories, however they are written. Pure. */
import {nameOf} from '../parse/parse-pages.js';

/** MediaWiki forbids these in titles; a name with one of them names nothing. */
const noName = /[<>[\]{}|#\n]/;

/** Equal for spellings of one name: `copy_edit` and `Copy edit`. */
export function nameKey(name: string): string {
  const spaced = name.replaceAll('_', ' ').replace(/ +/g, ' ').trim();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** The same for a title, whatever the wiki calls the namespace: `Vorlage:Copy edit`. */
export const titleKey = (title: string): string => nameKey(nameOf(title));

/** Each once, without what cannot be asked for. */
export function usable(names: Iterable<string>): readonly string[] {
  const kept = [...names].map(nameKey).filter((name) => name !== '' && !noName.test(name));
  return [...new Set(kept)];
}

// Every wiki takes the English names of namespaces.
export const templateTitle = (name: string): string => `Template:${name}`;
export const categoryTitle = (name: string): string => `Category:${name}`;

export function batches<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const parts: T[][] = [];
  for (let start = 0; start < items.length; start += size)
    parts.push(items.slice(start, start + size));
  return parts;
}
