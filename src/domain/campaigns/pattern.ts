/** Which campaign an address names. Patterns come from a page that people write: plain words with `*`, nothing more. */

/** What a campaign's address is like. */
export interface CampaignPattern {
  readonly id: string;
  /** Words with `*` for any letters; capitals make no difference. */
  readonly pattern: string;
}

/** Letters of an address beyond which it is not looked at. */
const longest = 200;

/** Reads `text` once, whatever the pattern is. */
export function fits(pattern: string, text: string): boolean {
  const [first = '', ...parts] = pattern.toLowerCase().split('*');
  const given = text.toLowerCase();
  const last = parts.pop();
  if (last === undefined) return given === first;
  if (!given.startsWith(first)) return false;
  let from = first.length;
  for (const part of parts) {
    const found = given.indexOf(part, from);
    if (found < 0) return false;
    from = found + part.length;
  }
  return given.length - last.length >= from && given.endsWith(last);
}

/**
 * @param campaigns in the order of the configuration: the first one that fits holds.
 * @param named what the address says, the first value first.
 * @returns null where that is no campaign of this wiki.
 */
export function campaignNamed(
  campaigns: readonly CampaignPattern[],
  named: readonly string[],
): string | null {
  for (const value of named) {
    const text = value.trim();
    if (text === '' || text.length > longest) continue;
    const found = campaigns.find(({pattern}) => fits(pattern, text));
    if (found) return found.id;
  }
  return null;
}
