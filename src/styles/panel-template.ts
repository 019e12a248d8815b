/**
 * A floating panel, as a template that is drawn while it is open: at the block and inline end of a wide page, which stays
 * usable, and a sheet over a narrow one (visual rules, section 8). Use it in any shadow tree that has `panelStyles`:
 *
 * ```ts
 * private readonly page = new NarrowPage(this);
 * this.open ? panelTemplate({wiki, sheet: this.page.narrow, heading, closeLabel, onClose, body, footer}) : nothing
 * ```
 *
 * Focus: with `takesFocus` the heading gets it, for a panel that a person opened; one that opens by itself leaves the focus
 * where it is. When it closes with the focus inside, the focus goes back.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {floating} from './floating.js';
import {icon} from './icons.js';
import {iconArrowPrevious} from './icons/arrow-previous.generated.js';
import {iconClose} from './icons/close.generated.js';
import {type CloseReason, modal} from './modal.js';

export interface FloatingPanel {
  readonly heading: unknown;
  /** Language and direction of the interface: a `HomepageController`. */
  readonly wiki: {readonly tag: string | undefined; readonly direction: 'ltr' | 'rtl'};
  /** The page is narrow: `NarrowPage`. */
  readonly sheet: boolean;
  /** Of the sheet in the page's address: see `dialogTemplate`. Default: it has none. */
  readonly name?: string;
  /** Somebody opened it. A sheet takes the focus in any case. */
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

function inside(panel: FloatingPanel): TemplateResult {
  const {heading, sheet, takesFocus, closeLabel, onClose, back, body, footer = nothing} = panel;
  return html`<div class="panel-head">${
    back ? iconButton(back.label, icon(iconArrowPrevious), back.go) : html`<span></span>`
  }<h2 id="panel-title" tabindex="-1" ?autofocus=${sheet || takesFocus}>${heading}</h2>${iconButton(
    closeLabel,
    icon(iconClose),
    () => onClose('button'),
  )}</div>
    <div class="panel-body">${body}</div>${footer === nothing ? nothing : html`<div class="panel-foot">${footer}</div>`}`;
}

export function panelTemplate(panel: FloatingPanel): TemplateResult {
  const {wiki, sheet, onClose, name} = panel;
  const [tag, content] = [wiki.tag ?? nothing, inside(panel)];
  return sheet
    ? html`<dialog class="panel sheet" part="panel" aria-labelledby="panel-title" lang=${tag} dir=${wiki.direction} ${modal(onClose, name)}>${content}</dialog>`
    : html`<div class="panel" part="panel" role="dialog" popover="manual" aria-labelledby="panel-title" lang=${tag} dir=${wiki.direction} ${floating(() => onClose('escape'))}>${content}</div>`;
}
