import type {ReactiveController, ReactiveControllerHost} from 'lit';

export interface DayCursorOptions {
  /** How many days there are. */
  readonly count: () => number;
  /** Whether time runs from right to left. */
  readonly rightToLeft: () => boolean;
}

/**
 * Which day of a plot is marked: one mark for pointer and keyboard. The plot is one tab stop; arrows move a day,
 * Home and End go to the ends, Escape hides the tooltip (also of a mark that the pointer made) and keeps the mark.
 */
export class DayCursor implements ReactiveController {
  /** Where the keyboard stands; null: nobody moved it yet, so at the last day. */
  private place: number | null = null;
  private hovered: number | null = null;
  private focused = false;
  private dismissed = false;

  private readonly host: ReactiveControllerHost;
  private readonly options: DayCursorOptions;

  constructor(host: ReactiveControllerHost, options: DayCursorOptions) {
    this.host = host;
    this.options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.hovered = null;
    this.focused = false;
    document.removeEventListener('keydown', this.onEscape);
  }

  /** The marked day, null when none is. */
  get marked(): number | null {
    const day = this.hovered ?? (this.focused ? this.resting : null);
    return day === null || day < 0 || day >= this.options.count() ? null : day;
  }

  /** The day that the keyboard starts from: always one of the days, -1 when there are none. */
  get resting(): number {
    const last = this.options.count() - 1;
    return Math.min(this.place ?? last, last);
  }

  get tooltipShown(): boolean {
    return this.marked !== null && !this.dismissed;
  }

  readonly onPointerMove = (event: PointerEvent): void => {
    if (!(event.currentTarget instanceof Element)) return;
    const {left, width} = event.currentTarget.getBoundingClientRect();
    const part = (event.clientX - left) / width;
    const count = this.options.count();
    const day = Math.floor((this.options.rightToLeft() ? 1 - part : part) * count);
    this.hover(Math.min(count - 1, Math.max(0, day)));
  };

  readonly onPointerDown = (event: PointerEvent): void => {
    this.onPointerMove(event);
    this.place = this.hovered;
  };

  /** A finger that lifts off has chosen a day; only a pointer that can hover takes its mark along. */
  readonly onPointerLeave = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch' || !this.focused) this.hover(null);
  };

  readonly onFocus = (): void => {
    this.focused = true;
    this.hover(this.hovered);
  };

  readonly onBlur = (): void => {
    this.focused = false;
    this.hover(null);
  };

  readonly onKeyDown = (event: KeyboardEvent): void => {
    const target = this.destination(event);
    if (target === null) return;
    event.preventDefault();
    this.hover(null);
    this.place = Math.min(this.options.count() - 1, Math.max(0, target));
  };

  private readonly onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    this.dismissed = true;
    this.host.requestUpdate();
  };

  private destination({key, altKey, ctrlKey, metaKey}: KeyboardEvent): number | null {
    if (altKey || ctrlKey || metaKey) return null;
    const from = this.marked ?? this.resting;
    const forward = this.options.rightToLeft() ? 'ArrowLeft' : 'ArrowRight';
    const back = this.options.rightToLeft() ? 'ArrowRight' : 'ArrowLeft';
    if (key === forward || key === 'ArrowUp') return from + 1;
    if (key === back || key === 'ArrowDown') return from - 1;
    if (key === 'Home') return 0;
    return key === 'End' ? this.options.count() - 1 : null;
  }

  private hover(day: number | null): void {
    if (day === null || day !== this.hovered) this.dismissed = false;
    this.hovered = day;
    // The tooltip of a pointer can be dismissed too (WCAG 1.4.13), and no element has the focus then.
    if (day === null && !this.focused) document.removeEventListener('keydown', this.onEscape);
    else document.addEventListener('keydown', this.onEscape);
    this.host.requestUpdate();
  }
}
