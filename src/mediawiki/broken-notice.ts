/** Tells administrators that the homepage's settings have mistakes. Readers get the defaults, and no word of it. */
import type {Adapter} from '../adapters/adapter.js';
import type {HomepageConfig} from '../config/config-types.generated.js';
import {localeFormats} from '../i18n/formats.js';
import {loadLanguage} from '../i18n/load-language.js';
import {createTranslator} from '../i18n/translator.js';
import {messages, type MessageKey} from './i18n/messages.generated.js';
import {findContent} from './placements.js';

/** What the settings were read with. */
export interface BrokenSettings {
  readonly adapter: Adapter;
  readonly config: HomepageConfig;
  /** Mistakes; Infinity for a page that cannot be read at all. */
  readonly mistakes: number;
}

const rights = ['editinterface', 'editsitejson'];

async function translatorFor(language: string) {
  const {locale, formatsLocale, translation, translationLanguage} = await loadLanguage(
    [messages],
    language,
  );
  return createTranslator<MessageKey>({
    language: locale.tag,
    messages: messages.en,
    translation,
    translationLanguage,
    formats: localeFormats(formatsLocale),
  });
}

/** MediaWiki's own box, so that it looks like the wiki's warnings; at the top of the page's content. */
export async function showBrokenSettings(
  {adapter, config, mistakes}: BrokenSettings,
  place = findContent(document),
): Promise<void> {
  const reader = await adapter.user?.facts();
  if (!place || !reader || !rights.every((right) => reader.rights.includes(right))) return;
  const [page] = (await adapter.configuration?.edit?.()) ?? [];
  const {text} = await translatorFor(config.language ?? 'en');
  const box = document.createElement('div');
  box.className = 'mw-message-box mw-message-box-warning warningbox wiki-homepage-broken';
  box.setAttribute('role', 'status');
  box.append(
    Number.isFinite(mistakes)
      ? text('wiki-mediawiki-broken-settings', mistakes)
      : text('wiki-mediawiki-broken-page'),
  );
  if (page) {
    const link = document.createElement('a');
    link.href = page.url;
    link.textContent = text('wiki-mediawiki-open-settings');
    box.append(' ', link);
  }
  place.prepend(box);
}
