/** Keeps the frame and the words of a tour where their module is, while the page scrolls and changes. */
import type {LitElement} from 'lit';
import {bubblePlace} from '../../../domain/tour.js';

/** Pixels around the module. */
const margin = 6;

/** Pixels that a bar of the skin may cover at the upper end of the screen. */
const bar = 72;

const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

export class Follow {
  private target: HTMLElement | null = null;
  private sizes: ResizeObserver | undefined;
  private frame = 0;
  private readonly host: LitElement;
  private readonly direction: () => 'ltr' | 'rtl';

  constructor(host: LitElement, direction: () => 'ltr' | 'rtl') {
    this.host = host;
    this.direction = direction;
  }

  /** Scrolls to a module that was not shown before. */
  show(target: HTMLElement | null): void {
    if (target === this.target) return this.soon();
    this.stop();
    this.target = target;
    this.sizes = new ResizeObserver(this.soon);
    this.sizes.observe(document.documentElement);
    if (target) this.sizes.observe(target);
    window.addEventListener('scroll', this.soon, {capture: true, passive: true});
    window.addEventListener('resize', this.soon);
    void this.host.updateComplete.then(() => this.scroll());
    this.soon();
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
    this.sizes?.disconnect();
    window.removeEventListener('scroll', this.soon, {capture: true});
    window.removeEventListener('resize', this.soon);
    this.target = null;
  }

  private readonly soon = (): void => {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(this.place);
  };

  /** With room for the words below it, where there is some. */
  private scroll(): void {
    const {target} = this;
    if (!target?.isConnected) return;
    const {top, height} = target.getBoundingClientRect();
    const room = Math.max(bar, (innerHeight - height) / 3);
    scrollBy({top: top - room, behavior: still() ? 'auto' : 'smooth'});
  }

  private readonly place = (): void => {
    const {target, host} = this;
    const part = (name: string) => host.shadowRoot?.querySelector<HTMLElement>(name);
    const [ring, bubble] = [part('.ring'), part('.spot')];
    if (!ring || !bubble) return;
    const box = target?.getBoundingClientRect() ?? new DOMRect(0, innerHeight, innerWidth, 0);
    const {left, top, width, height} = box;
    ring.hidden = height === 0;
    ring.style.transform = `translate(${left - margin}px, ${top - margin}px)`;
    ring.style.inlineSize = `${width + 2 * margin}px`;
    ring.style.blockSize = `${height + 2 * margin}px`;
    const size = {width: bubble.offsetWidth, height: bubble.offsetHeight};
    const {clientWidth} = document.documentElement;
    const spot = bubblePlace(
      box,
      size,
      {width: clientWidth, height: innerHeight},
      this.direction(),
    );
    bubble.style.transform = `translate(${spot.left}px, ${spot.top}px)`;
    // Until it has a place it can have the focus, and is not seen.
    bubble.style.opacity = '1';
  };
}
