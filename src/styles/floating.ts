import {noChange} from 'lit';
import {AsyncDirective} from 'lit/async-directive.js';
import {directive, type ElementPart} from 'lit/directive.js';
import {focused} from './focused.js';

/** Where browsers have no popovers (before 2024) the panel stays in its place: `position: fixed` has to do. */
const canFloat = typeof HTMLElement !== 'undefined' && 'showPopover' in HTMLElement.prototype;

class Floating extends AsyncDirective {
  private panel: HTMLElement | undefined;
  private opener: Element | null = null;
  private onClose: () => void = () => undefined;

  override render(_onClose: () => void): unknown {
    return noChange;
  }

  override update({element}: ElementPart, [onClose]: Parameters<Floating['render']>): unknown {
    this.onClose = onClose;
    if (!this.panel && element instanceof HTMLElement) {
      this.panel = element;
      this.opener = focused();
      this.reconnected();
    }
    return noChange;
  }

  protected override reconnected(): void {
    this.panel?.addEventListener('keydown', this.onKey);
    // While the template is drawn for the first time the panel is not in the page yet.
    queueMicrotask(() => {
      const {panel} = this;
      if (canFloat && this.isConnected && panel?.isConnected && !panel.matches(':popover-open'))
        panel.showPopover();
    });
  }

  /** Called before the panel is taken out of the tree, and after its host was. */
  protected override disconnected(): void {
    const {panel} = this;
    panel?.removeEventListener('keydown', this.onKey);
    const root = panel?.getRootNode();
    if (!panel?.matches(':focus-within')) return;
    queueMicrotask(() => this.giveFocusBack(root));
  }

  /** What opened it may be gone, or it opened by itself: the first control that stands in its place has to do. */
  private giveFocusBack(root: Node | undefined): void {
    const {opener} = this;
    if (this.isConnected || focused() !== document.body) return;
    const lost = !opener?.isConnected || opener === document.body;
    const here = root instanceof ShadowRoot ? root.querySelector('a[href], button') : null;
    const target = lost ? here : opener;
    if (target instanceof HTMLElement || target instanceof SVGElement) target.focus();
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation(); // The page has uses of its own for it: editors lose work by it.
    this.onClose();
  };
}

/**
 * Shows the `popover="manual"` that it stands on over everything on the page as long as it is drawn. The page stays
 * usable. Escape inside asks to close it; a focus that was inside goes back to where it came from. An element inside with
 * `autofocus` gets the focus when it is shown; without one the focus stays where it is.
 */
export const floating = directive(Floating);
