import type {HomepageController} from '../../controllers/homepage-controller.js';
import {
  messages as common,
  type MessageKey as CommonKey,
} from '../../i18n/common/messages.generated.js';
import {messages, type MessageKey} from './i18n/pages/messages.generated.js';

/** The texts of the screens about help pages. */
export const pagesCatalogs = [messages, common];

export type PagesWiki = HomepageController<MessageKey | CommonKey>;

export const pagesWiki = (wiki: HomepageController): PagesWiki => wiki.with(messages).with(common);
