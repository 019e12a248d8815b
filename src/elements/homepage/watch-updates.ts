/** What is asked of an element that updates by itself, whichever copy of Lit it has. */
interface Updating extends HTMLElement {
  requestUpdate(...given: readonly unknown[]): void;
  readonly updateComplete: Promise<unknown>;
}

const isUpdating = (element: HTMLElement): element is Updating =>
  'requestUpdate' in element && 'updateComplete' in element;

/** Calls `drawn` after each update of the element, and `fail` when one throws, the first or a later one. */
export function watchUpdates(
  element: HTMLElement,
  drawn: () => void,
  fail: (error: unknown) => void,
): void {
  if (!isUpdating(element)) return;
  const watch = () => void element.updateComplete.then(drawn, fail);
  const request = element.requestUpdate.bind(element);
  element.requestUpdate = (...given) => {
    request(...given);
    watch();
  };
  watch();
}
