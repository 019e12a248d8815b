/** The floating panel of a page that is wide enough, or of one that is small on any page: see `panelTemplate`. */
import {html, nothing, type TemplateResult} from 'lit';
import {onEscape} from './floating.js';
import {icon} from './icons.js';
import {iconArrowPrevious} from './icons/arrow-previous.generated.js';
import {iconClose} from './icons/close.generated.js';
import type {CloseReason} from './modal.js';

export interface FloatingPanel {
  readonly heading: unknown;
  /** Language and direction of the interface: a `HomepageController`. */
  readonly wiki: {readonly tag: string | undefined; readonly direction: 'ltr' | 'rtl'};
  /** Somebody opened it. */
  readonly takesFocus: boolean;
  readonly closeLabel: string;
  /** A request: draw the panel no more, or keep it. */
  readonly onClose: (reason: CloseReason) => void;
  /** The way to the screen before. Default: there is none. */
  readonly back?: {readonly label: string; readonly go: () => void} | undefined;
  readonly body: unknown;
  /** Below a hairline; left out when `nothing`. Buttons stand at its end. */
  readonly footer?: unknown;
}

const iconButton = (label: string, kind: unknown, press: () => void): TemplateResult =>
  html`<button class="bare" type="button" aria-label=${label} title=${label} @click=${press}>${kind}</button>`;

/** Head, body and foot. */
export function panelContent(panel: FloatingPanel): TemplateResult {
  const {heading, takesFocus, closeLabel, onClose, back, body, footer = nothing} = panel;
  return html`<div class="panel-head">${
    back ? iconButton(back.label, icon(iconArrowPrevious), back.go) : html`<span></span>`
  }<h2 id="panel-title" tabindex="-1" ?autofocus=${takesFocus}>${heading}</h2>${iconButton(
    closeLabel,
    icon(iconClose),
    () => onClose('button'),
  )}</div>
    <div class="panel-body">${body}</div>${footer === nothing ? nothing : html`<div class="panel-foot">${footer}</div>`}`;
}

/** It stands in the top layer, and the page behind stays usable: its host has a `Floating`. */
export const floatingPanel = (panel: FloatingPanel): TemplateResult =>
  html`<div class="panel" part="panel" role="dialog" popover="manual" aria-labelledby="panel-title" lang=${panel.wiki.tag ?? nothing} dir=${panel.wiki.direction} @keydown=${onEscape(() => panel.onClose('escape'))}>${panelContent(panel)}</div>`;
