/** Stands in for the browser's observer of intersections, which says nothing in a tab that is not in front. */
interface Watch {
  readonly callback: IntersectionObserverCallback;
  readonly options: IntersectionObserverInit;
  readonly observer: IntersectionObserver;
}

export interface Seen {
  /** Share of the element that is in the window. */
  readonly ratio: number;
  /** Of the element. */
  readonly height: number;
  /** The element crosses the middle of the window. */
  readonly middle: boolean;
}

/** @returns what the window shows, to be changed by a test, and how to put the real one back. */
export function fakeObservers() {
  const real = globalThis.IntersectionObserver;
  const watched = new Map<Element, Watch[]>();
  class Fake implements Pick<IntersectionObserver, 'observe' | 'disconnect'> {
    private readonly callback: IntersectionObserverCallback;
    private readonly options: IntersectionObserverInit;
    constructor(callback: IntersectionObserverCallback, options: IntersectionObserverInit = {}) {
      this.callback = callback;
      this.options = options;
    }
    observe(element: Element): void {
      const {callback, options} = this;
      const watch = {callback, options, observer: this as unknown as IntersectionObserver};
      watched.set(element, [...(watched.get(element) ?? []), watch]);
    }
    disconnect(): void {
      for (const [element, list] of watched)
        watched.set(
          element,
          list.filter(({callback}) => callback !== this.callback),
        );
    }
  }
  globalThis.IntersectionObserver = Fake as unknown as typeof IntersectionObserver;

  const tell = (element: Element, {ratio, height, middle}: Seen) => {
    for (const {callback, options, observer} of watched.get(element) ?? []) {
      const isIntersecting = options.rootMargin ? middle : ratio >= 0.5;
      const entry = {isIntersecting, intersectionRatio: ratio, boundingClientRect: {height}};
      callback([entry as IntersectionObserverEntry], observer);
    }
  };
  return {
    /** Elements that somebody watches. */
    watched: () => [...watched].filter(([, list]) => list.length).map(([element]) => element),
    tell,
    /** Everything watched is wholly in the window. */
    seeAll: () => {
      for (const element of watched.keys()) tell(element, {ratio: 1, height: 40, middle: false});
    },
    restore: () => {
      globalThis.IntersectionObserver = real;
    },
  };
}
