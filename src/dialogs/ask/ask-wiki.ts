import type {HomepageController} from '../../controllers/homepage-controller.js';
import type {MessageCatalog} from '../../i18n/compiled.js';
import {
  messages as failure,
  type MessageKey as FailureKey,
} from './i18n/failure/messages.generated.js';
import {messages, type MessageKey} from './i18n/messages.generated.js';
import {messages as sent, type MessageKey as SentKey} from './i18n/sent/messages.generated.js';

/** What the dialog needs of its host. */
export type AskWiki = HomepageController<MessageKey | FailureKey | SentKey>;

/** All texts come at once: a failure has to be told when nothing can be loaded any more. */
export const askCatalogs: readonly MessageCatalog[] = [messages, failure, sent];

export const askTexts = (wiki: HomepageController): AskWiki => wiki.with(...askCatalogs);
