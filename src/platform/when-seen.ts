/** What may open a menu or a panel: things inside of closed ones have a place, but nobody sees them. */
const changes = ['click', 'focusin', 'keyup', 'transitionend'] as const;

const visible = (element: Element): boolean =>
  element.checkVisibility?.({opacityProperty: true, visibilityProperty: true}) ?? true;

/**
 * Calls back once, when at least half of an element is in the window and not hidden. Half of an element taller than the
 * window may never be there: for that one it is enough to cover half of the window, which it does as long as it crosses
 * the window's middle.
 *
 * @returns a function that ends the watch.
 */
export function whenSeen(element: Element, seen: () => void): () => void {
  const there = new Set<IntersectionObserver>();
  let waiting = false;
  let over = false;

  const look = (): void => {
    if (over) return; // What an observer had queued before its end still comes.
    if (!there.size || !visible(element)) return wait(there.size > 0);
    stop();
    seen();
  };
  const onChange = () => requestAnimationFrame(() => waiting && look());
  function wait(on: boolean): void {
    if (on === waiting) return;
    waiting = on;
    for (const type of changes)
      if (on) document.addEventListener(type, onChange, true);
      else document.removeEventListener(type, onChange, true);
  }

  type Test = (entry: IntersectionObserverEntry) => boolean;
  const observe = (inside: Test, options: IntersectionObserverInit) => {
    const observer = new IntersectionObserver((entries) => {
      const last = entries.at(-1);
      if (last && last.isIntersecting && inside(last)) there.add(observer);
      else there.delete(observer);
      look();
    }, options);
    observer.observe(element);
    return observer;
  };
  const observers = [
    observe(({intersectionRatio}) => intersectionRatio >= 0.5, {threshold: 0.5}),
    observe(({boundingClientRect: {height}}) => height >= innerHeight, {rootMargin: '-50% 0px'}),
  ];
  function stop(): void {
    over = true;
    wait(false);
    for (const observer of observers) observer.disconnect();
  }
  return stop;
}
