/** Notices that somebody saw something. Loaded only where there is an answer that nobody has seen. */

/** How long something has to be in view to count as seen, in milliseconds. */
const glance = 5000;

/** @returns a function that ends it. `seen` is called once at most. */
export function whenSeen(
  elements: readonly Element[],
  seen: () => void,
  after = glance,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const inView = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const {target, isIntersecting} of entries)
        if (isIntersecting) inView.add(target);
        else inView.delete(target);
      clearTimeout(timer);
      if (inView.size === elements.length) timer = setTimeout(end, after);
    },
    {threshold: 0.9},
  );
  function end(): void {
    stop();
    seen();
  }
  function stop(): void {
    clearTimeout(timer);
    observer.disconnect();
  }
  for (const element of elements) observer.observe(element);
  return stop;
}
