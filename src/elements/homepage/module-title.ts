/** The heading that a module shows; empty while it has none. */
export const titleOf = (element: HTMLElement | undefined): string =>
  element?.shadowRoot?.querySelector('[part~="title"]')?.textContent.trim() ?? '';
