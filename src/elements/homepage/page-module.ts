import type {ModuleSource} from './module-source.js';
import {watchUpdates} from './watch-updates.js';

/** A module of the page: from its name to an element that lives, or to a failure. */
export class PageModule {
  /** Undefined while its code is on its way, and once it has failed. */
  element: HTMLElement | undefined;
  failed = false;
  /** It took longer than people wait: nothing waits for it any more. */
  late = false;
  /** It failed, and shows nothing of that. */
  private silent = false;
  /** It is a summary whose code is on its way. */
  private undrawn = false;
  /** It has been drawn once with all the parts of what it shows, whose room may be another. */
  private whole = false;
  /** Room that is kept for it while it stands somewhere else, in pixels. */
  height = 0;
  readonly name: string;
  readonly source: ModuleSource;
  /** The page is drawn again. */
  readonly changed: () => void;

  constructor(name: string, source: ModuleSource, changed: () => void) {
    this.name = name;
    this.source = source;
    this.changed = changed;
  }

  /** What the element says of itself; elements that say nothing are ready. */
  get status(): unknown {
    const {element, failed} = this;
    if (!element) return failed ? 'failed' : 'pending';
    return 'status' in element ? element.status : 'ready';
  }

  /** Before it is made it takes no room: what stands below it waits. */
  get mayHide(): boolean {
    return this.source.mayHide || !this.element || this.undrawn;
  }

  get pending(): boolean {
    const {source, late, undrawn, whole, shown, status} = this;
    return !late && (undrawn || status === 'pending' || (source.mayHide && shown && !whole));
  }

  /** Something of it can be seen, or will be. */
  get shown(): boolean {
    const {element, failed, silent} = this;
    return element ? this.status !== 'hidden' && !silent : failed;
  }

  /** It takes no room at the moment. */
  get blank(): boolean {
    return !this.failed && (!this.shown || (this.mayHide && this.pending));
  }

  /** @returns whether that changed something. */
  measure(whole = false): boolean {
    const {element, status, silent, undrawn, whole: before} = this;
    this.whole ||= whole && status !== 'pending';
    this.silent = status === 'failed' && element?.offsetHeight === 0;
    this.undrawn =
      element?.getAttribute('detail') === 'summary' &&
      status !== 'failed' &&
      status !== 'hidden' &&
      !element.shadowRoot?.querySelector('[part~="title"]');
    return this.silent !== silent || this.undrawn !== undrawn || this.whole !== before;
  }

  /** Sets attributes of the element; null: without it. */
  dress(attributes: Readonly<Record<string, string | null>>): void {
    const {element} = this;
    for (const [name, value] of Object.entries(attributes))
      if (value === null) element?.removeAttribute(name);
      else if (element?.getAttribute(name) !== value) element?.setAttribute(name, value);
  }

  /** Fetches the code. Never rejects. */
  async load(): Promise<void> {
    try {
      await this.source.load();
    } catch (error) {
      this.fail(error);
    }
  }

  /** Makes the element, once its code is there. */
  make(): void {
    if (this.element || this.failed) return;
    const {tag, attributes = {}} = this.source;
    const Element = customElements.get(tag);
    try {
      if (!Element) throw new Error(`<${tag}> is not registered`);
      const element = new Element();
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      this.whole = !watchUpdates(
        element,
        (whole) => this.measure(whole) && this.changed(),
        (error) => this.element === element && this.fail(error),
      );
      this.element = element;
    } catch (error) {
      this.fail(error);
    }
  }

  private fail(error: unknown): void {
    console.error(`wiki-homepage: the module "${this.name}" failed.`, error);
    this.element = undefined;
    this.failed = true;
    this.changed();
  }
}
