import type {LitElement, ReactiveController} from 'lit';

/** How long each tip is shown, in milliseconds. */
const pace = 5000;

const touches = ['pointerdown', 'pointermove', 'focusin', 'keydown', 'wheel'] as const;

/**
 * Goes on by itself, until somebody touches what it moves, points at it, enters it, or looks elsewhere: it never starts
 * again then. Nor does it move for people who want no motion.
 */
export class AutoAdvance implements ReactiveController {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private panel: Element | null = null;

  private readonly host: LitElement;
  private readonly next: () => void;
  private readonly onStop: () => void;

  /** @param onStop called once, when somebody stopped it. */
  constructor(host: LitElement, next: () => void, onStop: () => void) {
    this.host = host;
    this.next = next;
    this.onStop = onStop;
    host.addController(this);
  }

  get running(): boolean {
    return this.timer !== undefined;
  }

  /** Starts, or counts anew. Not for somebody who is in the panel already. */
  start(): void {
    const panel = this.host.renderRoot.querySelector('.panel');
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches || document.hidden;
    this.pause();
    if (!panel || still || panel.matches(':focus-within')) return;
    this.panel = panel;
    for (const type of touches) panel.addEventListener(type, this.onTouch, {passive: true});
    document.addEventListener('visibilitychange', this.onTouch);
    this.timer = setTimeout(this.next, pace);
  }

  /** Ends it without a word: the panel was closed. */
  pause(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    for (const type of touches) this.panel?.removeEventListener(type, this.onTouch);
    document.removeEventListener('visibilitychange', this.onTouch);
  }

  hostDisconnected(): void {
    this.pause();
  }

  private readonly onTouch = (): void => {
    this.pause();
    this.onStop();
  };
}
