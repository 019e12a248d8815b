/** The modules that a tour points at: those beside it on the same page of modules, else anywhere on the page. */

const isSeen = (element: Element): element is HTMLElement =>
  element instanceof HTMLElement && element.offsetHeight > 0;

/** @returns null where the module is not on the page, or shows nothing. */
export function targetOf(host: HTMLElement, module: string): HTMLElement | null {
  const name = CSS.escape(module);
  const root = host.getRootNode();
  const places = root instanceof ShadowRoot ? [root, document] : [document];
  for (const place of places)
    for (const found of place.querySelectorAll(`[data-module="${name}"], wiki-${name}`))
      if (isSeen(found)) return found;
  return null;
}

/** The heading that a module shows; empty while it has none. */
export function titleOf(target: HTMLElement | null): string {
  const element = target?.matches('[data-module]') ? target.firstElementChild : target;
  return element?.shadowRoot?.querySelector('[part~="title"]')?.textContent.trim() ?? '';
}
