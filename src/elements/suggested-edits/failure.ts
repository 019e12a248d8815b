/** The card when nothing arrived. Loaded when it is needed: usually never. */
import {nothing, type TemplateResult} from 'lit';
import type {AdapterError} from '../../adapters/adapter.js';
import {canRetry, failureText} from '../../controllers/failure-text.js';
import {messages as common} from '../../i18n/common/messages.generated.js';
import {failedStyles} from '../../styles/failed.js';
import {failedTemplate} from '../../styles/failed-template.js';
import {messages} from './i18n/failure/messages.generated.js';
import type {FeedWiki} from './suggested-edits-scene.js';

export const catalogs = [messages, common];
export const styles = [failedStyles];

export const feedFailure = (
  wiki: FeedWiki,
  error: AdapterError,
  headingLevel: number,
  retry: () => void,
): TemplateResult =>
  failedTemplate({
    heading: wiki.msg('wiki-suggested-edits-failed-title'),
    headingLevel,
    text: wiki.msg('wiki-suggested-edits-failed', failureText(wiki, error)),
    retryLabel: wiki.msg('wiki-common-retry'),
    retry: canRetry(error) ? retry : undefined,
    around: nothing,
  });
