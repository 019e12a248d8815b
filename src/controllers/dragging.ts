/** Things in lists under a pointer. The library moves what was drawn; this puts it back, so that its owner draws the new order. */
import Sortable from 'sortablejs';

export interface DragOptions {
  /** Selectors: the lists, what is in them, and by what it is taken up. */
  readonly lists: string;
  readonly items: string;
  readonly handle: string;
  /** Class of what is in the hand, as long as it is. */
  readonly taken: string;
  /** What follows the pointer; it hangs in the page's body. A copy of an item could be more than a picture of it. */
  readonly ghost: (item: HTMLElement) => HTMLElement;
  /** @param order what the list has now, the item included; it is put back where it was right after. */
  readonly drop: (item: HTMLElement, list: HTMLElement, order: readonly HTMLElement[]) => void;
}

export class Dragging {
  private readonly root: ParentNode;
  private readonly options: DragOptions;
  private readonly lists = new Map<HTMLElement, Sortable>();
  /** Where the item stood when it was taken up. */
  private home: {readonly parent: Node | null; readonly next: Node | null} | undefined;

  constructor(root: ParentNode, options: DragOptions) {
    this.root = root;
    this.options = options;
  }

  /** Something is in the hand of the reader. */
  get active(): boolean {
    return this.home !== undefined;
  }

  /** Follows what is drawn. */
  attach(): void {
    const {lists, options} = this;
    const there = new Set(this.root.querySelectorAll<HTMLElement>(options.lists));
    for (const [list, sortable] of lists)
      if (!there.has(list)) {
        sortable.destroy();
        lists.delete(list);
      }
    for (const list of there) if (!lists.has(list)) lists.set(list, this.sort(list));
    // The library asks an item for a copy of itself.
    for (const item of this.items(this.root)) item.cloneNode = () => options.ghost(item);
  }

  destroy(): void {
    for (const sortable of this.lists.values()) sortable.destroy();
    this.lists.clear();
    for (const item of this.items(this.root)) Reflect.deleteProperty(item, 'cloneNode');
  }

  private items(root: ParentNode): readonly HTMLElement[] {
    return [...root.querySelectorAll<HTMLElement>(this.options.items)];
  }

  private sort(list: HTMLElement): Sortable {
    const {items, handle, taken, lists} = this.options;
    return new Sortable(list, {
      group: lists,
      draggable: items,
      handle,
      ghostClass: taken,
      // The browser's own dragging knows no touch, and draws a picture of the whole item.
      forceFallback: true,
      fallbackOnBody: true,
      fallbackTolerance: 4,
      delay: 150,
      delayOnTouchOnly: true,
      touchStartThreshold: 4,
      animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 150,
      onStart: ({item}) => (this.home = {parent: item.parentNode, next: item.nextSibling}),
      onEnd: ({item, to}) => this.end(item, to),
    });
  }

  private end(item: HTMLElement, to: HTMLElement): void {
    const {home} = this;
    this.home = undefined;
    const order = this.items(to);
    home?.parent?.insertBefore(item, home.next);
    this.options.drop(item, to, order);
  }
}
