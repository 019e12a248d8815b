/** The card when nothing arrived. A part of its own, loaded when it is needed: usually never. */
import {nothing, type TemplateResult} from 'lit';
import type {AdapterError} from '../../adapters/adapter.js';
import {canRetry, failureText} from '../../controllers/failure-text.js';
import {messages as common} from '../../i18n/common/messages.generated.js';
import {neutralButtonStyles} from '../../styles/neutral-buttons.js';
import {failedStyles} from '../../styles/failed.js';
import {failedTemplate} from '../../styles/failed-template.js';
import {forward} from '../../styles/links.js';
import {messages} from './i18n/failure/messages.generated.js';
import type {ImpactWiki} from './impact-scene.js';

export const catalogs = [messages, common];
export const styles = [failedStyles, ...neutralButtonStyles];

export interface ImpactFailure {
  readonly wiki: Pick<ImpactWiki, 'msg'>;
  readonly error: AdapterError;
  /** Whose numbers were asked for; null: the reader's own. */
  readonly user: string | null;
  /** Where the edits are listed, null when that is not known. */
  readonly url: string | null;
  readonly headingLevel: number;
  readonly retry: () => void;
}

/** Nothing arrived: why, what is safe, and ways on. An account that is not shown is no fault of anything. */
export function impactFailure(failure: ImpactFailure): TemplateResult {
  const {wiki, error, user, url, headingLevel, retry} = failure;
  const retryLabel = wiki.msg('wiki-common-retry');
  if (error.kind === 'missing' && user !== null) {
    const heading = wiki.msg('wiki-impact-missing-title');
    const text = wiki.msg('wiki-impact-missing', user);
    return failedTemplate({
      heading,
      headingLevel,
      text,
      retryLabel,
      retry: undefined,
      around: nothing,
    });
  }
  const someone = {name: user ?? '', gender: 'unknown'} as const;
  const third = user === null ? '' : '-third-person';
  return failedTemplate({
    heading: wiki.msg('wiki-impact-failed-title'),
    headingLevel,
    text: wiki.msg(`wiki-impact-failed${third}`, failureText(wiki, error), someone),
    retryLabel,
    retry: canRetry(error) ? retry : undefined,
    around:
      url === null ? nothing : forward(url, wiki.msg(`wiki-impact-failed-link${third}`, someone)),
  });
}
