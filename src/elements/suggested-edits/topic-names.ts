/** What topics are called. Loaded where some are named: most wikis cannot tell topics. */
import type {HomepageController} from '../../controllers/homepage-controller.js';
import type {Topic} from '../../domain/task-model.js';
import {messages} from '../../i18n/topics/messages.generated.js';

export const catalogs = [messages];
export const styles = [];

export const topicName = (wiki: Pick<HomepageController, 'msg'>, {id, name}: Topic): string =>
  name ?? wiki.msg(`wiki-topics-${id}`);
