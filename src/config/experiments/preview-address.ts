/** `?wiki-homepage-variant=banner-words:short` shows an arm that the configuration declares, to whoever opens that. */
export const variantParameter = 'wiki-homepage-variant';

/** The page's address without it: a link to what the reader usually sees. */
export function addressWithoutPreview(): string {
  const url = new URL(location.href);
  url.searchParams.delete(variantParameter);
  return `${url.pathname}${url.search}${url.hash}`;
}
