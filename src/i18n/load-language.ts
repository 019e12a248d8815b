/** Brings a language: its facts, and the translations of what shows texts in it. English never needs it. */
import {type LoadedTranslation, loadTranslation} from './catalog.js';
import type {Choose, MessageCatalog, Translation} from './compiled.js';
import {choose} from './forms.js';
import {bcp47} from './languages.js';
import {localeOf} from './locale-of.js';
import {english, type Locale} from './locale.js';

export interface LoadedLanguage {
  /** The page's language. */
  readonly locale: Locale;
  /** How numbers and days are written: as the texts' language does where Intl does not know the page's. */
  readonly formatsLocale: Locale;
  readonly translation?: Translation | undefined;
  /** The language of `translation`, which may be a fallback of the page's. */
  readonly translationLanguage?: string | undefined;
  readonly choose?: Choose;
}

type Found = LoadedTranslation<string> | undefined;

/** `qqx` shows keys and arguments; it has no texts to load. */
const keys: LoadedLanguage = {
  locale: english,
  formatsLocale: english,
  translation: new Proxy({}, {get: (_, key) => [`(${String(key)}`, ['g', 0, []], ')']}),
  choose: (_, {args}) => args.flatMap((_arg, k) => [k ? ', ' : ': ', k]),
};

const found = new WeakMap<MessageCatalog, Map<string, Found>>();

function together(code: string, translations: readonly Found[]): LoadedLanguage {
  const own = translations.filter((one) => one !== undefined);
  const fallback = own[0]?.language;
  return {
    locale: localeOf(code),
    formatsLocale: localeOf(code, {fallback}),
    translation: own.reduce<Translation>((all, {messages}) => ({...all, ...messages}), {}),
    translationLanguage: fallback && bcp47(fallback),
    choose,
  };
}

/** The language, when the translations of all `catalogs` have been loaded before. */
export function knownLanguage(
  catalogs: readonly MessageCatalog[],
  code: string,
): LoadedLanguage | undefined {
  if (code === 'qqx') return keys;
  const known = catalogs.map((catalog) => found.get(catalog));
  if (!known.every((one) => one?.has(code))) return undefined;
  return together(
    code,
    known.map((one) => one?.get(code)),
  );
}

/**
 * Loads the texts of `catalogs` in a language, so that widgets show them at once: for servers, and for hosts that know
 * the language early.
 *
 * @param code as MediaWiki writes it.
 * @throws what the browser says when a file cannot be loaded.
 */
export async function loadLanguage(
  catalogs: readonly MessageCatalog[],
  code: string,
): Promise<LoadedLanguage> {
  if (code === 'qqx') return keys;
  const load = async (catalog: MessageCatalog): Promise<Found> => {
    const languages = found.get(catalog) ?? new Map<string, Found>();
    found.set(catalog, languages);
    if (!languages.has(code)) languages.set(code, await loadTranslation(catalog, code));
    return languages.get(code);
  };
  return together(code, await Promise.all(catalogs.map(load)));
}
