/** Every value that the page's address has for a parameter; none outside of a page. */
export const addressParameters = (name: string): readonly string[] =>
  'location' in globalThis ? new URLSearchParams(location.search).getAll(name) : [];
