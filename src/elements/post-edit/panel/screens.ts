/** What stands in the panel where there is no offer. */
import {html, nothing, type TemplateResult} from 'lit';
import type {AdapterError} from '../../../adapters/adapter.js';
import {canRetry, failureText} from '../../../controllers/failure-text.js';
import {failedTemplate} from '../../../styles/failed-template.js';
import {type PanelWiki, smallCard} from './templates.js';

export interface Screen {
  readonly heading: string;
  /** What a screen reader announces. */
  readonly said: string;
  readonly body: unknown;
  readonly footer?: unknown;
}

export function pendingScreen(wiki: PanelWiki): Screen {
  const said = wiki.msg('wiki-post-edit-title');
  const words = wiki.msg('wiki-post-edit-looking');
  const card = smallCard(wiki, undefined, undefined, () => undefined);
  return {heading: said, said, body: html`<p class="words subtle">${words}</p>${card}`};
}

export const failedScreen = (wiki: PanelWiki, error: AdapterError, retry: () => void): Screen => ({
  heading: wiki.msg('wiki-post-edit-title'),
  said: '',
  body: failedTemplate({
    heading: wiki.msg('wiki-post-edit-failed'),
    headingLevel: 3,
    text: `${wiki.msg('wiki-post-edit-failed-safe')} ${failureText(wiki, error)}`,
    retryLabel: wiki.msg('wiki-common-retry'),
    retry: canRetry(error) ? retry : undefined,
    around: nothing,
  }),
});

/** A choice was not stored. */
export const alarm = (wiki: PanelWiki, error: AdapterError): TemplateResult =>
  html`<p class="alarm" role="alert"><b>${wiki.msg('wiki-post-edit-not-stored')}</b> ${failureText(wiki, error)}</p>`;
