/** Intl objects, each made when it is first needed and kept for the page. */
const kept = new Map<string, unknown>();

/** Makes an Intl object once per constructor, locales and options. */
export function intl<T, O>(
  kind: new (locales: string[], options: O) => T,
  tags: string[],
  options: O,
): T {
  const key = kind.name + JSON.stringify([tags, options]);
  const found = kept.get(key);
  if (found instanceof kind) return found;
  const made = new kind(tags, options);
  kept.set(key, made);
  return made;
}
