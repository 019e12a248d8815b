/**
 * The reader's language and those that its readers understand, best first: for texts in several languages. What knows
 * them is fetched for other languages than English.
 */
export async function languageChain(code: string): Promise<readonly string[]> {
  if (/^en(-|$)/.test(code)) return [code];
  // Without it the reader's own language is still found.
  const more = await import('../i18n/fallbacks.js').then(
    ({fallbacks}) => fallbacks(code),
    () => [],
  );
  return [code, ...more];
}
