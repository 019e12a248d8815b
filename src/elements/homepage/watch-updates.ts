/** What is asked of an element that updates by itself, whichever copy of Lit it has. */
interface Updating extends HTMLElement {
  requestUpdate(...given: readonly unknown[]): void;
  readonly updateComplete: Promise<unknown>;
}

const isUpdating = (element: HTMLElement): element is Updating =>
  'requestUpdate' in element && 'updateComplete' in element;

/**
 * Calls `drawn` after each update of the element, with whether no other one is on its way, and `fail` when one throws, the
 * first or a later one.
 * @returns false for an element that tells nothing of its updates.
 */
export function watchUpdates(
  element: HTMLElement,
  drawn: (whole: boolean) => void,
  fail: (error: unknown) => void,
): boolean {
  if (!isUpdating(element)) return false;
  let waiting = 0;
  const watch = () => {
    waiting++;
    void element.updateComplete.then(() => drawn(!--waiting), fail);
  };
  const request = element.requestUpdate.bind(element);
  element.requestUpdate = (...given) => {
    request(...given);
    watch();
  };
  watch();
  return true;
}
