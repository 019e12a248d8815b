import type {LitElement, ReactiveController} from 'lit';
import {focused} from './focused.js';

/** Where browsers have no popovers (before 2024) the panel stays in its place: `position: fixed` has to do. */
const canFloat = typeof HTMLElement !== 'undefined' && 'showPopover' in HTMLElement.prototype;

/**
 * Shows the panel that its host draws, a `popover="manual"`, over everything on the page as long as it is drawn. The page
 * stays usable. A focus that was inside goes back to where it came from. An element inside with `autofocus` gets the focus
 * when it is shown; without one the focus stays where it is.
 */
export class Floating implements ReactiveController {
  private panel: HTMLElement | null = null;
  private opener = focused();
  private inside = false;

  private readonly host: LitElement;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  /** A host that was moved has a panel already. */
  hostConnected(): void {
    this.float();
  }

  /** What opens the panel may be drawn no more when it is open, and the other way round. */
  hostUpdate(): void {
    const {panel} = this;
    if (!panel) this.opener = focused();
    this.inside = panel?.matches(':focus-within') ?? false;
  }

  hostUpdated(): void {
    const {panel, host} = this;
    this.panel = host.renderRoot.querySelector<HTMLElement>('.panel[popover]');
    if (panel === this.panel) return;
    this.float();
    if (this.inside) this.giveFocusBack();
  }

  private float(): void {
    const {panel} = this;
    if (canFloat && panel?.isConnected && !panel.matches(':popover-open')) panel.showPopover();
  }

  /** What opened it may be gone, or it opened by itself: the first control that stands in its place has to do. */
  private giveFocusBack(): void {
    const {opener, host} = this;
    if (focused() !== document.body) return;
    const lost = !opener?.isConnected || opener === document.body;
    const target = lost ? host.renderRoot.querySelector('a[href], button') : opener;
    if (target instanceof HTMLElement || target instanceof SVGElement) target.focus();
  }
}

/** Escape inside asks to close the panel. */
export const onEscape =
  (close: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation(); // The page has uses of its own for it: editors lose work by it.
    close();
  };
