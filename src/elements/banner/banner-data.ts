/** What `wiki-banner` shows, and the steps that lead to it. */
import type {Adapter, LoadOptions} from '../../adapters/adapter.js';

export interface BannerData {
  /** As the wiki's parser made it: untrusted, and sanitised before it is shown. */
  readonly html: string;
}

/** Wikis empty a message by a hyphen. */
const written = (text: string | undefined) => !!text && !/^\s*-?\s*$/.test(text);

/**
 * A message comes in the reader's language. Where it is missing, which is known with the other texts that the wiki
 * changed, nothing more is asked.
 */
async function loadHtml(
  {help, messages}: Adapter,
  page: string,
  language: string,
  options: LoadOptions<string | null>,
): Promise<string | null> {
  const [, name] = /^MediaWiki *: *(.+)$/i.exec(page) ?? [];
  if (name === undefined) return (await help?.page?.(page, options)) ?? null;
  // The key of a message; its page begins with a capital.
  const message = name.charAt(0).toLowerCase() + name.slice(1);
  const {onUpdate: _later, ...own} = options;
  const texts = await messages?.overrides([message], language, own);
  const text = texts?.[message];
  return text && written(text) ? ((await help?.parse(text, options)) ?? null) : null;
}

/** @returns null where nothing is to be said; undefined where the wiki cannot say anything. */
export function loadBanner(
  adapter: Adapter,
  page: string,
  language: string,
  options: LoadOptions<BannerData | null>,
): Promise<BannerData | null> | undefined {
  if (!adapter.help) return undefined;
  const give = (html: string | null) => (html === null ? null : {html});
  const onUpdate = (html: string | null) => options.onUpdate?.(give(html));
  return loadHtml(adapter, page, language, {...options, onUpdate}).then(give);
}
