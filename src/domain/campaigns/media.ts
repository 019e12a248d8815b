/** Pictures and videos of campaigns: where they may come from. */

/** `File:Village museum.jpg`, or an address that may be opened. */
export type MediaPlace =
  | {readonly kind: 'file'; readonly title: string}
  | {readonly kind: 'address'; readonly url: string};

export interface MediaHosts {
  /** Any address of the wiki: its own host is allowed. Null: not known. */
  readonly wiki: string | null;
  /** Others that the configuration allows, with their port where they have one. */
  readonly allowed: readonly string[];
}

function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

const isAddress = /^https?:/i;
/** A namespace, a name, and an ending. */
const isFile = /^[^:]+:.+\.[a-z\d]{2,5}$/i;

/**
 * @param given what the configuration says
 * @returns null for an address on another host, and for one that does not come over https from elsewhere.
 */
export function mediaPlace(given: string, {wiki, allowed}: MediaHosts): MediaPlace | null {
  const text = given.trim();
  if (!isAddress.test(text)) return isFile.test(text) ? {kind: 'file', title: text} : null;
  const url = parsed(text);
  if (!url || url.username !== '' || url.password !== '') return null;
  const own = wiki !== null && parsed(wiki)?.origin === url.origin;
  const foreign = url.protocol === 'https:' && allowed.includes(url.host);
  return own || foreign ? {kind: 'address', url: url.href} : null;
}
