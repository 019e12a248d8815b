/** The texts of one widget in the reader's language, with what the wiki changed in them. */
import type {Adapter} from '../adapters/adapter.js';
import type {LanguageCode} from '../domain/model.js';
import {
  messages as common,
  type MessageKey as CommonKey,
} from '../i18n/common/messages.generated.js';
import type {CompiledMessage, MessageCatalog} from '../i18n/compiled.js';
import {createFormats, type Formats} from '../i18n/formats.js';
import {fallbacks} from '../i18n/languages.js';
import {createTranslator, type Translator} from '../i18n/translator.js';

type Messages = Readonly<Record<string, CompiledMessage>>;

interface Language {
  /** The language of `messages`, which may be a fallback of the one that was asked for. */
  readonly code: LanguageCode;
  readonly messages: Messages;
}

const english: Language = {code: 'en', messages: {}};
const loaded = new WeakMap<MessageCatalog, Map<LanguageCode, Language | Promise<Language>>>();

async function load(catalog: MessageCatalog, language: LanguageCode): Promise<Language> {
  for (const code of [language, ...fallbacks(language)]) {
    if (code === 'en') break;
    const loaders = [common.load[code], catalog.load[code]].filter((one) => one !== undefined);
    if (!loaders.length) continue;
    const parts = await Promise.all(loaders.map((one) => one()));
    const messages: Record<string, CompiledMessage> = {};
    for (const part of parts) Object.assign(messages, part.default);
    return {code, messages};
  }
  return english;
}

/**
 * Loads the texts of `catalog` in `language`, so that widgets show them at once: for servers and for hosts that
 * know the language early. English needs no loading.
 */
export function loadMessages(
  catalog: MessageCatalog,
  language: LanguageCode,
): Language | Promise<Language> {
  let languages = loaded.get(catalog);
  if (!languages) loaded.set(catalog, (languages = new Map()));
  const known = languages.get(language);
  if (known) return known;
  if (language === 'en' || language === 'qqx') return english;
  const store = languages;
  const coming = load(catalog, language).then(
    (messages) => {
      store.set(language, messages);
      return messages;
    },
    () => {
      // English now; the next widget tries again.
      store.delete(language);
      return english;
    },
  );
  languages.set(language, coming);
  return coming;
}

/** Texts of one widget, followed through changes of language and adapter. */
export class Texts<K extends string> {
  private language: LanguageCode | undefined;
  private adapter: Adapter | undefined;
  private overrides: Messages = {};
  private current: Translator<K | CommonKey> | undefined;
  private pending: Promise<void> | undefined;
  private readonly built: Readonly<Record<K | CommonKey, CompiledMessage>>;

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

  get formats(): Formats {
    return createFormats(this.language ?? 'en');
  }

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
    const adapterChanged = adapter !== this.adapter || language !== this.language;
    if (language !== this.language) this.overrides = {};
    this.language = language;
    this.adapter = adapter;
    const known = loadMessages(this.catalog, language);
    this.current = known instanceof Promise ? undefined : this.build(known);
    const work = [this.apply(known), adapterChanged ? this.override(language, adapter) : undefined];
    this.pending = Promise.all(work).then(() => undefined);
  }

  private stillWanted(language: LanguageCode): boolean {
    return language === this.language;
  }

  private async apply(coming: Language | Promise<Language>): Promise<void> {
    if (!(coming instanceof Promise)) return;
    const wanted = this.language;
    const language = await coming;
    if (wanted === undefined || !this.stillWanted(wanted)) return;
    this.current = this.build(language);
    this.onChange();
  }

  /** What the wiki changed. A wiki that does not answer has changed nothing. */
  private async override(language: LanguageCode, adapter: Adapter | undefined): Promise<void> {
    if (!adapter?.messages || language === 'qqx') return;
    const keys = Object.keys(this.built);
    const texts = await adapter.messages.overrides(keys, language).catch(() => ({}));
    if (!Object.keys(texts).length || !this.stillWanted(language)) return;
    const {compileOverride} = await import('../i18n/override.js');
    const compiled: Record<string, CompiledMessage> = {};
    for (const [key, text] of Object.entries(texts)) {
      const message = await compileOverride(text);
      if (message !== undefined) compiled[key] = message;
    }
    this.overrides = compiled;
    this.current = this.build(await loadMessages(this.catalog, language));
    this.onChange();
  }

  private build(language: Language): Translator<K | CommonKey> {
    return createTranslator<K | CommonKey>({
      language: this.language ?? 'en',
      messages: this.built,
      translations: language,
      overrides: this.overrides,
      formats: this.formats,
    });
  }
}
