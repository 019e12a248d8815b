/** What stands in the card when nothing arrived. A part of its own, loaded when it is needed: usually never. */
import {nothing, type TemplateResult} from 'lit';
import type {AdapterError} from '../../adapters/adapter.js';
import {canRetry, failureText} from '../../controllers/failure-text.js';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import {messages as common} from '../../i18n/common/messages.generated.js';
import {buttonStyles} from '../../styles/buttons.js';
import {headingRank} from '../../styles/card-template.js';
import {failedStyles} from '../../styles/failed.js';
import {failedTemplate} from '../../styles/failed-template.js';
import type {MessageKey} from './i18n/messages.generated.js';

export const catalogs = [common];
export const styles = [failedStyles, ...buttonStyles];

/** @param headingLevel of the card */
export const failureBody = (
  wiki: HomepageController<MessageKey>,
  reason: AdapterError,
  headingLevel: number,
  retry: () => void,
): TemplateResult =>
  failedTemplate({
    heading: wiki.msg('wiki-json-module-failed-title'),
    headingLevel: headingRank(headingLevel + 1),
    text: failureText(wiki.with(common), reason),
    retryLabel: wiki.with(common).msg('wiki-common-retry'),
    retry: canRetry(reason) ? retry : undefined,
    around: nothing,
  });
