/** Where the button and the panel stand, clear of what else is in that corner. */
import type {LitElement, ReactiveController} from 'lit';
import {type Box, liftClear, roomAbove} from '../../domain/help/clear-place.js';
import {obstaclesIn} from './obstacles.js';

/** Space that is kept to the edges of the window, in pixels. */
const edge = 16;
/** Height of the panel, and the least with which it is of use. */
const tall = 520;
const least = 280;
/** How often the page is looked at while it changes, in milliseconds. */
const pause = 200;

/** The window without its scroll bars. */
const view = (): Box => {
  const {clientWidth, clientHeight} = document.documentElement;
  return {left: 0, top: 0, right: clientWidth, bottom: clientHeight || innerHeight};
};

function boxOf(width: number, height: number, atRight: boolean): Box {
  const {right, bottom} = view();
  const left = atRight ? right - edge - width : edge;
  return {left, right: left + width, top: bottom - edge - height, bottom: bottom - edge};
}

export class Place implements ReactiveController {
  /** `away`: there is no place that covers nothing. */
  side: 'end' | 'start' | 'away' = 'end';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private frame = 0;
  private readonly observer = new MutationObserver(() => this.soon());

  private readonly host: LitElement;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of ['scroll', 'resize']) addEventListener(type, this.onMove, {passive: true});
    const filter = {attributeFilter: ['class', 'style', 'hidden']};
    this.observer.observe(document.body, {subtree: true, childList: true, ...filter});
    this.onMove();
  }

  hostDisconnected(): void {
    for (const type of ['scroll', 'resize']) removeEventListener(type, this.onMove);
    this.observer.disconnect();
    clearTimeout(this.timer);
    cancelAnimationFrame(this.frame);
    this.timer = undefined;
  }

  /** What is open has another size than what was. */
  hostUpdated(): void {
    this.onMove();
  }

  /** Looks now. */
  measure(): void {
    const {host} = this;
    if (!host.isConnected) return;
    const root = host.shadowRoot;
    const panel = root?.querySelector<HTMLElement>('.panel');
    if (panel) this.fit(panel);
    else {
      const corner = root?.querySelector<HTMLElement>('.corner');
      if (corner) this.put(corner);
    }
  }

  private fit(panel: HTMLElement): void {
    if (panel.matches('.sheet')) return this.say('end', 0, '');
    const box = boxOf(panel.offsetWidth, least, this.atRight(panel));
    const obstacles = obstaclesIn({...box, top: edge}, this.host);
    const lift = liftClear(box, obstacles, edge) ?? 0;
    const room = roomAbove({...box, bottom: box.bottom - lift}, obstacles, edge);
    this.say('end', lift, room < tall ? `${Math.max(least, room)}px` : '');
  }

  private put(corner: HTMLElement): void {
    const atEnd = this.atRight(corner);
    for (const side of ['end', 'start'] as const) {
      const {offsetWidth, offsetHeight} = corner;
      const box = boxOf(offsetWidth, offsetHeight, atEnd === (side === 'end'));
      const highest = view().bottom / 2;
      const lift = liftClear(
        box,
        obstaclesIn({...box, top: highest}, this.host),
        Math.min(highest, box.top),
      );
      if (lift !== null) return this.say(side, lift, '');
    }
    this.say('away', 0, '');
  }

  private atRight(element: HTMLElement): boolean {
    return getComputedStyle(element).direction === 'ltr';
  }

  private say(side: Place['side'], lift: number, room: string): void {
    const {style} = this.host;
    const raise = lift ? `${Math.round(lift)}px` : '';
    if (style.getPropertyValue('--panel-raise') !== raise)
      style.setProperty('--panel-raise', raise);
    if (style.getPropertyValue('--panel-room') !== room) style.setProperty('--panel-room', room);
    if (side === this.side) return;
    this.side = side;
    this.host.requestUpdate();
  }

  private readonly onMove = (): void => {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.measure());
  };

  /** Editors change the page with every key. */
  private soon(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.onMove();
    }, pause);
  }
}
