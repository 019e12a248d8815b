/** The texts of one widget in the reader's language, with what the wiki changed in them. */
import type {Adapter} from '../adapters/adapter.js';
import type {LanguageCode} from '../domain/model.js';
import type {Choose, MessageCatalog, Translation} from '../i18n/compiled.js';
import {type Formats, localeFormats} from '../i18n/formats.js';
import type {LoadedLanguage} from '../i18n/load-language.js';
import {english, type Locale} from '../i18n/locale.js';
import {createTranslator, type Translator} from '../i18n/translator.js';

/** Everything about languages other than English comes with the first of them that is needed. */
let others: typeof import('../i18n/load-language.js') | undefined;

const builtIn: LoadedLanguage = {locale: english, formatsLocale: english};
const isBuiltIn = (language: LanguageCode) => /^en(-|$)/.test(language);

/** Texts of one widget, followed through changes of language and adapter. */
export class Texts {
  private language: LanguageCode = '';
  private adapter: Adapter | undefined;
  private readonly catalogs: MessageCatalog[] = [];
  private messages: MessageCatalog['en'] = {};
  private overrides: Translation = {};
  private choose: Choose | undefined;
  private loaded: LoadedLanguage | undefined;
  private pending: Promise<unknown> | undefined;
  /** Every catalog's texts are in the translator. */
  current = false;
  /** Undefined while the texts of the reader's language are on their way. */
  translator: Translator<string> | undefined;
  /** Numbers as the language of the texts writes them. */
  formats: Formats = localeFormats(english);

  private readonly onChange: () => void;

  constructor(onChange: () => void) {
    this.onChange = onChange;
  }

  /** Undefined while the language is on its way. */
  get locale(): Locale | undefined {
    return this.loaded?.locale;
  }

  /** Resolves when the texts will not change any more by themselves. */
  async settled(): Promise<void> {
    await this.pending;
  }

  /** Adds the texts of a part of the widget, unless they are there. Those that were there stay while these come. */
  add(catalogs: readonly MessageCatalog[]): void {
    const fresh = catalogs.filter((catalog) => !this.catalogs.includes(catalog));
    const former = this.messages;
    for (const {en, choose} of fresh) {
      this.messages = {...this.messages, ...en};
      this.choose ??= choose;
    }
    this.catalogs.push(...fresh);
    const keys = Object.keys(this.messages).filter((key) => !(key in former));
    if (this.language && fresh.length) this.refresh(keys);
  }

  /** Called before each update: starts loading when language or adapter are others than before. */
  follow(language: LanguageCode, adapter: Adapter | undefined): void {
    if (language === this.language && adapter === this.adapter) return;
    if (language !== this.language) {
      this.overrides = {};
      this.loaded = this.translator = undefined;
    }
    this.language = language;
    this.adapter = adapter;
    this.refresh(Object.keys(this.messages));
  }

  private refresh(keys: readonly string[]): void {
    const {language, catalogs} = this;
    const known = isBuiltIn(language) ? builtIn : others?.knownLanguage(catalogs, language);
    this.current = false;
    if (known) this.use(known);
    this.pending = Promise.all([known ?? this.load(), this.override(keys)]);
  }

  private use(loaded: LoadedLanguage): void {
    this.loaded = loaded;
    this.current = true;
    this.formats = localeFormats(loaded.formatsLocale);
    this.translator = createTranslator({
      choose: this.choose,
      ...loaded,
      language: loaded.locale.tag,
      messages: this.messages,
      overrides: this.overrides,
      formats: this.formats,
    });
  }

  private async load(): Promise<void> {
    const {language} = this;
    let loaded = this.loaded ?? builtIn;
    try {
      others ??= await import('../i18n/load-language.js');
      loaded = await others.loadLanguage([...this.catalogs], language);
      loaded = others.knownLanguage(this.catalogs, language) ?? loaded;
    } catch {
      // English serves for now; the next widget tries again.
    }
    if (language !== this.language) return;
    this.use(loaded);
    this.onChange();
  }

  /** What the wiki changed. A wiki that does not answer has changed nothing. */
  private async override(keys: readonly string[]): Promise<void> {
    const {language, adapter} = this;
    if (!adapter?.messages || language === 'qqx') return;
    const texts = await adapter.messages.overrides(keys, language).catch(() => ({}));
    if (!Object.keys(texts).length || language !== this.language) return;
    const {choose, compileOverrides} = await import('../i18n/override.js');
    this.choose = choose;
    this.overrides = {...this.overrides, ...(await compileOverrides(texts))};
    if (this.loaded) this.use(this.loaded);
    this.onChange();
  }
}
