/** Why a choice could not be stored. A part of its own, loaded when it is needed: usually never. */
import {css, html, type TemplateResult} from 'lit';
import type {AdapterError} from '../../adapters/adapter.js';
import {failureText} from '../../controllers/failure-text.js';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import {messages as common} from '../../i18n/common/messages.generated.js';
import {icon} from '../../styles/icons.js';
import {moreTokenStyles} from '../../styles/more-tokens.js';
import {iconError} from '../../styles/icons/error.generated.js';
import {noticeStyles} from '../../styles/notice.js';

export const catalogs = [common];
export const styles = [
  moreTokenStyles,
  noticeStyles,
  css`
    .failure { background: var(--wiki-background-color-error-subtle); color: var(--wiki-color-base); }
    .failure > .icon { color: var(--wiki-color-error); }
    .closed .failure { grid-column: 1 / -1; margin-block-start: 7px; font-size: 1em; }
    .closed .failure p { padding-block: 0; }
  `,
];

/** @param what what did not come about */
export const failureNotice = (
  wiki: Pick<HomepageController, 'msg'>,
  what: string,
  error: AdapterError,
): TemplateResult =>
  html`<div class="notice failure" part="failure" role="alert">${icon(iconError)}<p><b>${what}</b> ${failureText(wiki, error)}</p></div>`;
