/**
 * A modal dialog, as a template that is drawn while it is open. Use it in any shadow tree that has `dialogStyles`:
 *
 * ```ts
 * this.open ? dialogTemplate({wiki, heading, name: 'topics', closeLabel, onClose: () => (this.open = false), body, footer}) : nothing
 * ```
 *
 * The first field of the body gets the focus, else the first button. Buttons of the footer: `quiet` first, `primary` (or
 * `destructive`) last.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {icon} from './icons.js';
import {iconArrowPrevious} from './icons/arrow-previous.generated.js';
import {iconClose} from './icons/close.generated.js';
import {type CloseReason, modal} from './modal.js';

export interface Dialog {
  readonly heading: unknown;
  /**
   * On a narrow page the sheet gets the address `#/wiki-homepage/<name>`: Back closes it. Letters and hyphens. Left out:
   * none. `sheetAsked(name)` of `platform/sheet-name.ts` says whether the page was loaded with it open.
   */
  readonly name?: string;
  /** Language and direction of the interface: a `HomepageController`. */
  readonly wiki: {readonly tag: string | undefined; readonly direction: 'ltr' | 'rtl'};
  readonly closeLabel: string;
  /** A request: draw the dialog no more, or keep it. */
  readonly onClose: (reason: CloseReason) => void;
  readonly body: unknown;
  /** Below a hairline; left out when `nothing`. */
  readonly footer?: unknown;
}

export function dialogTemplate(dialog: Dialog): TemplateResult {
  const {heading, name, wiki, closeLabel, onClose, body, footer = nothing} = dialog;
  return html`<dialog class="dialog" part="dialog" aria-labelledby="dialog-title" lang=${wiki.tag ?? nothing} dir=${wiki.direction} ${modal(onClose, name)}>
    <div class="dialog-head"><h2 id="dialog-title" tabindex="-1">${heading}</h2><button class="bare" type="button" aria-label=${closeLabel} title=${closeLabel} @click=${() => onClose('button')}><span
      class="wide-icon">${icon(iconClose)}</span><span class="sheet-icon">${icon(iconArrowPrevious)}</span></button></div>
    <div class="dialog-body">${body}</div>${footer === nothing ? nothing : html`<div class="dialog-foot">${footer}</div>`}
  </dialog>`;
}
