/** Keys and focus, also in a page that stands behind another one, where a browser moves no focus. */

export function focusOn(element: HTMLElement): void {
  element.focus();
  if (!document.hasFocus()) element.dispatchEvent(new FocusEvent('focus'));
}

/** @returns false when the element took the key for itself. */
export function press(element: HTMLElement, key: string, init: KeyboardEventInit = {}): boolean {
  return element.dispatchEvent(
    new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true, ...init}),
  );
}
