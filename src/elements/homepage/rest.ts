/** What most pages never show: failures, nothing to show, readers without an account of their own. */
import {css, html, nothing, type TemplateResult} from 'lit';
import type {AdapterError} from '../../adapters/adapter.js';
import {canRetry, failureText} from '../../controllers/failure-text.js';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import {
  messages as common,
  type MessageKey as CommonKey,
} from '../../i18n/common/messages.generated.js';
import {address} from '../../styles/address.js';
import {buttonKindStyles} from '../../styles/button-kinds.js';
import {buttonStyles} from '../../styles/buttons.js';
import {cardTemplate} from '../../styles/card-template.js';
import {cardStyles} from '../../styles/card.js';
import {failedStyles} from '../../styles/failed.js';
import {failedTemplate} from '../../styles/failed-template.js';
import {icon} from '../../styles/icons.js';
import {iconReload} from '../../styles/icons/reload.generated.js';
import type {AccountLinks} from './account-links.js';
import type {MessageKey as FirstKey} from './i18n/messages.generated.js';
import {messages, type MessageKey} from './i18n/rest/messages.generated.js';
import type {PageModule} from './page-module.js';

export const catalogs = [messages, common];

export const styles = [
  ...cardStyles,
  ...buttonStyles,
  ...buttonKindStyles,
  failedStyles,
  css`
    .broken, .vacant { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 16px; padding: 16px 20px; border: 1px dashed var(--wiki-border-color-subtle); border-radius: 2px; font-size: .9375em; }
    .broken p { flex: 1; min-inline-size: 12em; }
    .vacant { flex-direction: column; padding: 32px 20px; text-align: center; }
    .vacant h2 { font-size: 1.0625em; }
    .vacant p { max-inline-size: 44ch; color: var(--wiki-color-subtle); text-wrap: balance; }
    .entry p { max-inline-size: 60ch; text-wrap: pretty; }
    .entry div { display: flex; flex-wrap: wrap; gap: 8px; margin-block-start: 16px; }
    .temporary { margin-block-end: 24px; font-size: .875em; color: var(--wiki-color-subtle); }
    .temporary a { font-weight: 700; }
  `,
];

type RestWiki = Pick<
  HomepageController<FirstKey | MessageKey | CommonKey>,
  'msg' | 'tag' | 'direction'
>;

/** Forgets a failure: the element is made anew. */
async function retry(module: PageModule): Promise<void> {
  module.failed = false;
  module.changed();
  await module.load();
  module.make();
  module.changed();
}

/** In the place of a module that threw or did not load. */
export const brokenModule = (wiki: RestWiki, module: PageModule): TemplateResult =>
  html`<div class="broken" role="alert" part="failed"><p>${wiki.msg('wiki-homepage-part-failed')}</p><button type="button" @click=${() => void retry(module)}>${icon(iconReload)}${wiki.msg('wiki-common-retry')}</button></div>`;

export const brokenPage = (
  wiki: RestWiki,
  error: AdapterError,
  headingLevel: number,
  retry: () => void,
): TemplateResult =>
  failedTemplate({
    heading: wiki.msg('wiki-homepage-failed-title'),
    headingLevel,
    text: wiki.msg('wiki-homepage-failed', failureText(wiki, error)),
    retryLabel: wiki.msg('wiki-common-retry'),
    retry: canRetry(error) ? retry : undefined,
    around: nothing,
  });

export const emptyPage = (wiki: RestWiki, headingLevel: number): TemplateResult =>
  html`<div class="vacant" part="empty"><h2 aria-level=${headingLevel}>${wiki.msg('wiki-homepage-empty-title')}</h2><p>${wiki.msg('wiki-homepage-empty')}</p></div>`;

const link = (url: string | null, kind: string, text: string) =>
  url === null ? nothing : html`<a class=${kind} href=${address(url)}>${text}</a>`;

export const entryCard = (
  wiki: RestWiki,
  links: AccountLinks,
  headingLevel: number,
): TemplateResult =>
  cardTemplate({
    heading: wiki.msg('wiki-homepage-anonymous-title'),
    headingLevel,
    language: wiki.tag,
    direction: wiki.direction,
    body: html`<div class="entry"><p>${wiki.msg('wiki-homepage-anonymous')}</p><div>${link(
      links.create,
      'button primary',
      wiki.msg('wiki-homepage-create-account'),
    )}${link(links.logIn, 'button', wiki.msg('wiki-homepage-log-in'))}</div></div>`,
  });

export const temporaryLine = (wiki: RestWiki, links: AccountLinks): TemplateResult =>
  html`<p class="temporary">${wiki.msg('wiki-homepage-temporary')} ${link(links.create, '', wiki.msg('wiki-homepage-create-account'))}</p>`;
