import {noChange} from 'lit';
import {AsyncDirective} from 'lit/async-directive.js';
import {directive, type ElementPart} from 'lit/directive.js';
import {holdSheet, type SheetAddress} from '../platform/sheet-address.js';
import {focused} from './focused.js';

/** How somebody asked for a dialog to go away. Touching the page behind may be an accident. */
export type CloseReason = 'button' | 'escape' | 'backdrop' | 'back';

/** Dialogs that stand open on the page. */
let open = 0;
let overflow = '';
let gutter = '';

/** Keeps the page behind from scrolling, and from moving sideways when its scroll bar goes. */
function holdPage(): void {
  const {style, clientWidth} = document.documentElement;
  if (open++ > 0) return;
  overflow = style.overflow;
  gutter = style.scrollbarGutter;
  if (innerWidth > clientWidth) style.scrollbarGutter = 'stable';
  style.overflow = 'hidden';
}

function letPageGo(): void {
  const {style} = document.documentElement;
  if (--open > 0) return;
  style.overflow = overflow;
  style.scrollbarGutter = gutter;
}

class Modal extends AsyncDirective {
  private dialog: HTMLDialogElement | undefined;
  private opener: Element | null = null;
  private shown = false;
  private pressed: EventTarget | null = null;
  private onClose: (reason: CloseReason) => void = () => undefined;
  private name: string | undefined;
  private address: SheetAddress | undefined;

  override render(_onClose: (reason: CloseReason) => void, _name?: string): unknown {
    return noChange;
  }

  override update({element}: ElementPart, [onClose, name]: Parameters<Modal['render']>): unknown {
    this.onClose = onClose;
    this.name = name;
    if (this.address && name !== undefined) this.address.name = name;
    if (!this.dialog && element instanceof HTMLDialogElement) {
      this.dialog = element;
      this.opener = focused();
      this.listen('addEventListener');
      this.show();
    }
    return noChange;
  }

  protected override reconnected(): void {
    this.listen('addEventListener');
    this.show();
  }

  /** Called before the dialog is taken out of the tree, and after its host was. */
  protected override disconnected(): void {
    this.listen('removeEventListener');
    const root = this.dialog?.getRootNode();
    this.dialog?.close();
    if (!this.shown) return;
    this.shown = false;
    letPageGo();
    this.address?.release();
    this.address = undefined;
    queueMicrotask(() => this.giveFocusBack(root));
  }

  /** While the template is drawn for the first time the dialog is not in the page yet. */
  private show(): void {
    queueMicrotask(() => {
      const {dialog} = this;
      if (!dialog?.isConnected || !this.isConnected || (dialog.open && this.shown)) return;
      dialog.removeAttribute('open'); // One that was moved in the page is open and out of the top layer.
      dialog.showModal();
      dialog.querySelector<HTMLElement>('textarea, input, select')?.focus();
      if (this.shown) return;
      this.shown = true;
      holdPage();
      if (this.name !== undefined) this.address = holdSheet(this.name, () => this.onClose('back'));
    });
  }

  /** Where the dialog changed what is on the card, its opener may be gone: the first control there has to do. */
  private giveFocusBack(root: Node | undefined): void {
    if (this.isConnected) return;
    const here = root instanceof ShadowRoot ? root.querySelector('a[href], button') : null;
    const target = this.opener?.isConnected ? this.opener : here;
    if (target instanceof HTMLElement || target instanceof SVGElement) target.focus();
  }

  private listen(change: 'addEventListener' | 'removeEventListener'): void {
    for (const type of ['cancel', 'close', 'pointerdown', 'click'])
      this.dialog?.[change](type, this.onEvent);
  }

  private readonly onEvent = (event: Event): void => {
    const {type, target} = event;
    const own = target === this.dialog;
    if (type === 'pointerdown') this.pressed = target;
    else if (!own) return;
    else if (type === 'click') {
      // Text that is marked by dragging to the outside ends with a click there.
      if (this.pressed === target) this.onClose('backdrop');
    } else if (type === 'cancel' || !this.dialog?.open) {
      event.preventDefault();
      this.onClose('escape');
      this.show(); // Browsers close it anyway when Escape is pressed twice; whoever draws it decides.
    }
  };
}

/**
 * Shows the `<dialog>` that it stands on as long as it is drawn: in the top layer, with the page behind at rest, and with
 * the focus back where it was afterwards. `onClose` is a request: whoever draws the dialog leaves it out, or does not.
 * With a name it has an address on narrow pages, where it is a sheet.
 */
export const modal = directive(Modal);
