/** Above a page whose address asks for variants of experiments: it is not what its reader usually sees. */
import {css, html, type TemplateResult} from 'lit';
import {addressWithoutPreview} from '../../config/experiments/preview-address.js';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import type {Variants} from '../../domain/experiments/experiment.js';
import {icon} from '../../styles/icons.js';
import {iconEye} from '../../styles/icons/eye.generated.js';
import {moreTokenStyles} from '../../styles/more-tokens.js';
import type {MessageKey as FirstKey} from './i18n/messages.generated.js';
import {messages, type MessageKey} from './i18n/preview/messages.generated.js';

export const catalogs = [messages];

export const styles = [
  moreTokenStyles,
  css`
    .preview { display: grid; grid-template-columns: 20px minmax(0, 1fr); gap: 10px; margin-block-end: 16px; padding: 12px; border-radius: 2px; background: var(--wiki-background-color-progressive-subtle); font-size: .875em; text-wrap: pretty; overflow-wrap: anywhere; }
    .preview .icon { inline-size: 20px; block-size: 20px; }
    .preview a { display: inline-block; font-weight: 700; }
    @media (pointer: coarse) { .preview a { margin-block: -10px; padding-block: 10px; } }
    @media (forced-colors: active) { .preview { border: 1px solid CanvasText; } }
  `,
];

type PreviewWiki = Pick<HomepageController<FirstKey | MessageKey>, 'msg'>;

/** @returns what says which arms, by experiment, are looked at. */
export const previewNote =
  (wiki: PreviewWiki) =>
  (variants: Variants): TemplateResult => {
    const arms = Object.entries(variants).map(([experiment, arm]) =>
      wiki.msg('wiki-homepage-preview-arm', arm, experiment),
    );
    const list = arms.reduce((before, arm) => wiki.msg('wiki-homepage-preview-two', before, arm));
    return html`<p class="preview" part="preview" role="note">${icon(iconEye)}<span>${wiki.msg('wiki-homepage-preview', arms.length, list)} <a href=${addressWithoutPreview()}>${wiki.msg('wiki-homepage-preview-end')}</a></span></p>`;
  };
