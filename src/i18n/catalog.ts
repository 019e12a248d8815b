import type {MessageCatalog, Translation} from './compiled.js';
import {normalCode} from './languages.js';

/** A translation and the language that it is in, which may be a fallback of the one asked for. */
export interface LoadedTranslation<K extends string> {
  readonly language: string;
  readonly messages: Translation<K>;
}

/** The code whose file serves readers of `language`; undefined when that is English, which is built in. */
async function nearest({load}: MessageCatalog, language: string): Promise<string | undefined> {
  const code = language.toLowerCase();
  if (Object.hasOwn(load, code)) return code;
  if (/^en\b/.test(normalCode(code))) return undefined;
  const {fallbacks} = await import('./fallbacks.js');
  return fallbacks(code).find((one) => Object.hasOwn(load, one));
}

/**
 * Loads the translation that is nearest to `language`.
 * @returns undefined when English, which is built in, is the nearest.
 * @throws what the browser says when the file cannot be loaded: English then stays.
 */
export async function loadTranslation<K extends string>(
  catalog: MessageCatalog<K>,
  language: string,
): Promise<LoadedTranslation<K> | undefined> {
  const found = await nearest(catalog, language);
  const file = found === undefined ? undefined : await catalog.load[found]?.();
  return found !== undefined && file ? {language: found, messages: file.default} : undefined;
}
