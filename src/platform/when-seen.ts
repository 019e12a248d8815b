/**
 * Calls back once, when at least half of an element is in the window. Half of an element taller than the window may never
 * be: for that one it is enough that it covers half of the window, which is when it crosses the window's middle.
 *
 * @returns a function that ends the watch.
 */
export function whenSeen(element: Element, seen: () => void): () => void {
  let observers: readonly IntersectionObserver[] = [];
  const stop = () => observers.forEach((observer) => observer.disconnect());
  const done = () => {
    stop();
    seen();
  };
  const half = new IntersectionObserver(
    (entries) => {
      if (
        entries.some(
          ({isIntersecting, intersectionRatio}) => isIntersecting && intersectionRatio >= 0.5,
        )
      )
        done();
    },
    {threshold: 0.5},
  );
  const middle = new IntersectionObserver(
    (entries) => {
      const tall = ({boundingClientRect: {height}}: IntersectionObserverEntry) =>
        height >= innerHeight;
      if (entries.some((entry) => entry.isIntersecting && tall(entry))) done();
    },
    {rootMargin: '-50% 0px'},
  );
  observers = [half, middle];
  for (const observer of observers) observer.observe(element);
  return stop;
}
