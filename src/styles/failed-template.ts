import {html, type TemplateResult} from 'lit';
import {icon} from './icons.js';
import {iconNetworkOff} from './icons/network-off.generated.js';
import {iconReload} from './icons/reload.generated.js';

export interface Failed {
  /** What did not arrive. */
  readonly heading: string;
  readonly headingLevel: number;
  /** Why, and what is safe. */
  readonly text: unknown;
  readonly retryLabel: string;
  /** Undefined where asking again cannot help. */
  readonly retry: (() => void) | undefined;
  /** A way around the problem, or `nothing`. */
  readonly around: unknown;
}

/** The body of a card whose content did not come. */
export function failedTemplate({
  heading,
  headingLevel,
  text,
  retryLabel,
  retry,
  around,
}: Failed): TemplateResult {
  return html`<div class="failed" part="failed" role="alert">${icon(iconNetworkOff)}<h3 aria-level=${headingLevel}>${heading}</h3><p>${text}</p><div>${
    retry && html`<button type="button" @click=${retry}>${icon(iconReload)}${retryLabel}</button>`
  }${around}</div></div>`;
}
