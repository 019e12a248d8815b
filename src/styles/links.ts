import {html, nothing, type TemplateResult} from 'lit';
import {icon} from './icons.js';
import {iconArrowNext} from './icons/arrow-next.generated.js';

/** Addresses come from a wiki: only those that a link to a page can have are followed. */
export const address = (url: string): string | typeof nothing =>
  /^(https?:|\/|\?|#)/i.test(url) ? url : nothing;

/** A link that leads on, with an arrow. */
export const forward = (url: string, text: unknown): TemplateResult =>
  html`<a class="go" href=${address(url)}>${text}${icon(iconArrowNext)}</a>`;
