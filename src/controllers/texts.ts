/** The texts of one widget in the reader's language, with what the wiki changed in them. */
import type {Adapter} from '../adapters/adapter.js';
import type {LanguageCode} from '../domain/model.js';
import {type LoadedTranslation, loadTranslation} from '../i18n/catalog.js';
import {messages as common, type MessageKey as CommonKey} from '../i18n/common/messages.generated.js';
import type {MessageCatalog, Translation} from '../i18n/compiled.js';
import {createFormats, type Formats} from '../i18n/formats.js';
import {createTranslator, type Translator} from '../i18n/translator.js';

type Loaded = LoadedTranslation<string> | undefined;

/** Languages that need no loading. */
const builtIn = (language: LanguageCode) => language === 'qqx' || /^en(-|$)/.test(language);
const loaded = new WeakMap<MessageCatalog, Map<LanguageCode, Loaded | Promise<Loaded>>>();

/** The widget's own texts and those that widgets share, which have translations of their own. */
async function loadBoth(catalog: MessageCatalog, language: LanguageCode): Promise<Loaded> {
  const [shared, own] = await Promise.all([
    loadTranslation(common, language),
    loadTranslation(catalog, language),
  ]);
  if (!own || !shared || own.language !== shared.language) return own ?? shared;
  return {language: own.language, messages: {...shared.messages, ...own.messages}};
}

/**
 * Loads the texts of `catalog` in `language`, so that widgets show them at once: for servers and for hosts that
 * know the language early. English needs no loading. Never rejects: what cannot be loaded is English for now.
 */
export function loadMessages(catalog: MessageCatalog, language: LanguageCode): Loaded | Promise<Loaded> {
  if (builtIn(language)) return undefined;
  const languages = loaded.get(catalog) ?? new Map<LanguageCode, Loaded | Promise<Loaded>>();
  loaded.set(catalog, languages);
  if (languages.has(language)) return languages.get(language);
  const keep = (translation: Loaded) => {
    languages.set(language, translation);
    return translation;
  };
  const coming = loadBoth(catalog, language).then(keep, () => {
    // The next widget tries again.
    languages.delete(language);
    return undefined;
  });
  languages.set(language, coming);
  return coming;
}

/** Texts of one widget, followed through changes of language and adapter. */
export class Texts<K extends string> {
  private language: LanguageCode | undefined;
  private adapter: Adapter | undefined;
  private overrides: Translation = {};
  private current: Translator<K | CommonKey> | undefined;
  private pending: Promise<void> | undefined;
  private readonly built: MessageCatalog<K | CommonKey>['en'];

  constructor(
    private readonly catalog: MessageCatalog<K>,
    private readonly onChange: () => void,
  ) {
    this.built = {...common.en, ...catalog.en};
  }

  /** False while the texts of the reader's language are on their way. */
  get ready(): boolean {
    return this.current !== undefined;
  }

  /** Numbers and dates as the language of the texts writes them. */
  formats: Formats = createFormats('en');

  /** Resolves when the texts will not change any more by themselves. */
  async settled(): Promise<void> {
    await this.pending;
  }

  /** Shows nothing rather than another language for the moment until the texts are there. */
  translator(): Translator<K | CommonKey> | undefined {
    return this.current;
  }

  /** Called before each update: starts loading when language or adapter are others than before. */
  follow(language: LanguageCode, adapter: Adapter | undefined): void {
    if (language === this.language && adapter === this.adapter) return;
    if (language !== this.language) this.overrides = {};
    this.language = language;
    this.adapter = adapter;
    this.formats = createFormats(language);
    const known = loadMessages(this.catalog, language);
    this.current = known instanceof Promise ? undefined : this.build(known);
    this.pending = Promise.all([this.apply(known), this.override(language, adapter)]).then(() => undefined);
  }

  private async apply(coming: Loaded | Promise<Loaded>): Promise<void> {
    if (!(coming instanceof Promise)) return;
    const wanted = this.language;
    const translation = await coming;
    if (wanted !== this.language) return;
    this.current = this.build(translation);
    this.onChange();
  }

  /** What the wiki changed. A wiki that does not answer has changed nothing. */
  private async override(language: LanguageCode, adapter: Adapter | undefined): Promise<void> {
    if (!adapter?.messages || language === 'qqx') return;
    const keys = Object.keys(this.built);
    const texts = await adapter.messages.overrides(keys, language).catch(() => ({}));
    if (!Object.keys(texts).length || language !== this.language) return;
    const {compileOverrides} = await import('../i18n/override.js');
    this.overrides = await compileOverrides(texts);
    this.current = this.build(await loadMessages(this.catalog, language));
    this.onChange();
  }

  private build(translation: Loaded): Translator<K | CommonKey> {
    const language = this.language ?? 'en';
    this.formats = createFormats(language, {fallback: translation?.language});
    return createTranslator<K | CommonKey>({
      language,
      messages: this.built,
      translation: translation?.messages,
      translationLanguage: translation?.language,
      overrides: this.overrides,
      formats: this.formats,
    });
  }
}
