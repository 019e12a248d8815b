/** What stands in the panel where the next task did not come. */
import {nothing} from 'lit';
import type {AdapterError} from '../../../adapters/adapter.js';
import {canRetry, failureText} from '../../../controllers/failure-text.js';
import {messages as common} from '../../../i18n/common/messages.generated.js';
import {failedStyles} from '../../../styles/failed.js';
import {failedTemplate} from '../../../styles/failed-template.js';
import type {PanelWiki} from './templates.js';

export const catalogs = [common];
export const styles = [failedStyles];

export function failedBody(wiki: PanelWiki, error: AdapterError, retry: () => void): unknown {
  return failedTemplate({
    heading: wiki.msg('wiki-post-edit-failed'),
    headingLevel: 3,
    text: `${wiki.msg('wiki-post-edit-failed-safe')} ${failureText(wiki.with(common), error)}`,
    retryLabel: wiki.with(common).msg('wiki-common-retry'),
    retry: canRetry(error) ? retry : undefined,
    around: nothing,
  });
}
