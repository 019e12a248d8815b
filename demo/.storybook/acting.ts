/** What a story does once it stands there, for states that only people bring about. */

const moment = () => new Promise((resolve) => setTimeout(resolve, 20));

/** Waits for something inside of a widget. @throws Error after ten seconds. */
export async function appears<E extends HTMLElement>(
  canvas: HTMLElement,
  tag: string,
  selector: string,
): Promise<E> {
  const until = performance.now() + 10_000;
  for (;;) {
    const found = canvas.querySelector(tag)?.shadowRoot?.querySelector<E>(selector);
    if (found) return found;
    if (performance.now() > until) throw new Error(`There is no ${selector} in ${tag}.`);
    await moment();
  }
}

export async function presses(canvas: HTMLElement, tag: string, selector: string): Promise<void> {
  (await appears(canvas, tag, selector)).click();
}

export async function writes(
  canvas: HTMLElement,
  tag: string,
  selector: string,
  text: string,
): Promise<void> {
  const field = await appears<HTMLTextAreaElement>(canvas, tag, selector);
  field.value = text;
  field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
}

/** One after the other, each once the one before it is drawn. */
export async function pressesInTurn(
  canvas: HTMLElement,
  tag: string,
  ...selectors: readonly string[]
): Promise<void> {
  for (const selector of selectors) {
    await presses(canvas, tag, selector);
    await moment();
    await canvas.querySelector<HTMLElement & {updateComplete?: Promise<unknown>}>(tag)
      ?.updateComplete;
  }
}
