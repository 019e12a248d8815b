import type {LitElement, ReactiveController} from 'lit';
import type {Dragging} from '../../../controllers/dragging.js';
import {LazyPart, shared} from '../../../controllers/lazy-part.js';
import type {Drop} from './drag.js';

const dragPart = shared(() => import('./drag.js'));

/** Dragging while a page is arranged. Its library comes beside keys and menus, which need none of it. */
export class LazyDragging implements ReactiveController {
  isOpen = false;
  private readonly part: LazyPart<Dragging, typeof import('./drag.js')>;

  constructor(host: LitElement, drop: (drop: Drop) => void) {
    this.part = new LazyPart(host, dragPart, ({dragModules}) => dragModules(host, drop));
    host.addController(this);
  }

  /** It is on its way. */
  get coming(): Promise<void> | undefined {
    return this.part.coming;
  }

  /** Something is in the hand of the reader. */
  get active(): boolean {
    return !!this.part.now?.active;
  }

  open(): void {
    this.isOpen = true;
    this.part.reset();
  }

  close(): void {
    this.isOpen = false;
    this.part.now?.destroy();
  }

  /** What was drawn can be dragged. */
  hostUpdated(): void {
    if (this.isOpen) this.part.want()?.attach();
  }
}
