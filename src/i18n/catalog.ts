import type {MessageCatalog, Translation} from './compiled.js';
import {fallbacks} from './languages.js';

/** A translation and the language that it is in, which may be a fallback of the one asked for. */
export interface LoadedTranslation<K extends string> {
  readonly language: string;
  readonly messages: Translation<K>;
}

/** The language that a catalog has for readers of `language`; undefined when that is English, which is built in. */
export function catalogLanguage(catalog: MessageCatalog, language: string): string | undefined {
  return [language.toLowerCase(), ...fallbacks(language)].find((code) => Object.hasOwn(catalog.load, code));
}

/** Loads the nearest translation. Rejects when its file cannot be loaded: English then stays. */
export async function loadTranslation<K extends string>(
  catalog: MessageCatalog<K>,
  language: string,
): Promise<LoadedTranslation<K> | undefined> {
  const found = catalogLanguage(catalog, language);
  const load = found === undefined ? undefined : catalog.load[found];
  return found !== undefined && load ? {language: found, messages: (await load()).default} : undefined;
}
