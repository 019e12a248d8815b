/** Swiping through the feed: with a finger, sideways only. Whoever begins to scroll down goes on scrolling. */

type Side = 'left' | 'right';

/** From so many pixels on it is a swipe, and so much of one counts. */
const begins = 12;
const counts = 56;

const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

interface Grip {
  readonly id: number;
  readonly card: HTMLElement;
  readonly x: number;
  readonly y: number;
  sideways: boolean;
}

export class Swipe {
  private root: Node | undefined;
  private grip: Grip | undefined;
  private swiped = false;

  private readonly go: (towards: Side) => void;
  private readonly may: (towards: Side) => boolean;

  /** @param go called with the side of the card that comes in: swiping to the left brings in the one on the right. */
  constructor(go: (towards: Side) => void, may: (towards: Side) => boolean) {
    this.go = go;
    this.may = may;
  }

  listen(root: Node): void {
    this.root = root;
    for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel', 'click'])
      root.addEventListener(type, this.onEvent, true);
  }

  stop(): void {
    for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel', 'click'])
      this.root?.removeEventListener(type, this.onEvent, true);
    this.end();
  }

  private readonly onEvent = (event: Event): void => {
    // The finger that swiped over a link did not mean it.
    if (event.type === 'click' && this.swiped) {
      event.preventDefault();
      event.stopPropagation();
      this.swiped = false;
    }
    if (!(event instanceof PointerEvent)) return;
    if (event.type === 'pointerdown') this.begin(event);
    else if (event.pointerId !== this.grip?.id) return;
    else if (event.type === 'pointermove') this.drag(event, this.grip);
    else if (event.type === 'pointerup') this.drop(event, this.grip);
    else if (event.type === 'pointercancel') this.end();
  };

  private begin({pointerType, pointerId: id, clientX: x, clientY: y, target}: PointerEvent): void {
    this.swiped = false;
    this.end();
    const card = target instanceof Element ? target.closest<HTMLElement>('.task, .pseudo') : null;
    if (pointerType === 'mouse' || !card) return;
    this.grip = {id, card, x, y, sideways: false};
  }

  private drag({clientX, clientY}: PointerEvent, grip: Grip): void {
    const across = clientX - grip.x;
    const down = Math.abs(clientY - grip.y);
    if (!grip.sideways) {
      if (down > begins && down >= Math.abs(across)) this.end();
      if (Math.abs(across) <= begins || Math.abs(across) < 1.5 * down) return;
      grip.sideways = true;
    }
    // Where nothing comes in, the card gives way a little only.
    const share = this.may(across < 0 ? 'right' : 'left') ? 1 : 0.2;
    if (!still()) grip.card.style.transform = `translateX(${across * share}px)`;
  }

  private drop({clientX}: PointerEvent, {x, sideways}: Grip): void {
    const across = clientX - x;
    const towards: Side = across < 0 ? 'right' : 'left';
    const {card} = this.grip ?? {};
    this.end();
    this.swiped = sideways;
    if (!sideways || Math.abs(across) < counts || !this.may(towards)) return;
    this.go(towards);
    if (!still()) this.slideIn(card?.parentNode, towards);
  }

  private slideIn(parent: ParentNode | null | undefined, towards: Side): void {
    requestAnimationFrame(() => {
      const from = towards === 'right' ? 48 : -48;
      parent
        ?.querySelector('.task, .pseudo')
        ?.animate([{transform: `translateX(${from}px)`, opacity: 0.4}, {}], {
          duration: 160,
          easing: 'ease-out',
        });
    });
  }

  private end(): void {
    if (this.grip) this.grip.card.style.transform = '';
    this.grip = undefined;
  }
}
