/** Addresses of a wiki's pages and pictures. Pure. */
import type {TimeZone} from '../../domain/model.js';

/** What the wiki says of itself. */
export interface Site {
  /** Content language. */
  readonly language: string;
  readonly timeZone: TimeZone;
  /** With `$1` for the title; a path or an address. */
  readonly articlePath: string;
  readonly contentNamespaces: readonly number[];
  /** Names of installed extensions that this adapter makes use of. */
  readonly extensions: readonly string[];
}

/** An http(s) address, absolute or made so by `base`; null for anything else (`javascript:`, `data:`, …). */
export function safeUrl(address: string, base?: URL): string | null {
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** The address of a page, optionally with a query. */
export function pageUrl(
  articlePath: string,
  apiUrl: URL,
  title: string,
  query: Readonly<Record<string, string>> = {},
): string {
  // MediaWiki's own form: underscores, colons and slashes stay readable.
  const path = encodeURIComponent(title.replaceAll(' ', '_'))
    .replaceAll('%3A', ':')
    .replaceAll('%2F', '/');
  const address = safeUrl(
    articlePath.replace('$1', () => path),
    apiUrl,
  );
  const url = new URL(address ?? apiUrl);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.href;
}
