import {html, type TemplateResult} from 'lit';
import {address} from './address.js';
import {icon} from './icons.js';
import {iconArrowNext} from './icons/arrow-next.generated.js';

/** A link that leads on, with an arrow. */
export const forward = (url: string, text: unknown): TemplateResult =>
  html`<a class="go" href=${address(url)}>${text}${icon(iconArrowNext)}</a>`;
