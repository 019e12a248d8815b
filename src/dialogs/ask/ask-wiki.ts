import type {HomepageController} from '../../controllers/homepage-controller.js';
import type {MessageCatalog} from '../../i18n/compiled.js';
import type {MessageKey as FailureKey} from './i18n/failure/messages.generated.js';
import {messages, type MessageKey} from './i18n/messages.generated.js';
import {messages as sent, type MessageKey as SentKey} from './i18n/sent/messages.generated.js';

/** What the dialog needs of its host. */
export type AskWiki = HomepageController<MessageKey | FailureKey | SentKey>;

/** Those of failures come while the question is written, and before it is sent: see `AskSession`. */
export const askCatalogs: readonly MessageCatalog[] = [messages, sent];

export const askTexts = (wiki: HomepageController): AskWiki => wiki.with(...askCatalogs);
